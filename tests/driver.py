"""Plays the real visitor's screens without a display, over the packs that the kiosk comes with."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Final

from kiosk.lang import LANGS, Lang
from kiosk.packs.held import HeldPacks
from kiosk.packs.media.ready import Media
from kiosk.packs.model import Pack
from kiosk.packs.tactics import load_tactics
from kiosk.quiz.allotting import Allotted, Held
from kiosk.quiz.answer import Answer
from kiosk.quiz.log import SessionOpened, SessionResult
from kiosk.quiz.setting import Setting
from kiosk.quiz.visit import Visit
from kiosk.resources import assets_dir, scenarios_dir
from kiosk.screens.catalogue import screen_for
from kiosk.screens.flow import Flow, House
from kiosk.screens.help import HelpScreen
from kiosk.screens.settings import VisitorSettings
from kiosk.ui.clock import FakeClock
from kiosk.ui.metrics import TextSize
from kiosk.ui.narrator import Narrator
from kiosk.ui.sound import Sounds
from kiosk.ui.theme import ThemeName
from tests.bundled import bundled, bundled_packs, interface_texts, visitor_settings
from tests.hands import Hands, plain_stage

FRAME: Final = frozenset({"leave", "help", "language", "text-size", "sound", "listen"})
"""The targets that stand on every visitor's screen."""


@dataclass
class MemoryLog:
    """What the visits told."""

    begun: list[SessionOpened] = field(default_factory=list)
    answers: list[Answer] = field(default_factory=list)
    finished: list[SessionResult] = field(default_factory=list)

    def begin(self, opened: SessionOpened) -> None:
        self.begun.append(opened)

    def answer(self, answer: Answer) -> None:
        self.answers.append(answer)

    def finish(self, result: SessionResult) -> None:
        self.finished.append(result)


class HeardPlayer:
    """Remembers what was begun; a recording plays until a test ends it."""

    available = True

    def __init__(self) -> None:
        self.heard: list[str] = []
        self.busy = False

    def start(self, file: Path) -> None:
        self.heard.append(file.name)
        self.busy = True

    def stop(self) -> None:
        self.busy = False


class Driver(Hands):
    """A kiosk's visitor screens over the bundled packs, standing at attract."""

    def __init__(
        self,
        size: tuple[int, int] = (1920, 1080),
        *,
        text: TextSize = "normal",
        lang: Lang = "mn",
        theme: ThemeName = "daylight",
        motion: bool = True,
        seed: int = 1,
        packs: tuple[Pack, ...] | None = None,
        media: Media | None = None,
        settings: VisitorSettings | None = None,
        measured: bool = False,
    ) -> None:
        clock = FakeClock(1000.0)
        super().__init__(plain_stage(size, text=text, theme=theme, motion=motion, clock=clock), clock)
        self.log = MemoryLog()
        self.helped = 0
        self.sounds = Sounds(assets_dir() / "sounds")
        self.player = HeardPlayer()
        self.narrator = Narrator(self.player, self.stage.refresh, self.stage.touch)
        ids = iter(f"visit-{number}" for number in range(1_000_000))
        held = HeldPacks(packs or bundled_packs(), media) if packs or media else bundled()
        allotter = Held(Allotted("A") if measured else None)
        setting = Setting(held.outlines, lang=lang)
        self.visit = Visit(setting, held, self.log, Random(seed), lambda: next(ids), allotter=allotter)
        languages = (lang, *(other for other in LANGS if other != lang))
        settings = settings or visitor_settings(languages, text)
        house = House(
            self.stage, self.visit, interface_texts(), load_tactics(scenarios_dir() / "tactics.yaml"),
            self.sounds, settings, self._count_help, self.narrator,
        )  # fmt: skip
        self.flow = Flow(house, screen_for, HelpScreen)
        self.flow.begin()

    def _count_help(self) -> None:
        self.helped += 1
