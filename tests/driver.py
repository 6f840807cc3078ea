"""Plays the real screens without a display: taps, keys and time, one call each."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from random import Random
from typing import Final

import pygame
from pygame import Surface
from pygame.event import Event

from kiosk.channels import Channel, load_channels, visible
from kiosk.lang import LANGS, Lang
from kiosk.packs.held import HeldPacks
from kiosk.packs.library import load_library
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
from kiosk.texts import Texts
from kiosk.ui.assets import Assets
from kiosk.ui.clock import FakeClock
from kiosk.ui.fonts import Fonts
from kiosk.ui.handling import SETTLE_SECONDS
from kiosk.ui.input import InputReader
from kiosk.ui.metrics import Metrics, TextSize
from kiosk.ui.narrator import Narrator
from kiosk.ui.painter import Painter
from kiosk.ui.screen import Screen
from kiosk.ui.sound import Sounds
from kiosk.ui.stage import Stage
from kiosk.ui.theme import THEMES, ThemeName
from kiosk.ui.toolkit import Toolkit
from kiosk.ui.widgets import Target

FRAME_SECONDS: Final = 1 / 60

FRAME: Final = frozenset({"leave", "help", "language", "text-size", "sound", "listen"})
"""The targets that stand on every visitor's screen."""

KEYS: Final = {
    "left": pygame.K_LEFT,
    "right": pygame.K_RIGHT,
    "up": pygame.K_UP,
    "down": pygame.K_DOWN,
    "tab": pygame.K_TAB,
    "enter": pygame.K_RETURN,
    "space": pygame.K_SPACE,
    "escape": pygame.K_ESCAPE,
    "backspace": pygame.K_BACKSPACE,
    "page down": pygame.K_PAGEDOWN,
    "page up": pygame.K_PAGEUP,
}


def open_display() -> None:
    """Open pygame where nobody sees or hears it, and leave the environment as it was: programs started later differ."""
    before = {name: os.environ.get(name) for name in ("SDL_VIDEODRIVER", "SDL_AUDIODRIVER")}
    os.environ |= dict.fromkeys(before, "dummy")
    pygame.display.init()
    pygame.font.init()
    if pygame.display.get_surface() is None:
        pygame.display.set_mode((64, 64))
    for name, value in before.items():
        if value is None:
            del os.environ[name]
        else:
            os.environ[name] = value


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


class Hands:
    """Hands on a stage: what they do goes through the one reader of events."""

    def __init__(self, stage: Stage, clock: FakeClock) -> None:
        self.stage = stage
        self.clock = clock
        self.reader = InputReader(lambda: stage.ui.metrics.size)
        self.canvas = Surface(stage.ui.metrics.size)

    @property
    def screen(self) -> Screen:
        """The screen that is seen."""
        return self.stage.top

    @property
    def targets(self) -> dict[str, Target]:
        """What can be touched now, by its key."""
        return {target.key: target for target in self.stage.targets}

    def send(self, *events: Event) -> None:
        """Events as SDL would queue them, and the picture after them."""
        for event in events:
            self.stage.handle(self.reader.translate(event))
        self.picture()

    def tap(self, key: str) -> None:
        """Touch and let go of the target ``key``, once the screen has settled."""
        self.wait(SETTLE_SECONDS + FRAME_SECONDS)
        at = self._centre(key)
        self.send(_mouse(pygame.MOUSEBUTTONDOWN, at))
        self.send(_mouse(pygame.MOUSEBUTTONUP, at))

    def press(self, key: str | tuple[int, int]) -> None:
        """Touch a target or a place, and keep the finger there."""
        self.send(_mouse(pygame.MOUSEBUTTONDOWN, self._centre(key)))

    def release(self, key: str | tuple[int, int]) -> None:
        """Lift the finger over a target or a place."""
        self.send(_mouse(pygame.MOUSEBUTTONUP, self._centre(key)))

    def keys(self, *names: str) -> None:
        """Type keys one after the other: a name of :data:`KEYS`, ``shift+tab``, ``ctrl+q``, a digit or a letter."""
        for name in names:
            self.wait(SETTLE_SECONDS + FRAME_SECONDS)
            self.send(*key_events(name))

    def wait(self, seconds: float) -> None:
        """Let time pass as the main loop does: sleep until something is due, tick, paint."""
        until = self.clock() + seconds
        while (left := until - self.clock()) > 1e-9:
            due = self.stage.due()
            self.clock.advance(left if due is None else min(left, max(due, FRAME_SECONDS)))
            self.stage.tick()
            if self.stage.needs_paint:
                self.picture()

    def picture(self) -> Surface:
        """The screen as it looks now."""
        if self.canvas.get_size() != self.stage.ui.metrics.size:
            self.canvas = Surface(self.stage.ui.metrics.size)
        self.stage.paint(self.canvas)
        return self.canvas

    def _centre(self, key: str | tuple[int, int]) -> tuple[int, int]:
        if isinstance(key, tuple):
            return key
        assert key in self.targets, f"{key} is not among {sorted(self.targets)}"
        x, y = self.targets[key].rect.center
        return x, y


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


def plain_stage(
    size: tuple[int, int] = (1920, 1080),
    *,
    text: TextSize = "normal",
    theme: ThemeName = "daylight",
    motion: bool = True,
    clock: FakeClock | None = None,
) -> Stage:
    """A stage without a screen on it yet."""
    open_display()
    painter = Painter(Surface(size), Fonts(assets_dir() / "fonts"), 64 << 20)
    ui = Toolkit(Metrics(size, text), THEMES[theme], painter, Assets(assets_dir(), painter), motion)
    return Stage(ui, clock or FakeClock(), lambda: None, lambda: None)


def visitor_settings(languages: tuple[Lang, ...] = LANGS, text: TextSize = "normal") -> VisitorSettings:
    """A kiosk on which staff have set everything that lengthens a screen."""
    return VisitorSettings(
        languages, text, channels=all_channels(), adult_role="Сургуулийн нийгмийн ажилтан", adult_room="204 тоот өрөө"
    )


@cache
def bundled_packs() -> tuple[Pack, ...]:
    library = load_library([scenarios_dir()])
    assert library.packs, library.problems
    return library.packs


@cache
def bundled() -> HeldPacks:
    """The kiosk's own packs, whose outlines are made once."""
    return HeldPacks(bundled_packs())


@cache
def interface_texts() -> Texts:
    return Texts(assets_dir() / "texts", strict=True)


@cache
def all_channels() -> tuple[Channel, ...]:
    """The children's channels, all confirmed."""
    channels = load_channels(assets_dir() / "channels" / "mongolia.yaml")
    return visible(channels, "children", {channel.id for channel in channels})


def key_events(name: str) -> Iterable[Event]:
    """What SDL sends for one key: see :meth:`Hands.keys`."""
    *modifiers, key = name.split("+") if len(name) > 1 else [name]
    mod = sum({"shift": pygame.KMOD_LSHIFT, "ctrl": pygame.KMOD_LCTRL}[modifier] for modifier in modifiers)
    code = KEYS.get(key) or pygame.key.key_code(key)
    down = Event(pygame.KEYDOWN, key=code, mod=mod, unicode="", scancode=0)
    text = " " if key == "space" else key if len(key) == 1 else ""
    typed = [Event(pygame.TEXTINPUT, text=text)] if text and not modifiers else []
    return [down, *typed, Event(pygame.KEYUP, key=code, mod=mod, scancode=0)]


def _mouse(kind: int, at: tuple[int, int]) -> Event:
    return Event(kind, button=1, pos=at, touch=False)
