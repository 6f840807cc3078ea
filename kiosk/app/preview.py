"""A pack while it is written: its screens in a window, drawn anew at each save, at the same place."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from threading import Event
from typing import Final

import pygame

from kiosk.app.poser import Poser
from kiosk.app.shell import Shell
from kiosk.app.trying import TriedMedia
from kiosk.app.watching import watching
from kiosk.config import Config
from kiosk.errors import SetupError
from kiosk.lang import LANGS, Lang
from kiosk.packs.held import HeldPacks
from kiosk.packs.load import Loaded
from kiosk.packs.media.ready import Media
from kiosk.packs.model import Pack
from kiosk.packs.scene import Scene
from kiosk.packs.tactics import Tactic
from kiosk.quiz.log import Unheard
from kiosk.quiz.round import RoundSession
from kiosk.quiz.setting import Setting
from kiosk.quiz.story import StorySession
from kiosk.quiz.visit import Visit
from kiosk.resources import assets_dir
from kiosk.screens.catalogue import screen_for
from kiosk.screens.flow import Flow, House
from kiosk.screens.help import HelpScreen
from kiosk.screens.problems import ProblemsScreen
from kiosk.screens.settings import VisitorSettings
from kiosk.texts import Texts
from kiosk.ui.clock import Clock
from kiosk.ui.input import InputReader
from kiosk.ui.intents import Direction, Intent, Move, Redraw
from kiosk.ui.narrator import MusicPlayer, Narrator
from kiosk.ui.sound import Sounds
from kiosk.ui.stage import Stage
from kiosk.ui.wait import make_wait
from kiosk.ui.window import WindowWish

Size = tuple[int, int]

LONGEST_SLEEP: Final = 3600.0

SEED: Final = 7
"""The order of choices stays as it is while one writes."""


@dataclass(frozen=True)
class Desk:
    """What a preview works with.

    Attributes:
        read: reads and checks the pack as it is now.
        tactics: what its signs name.
        clock: the time in seconds.
        media: its pictures and recordings.
    """

    read: Callable[[], Loaded]
    tactics: Mapping[str, Tactic]
    clock: Clock
    media: Media | None = None


def show_pack(folder: Path, desk: Desk, lang: Lang, wanted: str, size: Size) -> None:
    """Show the pack in ``folder`` in a window of ``size`` until that is closed; the rest is as for :class:`Preview`.

    Raises:
        SetupError: the pack plays and has no such step.
        WindowError: there is no display.
    """
    with TemporaryDirectory(prefix="anzaar-") as aside:
        desk = replace(desk, media=TriedMedia(folder, Path(aside)))
        shell = Shell.open(WindowWish(size), Config(motion=False), assets_dir())
        try:
            preview = Preview(shell, desk, lang, wanted)
            with watching(folder, preview.changed):
                preview.run()
        finally:
            shell.window.close()


class Preview:
    """Shows one pack on the stage of ``shell``; nothing is recorded.

    Args:
        shell: the open window.
        desk: the pack, and what it needs.
        lang: the language it begins in; the language button changes it.
        wanted: the step or item to begin at, as ``id`` or ``file/id``; empty is the first.

    Raises:
        SetupError: the pack plays and has no such step.
    """

    def __init__(self, shell: Shell, desk: Desk, lang: Lang, wanted: str = "") -> None:
        self.shell, self._desk = shell, desk
        self.leaving = False
        self._changed = Event()
        self._texts = Texts(shell.assets / "texts")
        self._sounds = Sounds(shell.assets / "sounds", on=False)
        self.stage = Stage(shell.ui, desk.clock, _nothing, self.leave)
        self._narrator = Narrator(MusicPlayer(self._sounds), self.stage.refresh)
        self._lang = lang
        self._flow: Flow | None = None
        self._scenes: tuple[Scene, ...] = ()
        self._at = 0
        self._wanted = wanted
        self._show(desk.read())
        if self._flow is not None and wanted and _place_of(self._scenes, wanted) is None:
            some = ", ".join(f"{scene.script}/{scene.node}".strip("/") for scene in self._scenes[:8])
            t = self._texts.bind(lang)
            raise SetupError(t("preview-no-step", name=wanted), where="--step", fix=t("preview-steps", steps=some))

    def leave(self) -> None:
        """Let the loop end."""
        self.leaving = True

    def changed(self) -> None:
        """The pack was saved; may be called on any thread."""
        self._changed.set()
        pygame.event.post(pygame.event.Event(pygame.USEREVENT))

    def run(self) -> None:
        """Show the pack until the window is closed."""
        reader = InputReader(lambda: self.shell.window.size)
        wait = make_wait()
        self.turn(())
        self._sounds.open()
        while not self.leaving:
            due = (seconds for seconds in (self.stage.due(), self._narrator.due()) if seconds is not None)
            wait(min(due, default=LONGEST_SLEEP))
            if pygame.event.peek(pygame.QUIT):
                self.leave()
            self.turn(reader.read())

    def turn(self, intents: Iterable[Intent]) -> None:
        """One turn: what was saved, what hands did, and a picture if anything changed."""
        if self._changed.is_set():
            self._changed.clear()
            self._remember()
            self._show(self._desk.read())
        for intent in intents:
            self._handle(intent)
        self._narrator.tick()
        self.stage.tick()
        if self.stage.needs_paint:
            self.shell.window.show(self.stage.paint(self.shell.window.canvas))

    def _handle(self, intent: Intent) -> None:
        match intent:
            case Move(Direction.LEFT):
                self._step(-1)
            case Move(Direction.RIGHT):
                self._step(+1)
            case Redraw(size) if size is not None and size != self.stage.ui.metrics.size:
                self.shell.window.resized()
                self.stage.restyle(self.stage.ui.with_size(size))
            case _:
                self.stage.handle((intent,))

    def _step(self, by: int) -> None:
        """To the step before or after the one that stands there."""
        if self._flow is None:
            return
        self._remember()
        self._at = (self._at + by) % len(self._scenes)
        self._show(self._desk.read())

    def _remember(self) -> None:
        """Where one has played on to, and in which language."""
        if self._flow is None:
            return
        self._lang = self._flow.lang
        played = self._flow.visit.played
        node = None
        if isinstance(played, RoundSession) and played.current is not None:
            node = played.current.id
        if isinstance(played, StorySession) and played.step is not None:
            node = played.step.id
        script = self._scenes[self._at].script
        here = (i for i, scene in enumerate(self._scenes) if (scene.script, scene.node) == (script, node))
        self._at = next(here, self._at)

    def _show(self, loaded: Loaded) -> None:
        if loaded.pack is None:
            self._flow = None
            t = self._texts.bind(self._lang)
            self.stage.reset(ProblemsScreen(loaded.problems, t))
            pygame.display.set_caption(t("preview-broken"))
            return
        held, scenes = HeldPacks([loaded.pack], self._desk.media), scenes_of(loaded.pack)
        self._at = _same(self._scenes, self._at, scenes) if self._scenes else _place_of(scenes, self._wanted) or 0
        self._scenes = scenes
        [outline] = held.outlines
        visit = Visit(Setting(held.outlines, lang=self._lang), held, Unheard(), Random(SEED), lambda: "preview")
        settings = VisitorSettings(LANGS, "normal", channels=())
        house = House(
            self.stage, visit, self._texts, self._desk.tactics, self._sounds, settings, _nothing, self._narrator
        )
        self._flow = Flow(house, screen_for, HelpScreen)
        scene = scenes[self._at]
        Poser(self._flow, loaded.pack, outline).pose(scene)
        name = f"{scene.script}/{scene.node}".strip("/")
        pygame.display.set_caption(f"{loaded.pack.id} · {name} · {self._at + 1}/{len(scenes)}")


def scenes_of(pack: Pack) -> tuple[Scene, ...]:
    """Every item, step, question and telling of a pack as one meets it, in the order of its files."""
    return (
        *(Scene("item", deck.deck, item.id) for deck in pack.decks for item in deck.items),
        *(Scene("step", story.story, step.id, "told") for story in pack.stories for step in story.steps),
        *(Scene("step", quiz.quiz, step.id, "told") for quiz in pack.quizzes for step in quiz.questions),
        *((Scene("tell", pack.tell.tell, moment="told"),) if pack.tell is not None else ()),
    )


def _same(was: tuple[Scene, ...], at: int, now: tuple[Scene, ...]) -> int:
    """Where the scene that stood at ``at`` is now, or else about where it was."""
    if was[at] in now:
        return now.index(was[at])
    return min(at, len(now) - 1)


def _place_of(scenes: tuple[Scene, ...], wanted: str) -> int | None:
    """Where the step is, or the first of the file that is called so."""
    for kind in range(3):
        for i, scene in enumerate(scenes):
            if wanted and (scene.node, f"{scene.script}/{scene.node}", scene.script)[kind] == wanted:
                return i
    return None


def _nothing() -> None:
    """What happens here where a real kiosk would do something for others."""
