"""Every screen, played by itself without a display, as numbered and named pictures."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from random import Random
from typing import Final

from kiosk.app.album import Album
from kiosk.app.headless import open_headless
from kiosk.app.kiosk import Kiosk
from kiosk.app.player import Player
from kiosk.config import Adult, Config
from kiosk.errors import SetupError
from kiosk.lang import LANGS, Lang
from kiosk.packs.model import Step
from kiosk.packs.outline import PackOutline
from kiosk.quiz.class_session import ClassSession, Moment
from kiosk.quiz.judgement import Judgement
from kiosk.quiz.round import RoundSession
from kiosk.quiz.story import StorySession
from kiosk.quiz.visit import Phase
from kiosk.screens.kept import KeptScreen
from kiosk.screens.oops import OopsScreen
from kiosk.screens.rest import RestScreen
from kiosk.screens.staff.classroom import ClassroomScreen
from kiosk.screens.staff.desk import Desk
from kiosk.screens.staff.first_start import FirstStartScreen
from kiosk.screens.staff.menu import StaffMenuScreen
from kiosk.screens.staff.pin import PinScreen
from kiosk.screens.staff.wave import WaveScreen
from kiosk.screens.still_there import StillThereScreen
from kiosk.ui.metrics import TEXT_SIZES, TextSize
from kiosk.ui.theme import THEMES, ThemeName

Seen = dict[tuple[str, bool], set[frozenset[str]]]
"""Of each step, before and after its answer: what could be touched when its pictures were taken."""

SEED: Final = 7

TURNING: Final = ("-down", "-up")
"""How the keys end that turn a page: a chat opens at its last one, all else at its first."""

MOST_PLAYS: Final = 150
"""A story is played so often at most until each of its steps has been seen."""

SHORTEST_CLASS: Final = 4

HANDS: Final = ((16, 12), (9, 19))
"""Of a class, for fine and for lure, before it has talked and after."""

LOCAL_ADULT: Final[dict[Lang, Adult]] = {
    "mn": Adult("сургуулийн нийгмийн ажилтан", "2 давхар, 204"),
    "en": Adult("school social worker", "2nd floor, room 204"),
}


@dataclass(frozen=True)
class Look:
    """How the pictures are to look. ``size`` in pixels."""

    size: tuple[int, int]
    text: TextSize
    theme: ThemeName


def look_of(size: tuple[int, int], text: str, theme: str) -> Look:
    """The look that was asked for by name.

    Raises:
        SetupError: no text size or theme is called so.
    """
    text_size = next((one for one in TEXT_SIZES if one == text), None)
    if text_size is None:
        raise SetupError(f"'{text}' is no text size", where="--text", fix=f"write {', '.join(TEXT_SIZES)}")
    found = next((one for one in THEMES if one == theme), None)
    if found is None:
        raise SetupError(f"'{theme}' is no theme", where="--theme", fix=f"write {', '.join(THEMES)}")
    return Look(size, text_size, found)


def run_tour(out: Path, look: Look, lang: Lang, data: Path) -> int:
    """Write the pictures into ``out``, made if need be; gives how many.

    Raises:
        SetupError: the folder cannot be written to.
    """
    album = Album(out)
    order: tuple[Lang, ...] = (lang, *(other for other in LANGS if other != lang))
    config = Config(
        set_up=True, ages=("11-13", "14-17", "18+"), language_order=order, text_size=look.text, theme=look.theme,
        adult=LOCAL_ADULT[lang], event="Анзаар!",
    )  # fmt: skip
    kiosk, clock = open_headless(look.size, data, config, SEED)
    web = tuple(channel.id for channel in kiosk.content.channels if channel.kind == "web")
    kiosk.apply(replace(kiosk.config, confirmed_channels=web))
    try:
        tour = _Tour(kiosk, Player(kiosk, clock, Random(SEED)), album)
        tour.visit()
        tour.overlays()
        tour.staff()
        tour.classroom()
        kiosk.flow.choose()
        for pack in kiosk.flow.visit.packs:
            tour.pack(pack)
        tour.measured()
        album.close()
        return album.count
    finally:
        kiosk.close()


class _Tour:
    def __init__(self, kiosk: Kiosk, player: Player, album: Album) -> None:
        self._kiosk, self._player, self._album = kiosk, player, album

    def snap(self, name: str) -> None:
        """Write what is on the screen, once its motion has ended, and every page it has."""
        self._player.settle()
        self._write(name)
        for key in [key for key in self._keys() if _turns(key)]:
            page = 1
            while self._player.has(key):
                page += 1
                self._player.tap(key)
                self._write(f"{name}-{key.rpartition('-')[0]}-{page}")

    def _write(self, name: str) -> None:
        self._album.add(self._kiosk.shell.window.canvas, name)

    def visit(self) -> None:
        """Attract, practice and the choice."""
        self.snap("attract")
        self._player.tap("lure")
        self.snap("practice")
        self._player.tap("next")
        for pack in self._kiosk.flow.visit.packs:
            if self._player.has(f"pack-{pack.id}"):
                self._player.tap(f"pack-{pack.id}")
            self.snap(f"choose-{pack.id}")

    def overlays(self) -> None:
        """What lies over other screens, and what stands when nobody is there or something failed."""
        kiosk, flow = self._kiosk, self._kiosk.flow
        flow.open_help()
        self.snap("help")
        kiosk.stage.dismiss()
        for name, screen in (
            ("kept", KeptScreen(flow)),
            ("still-there", StillThereScreen(flow, lambda: 17.0)),
            ("rest", RestScreen(flow)),
            ("oops", OopsScreen(flow)),
        ):
            kiosk.stage.push(screen)
            self.snap(name)
            kiosk.stage.dismiss()

    def staff(self) -> None:
        """The first start, the PIN, and the staff menu with all its pages."""
        kiosk = self._kiosk
        desk = Desk(kiosk.staff, kiosk.flow.house.texts)
        kiosk.stage.push(FirstStartScreen(desk))
        self.snap("staff-first-start")
        kiosk.stage.dismiss()
        kiosk.stage.push(PinScreen(desk, then=kiosk.stage.dismiss))
        self.snap("staff-pin")
        kiosk.stage.dismiss()
        kiosk.stage.push(StaffMenuScreen(desk))
        self.snap("staff-menu")
        kiosk.stage.dismiss()
        kiosk.stage.push(ClassroomScreen(desk))
        self.snap("staff-class")
        kiosk.stage.dismiss()

    def classroom(self) -> None:
        """A class of the first pack, every moment of its first message and of its end."""
        kiosk, flow = self._kiosk, self._kiosk.flow
        kiosk.start_class(next(kiosk.class_decks()), SHORTEST_CLASS)
        while isinstance(played := flow.visit.played, ClassSession):
            if played.index in (0, played.total):
                self.snap(f"class-{played.moment.name.lower()}{'-second' if played.second else ''}")
            if played.moment is Moment.CHANNELS:
                self._player.tap("leave")
                self.snap("class-end")
                self._player.tap("end")
            elif played.moment is Moment.COUNT:
                played.put(HANDS[played.second][played.counting == "lure"])
                self._player.tap("counted")
            else:
                self._player.tap("next")

    def measured(self) -> None:
        """What a club visit measured before and after its lesson has of its own, and where staff set it."""
        kiosk, flow = self._kiosk, self._kiosk.flow
        kiosk.apply(replace(kiosk.config, measure=True))
        kiosk.stage.push(WaveScreen(Desk(kiosk.staff, flow.house.texts)))
        self.snap("staff-wave")
        kiosk.restart_visits()
        flow.choose()
        self.snap("measured-choose")
        pack = flow.visit.packs[0]
        flow.start_round(pack, pack.decks[0].deck, club=True)
        while flow.visit.phase is not Phase.TELL:
            if flow.visit.phase in (Phase.BETWEEN, Phase.RESULT):
                waits = flow.visit.measurement and flow.visit.measurement.next
                self.snap(f"measured-{flow.visit.phase.name.lower()}-{waits.name if waits else 'end'}")
            self._player.tap("next") if self._player.has("next") else self._player.go_on()
        kiosk.apply(replace(kiosk.config, measure=False))
        kiosk.restart_visits()

    def pack(self, pack: PackOutline) -> None:
        """All that can be played in a pack."""
        flow, reader = self._kiosk.flow, self._kiosk.flow.visit.reader
        for deck in pack.decks:
            self._round(pack, deck.deck)
        for story in pack.stories:
            steps = reader.story(pack.id, story.story).steps
            self._script(partial(flow.start_story, pack, story.story), steps, story.story)
        for quiz in pack.quizzes:
            questions = reader.quiz(pack.id, quiz.quiz).questions
            self._script(partial(flow.start_quiz, pack, quiz.quiz), questions, quiz.quiz)

    def _round(self, pack: PackOutline, deck: str) -> None:
        """A round with every second answer missed, to its end."""
        flow = self._kiosk.flow
        flow.choose()
        flow.start_round(pack, deck, club=False)
        played = flow.visit.played
        assert isinstance(played, RoundSession)
        while flow.visit.phase is Phase.ROUND and played.current is not None:
            item = played.current
            self.snap(f"{pack.id}-judge-{item.id}")
            says_lure = (item.truth == "lure") == (played.index % 2 == 0)
            self._player.tap((Judgement.LURE_SURE if says_lure else Judgement.FINE_SURE).code)
            self.snap(f"{pack.id}-explain-{item.id}")
            self._player.tap("next")
        self.snap(f"{pack.id}-result")
        self._end_of_session(pack.id)

    def _end_of_session(self, name: str) -> None:
        """Telling, and the channels."""
        flow = self._kiosk.flow
        flow.advance()
        if flow.visit.phase is Phase.TELL:
            self.snap(f"{name}-tell")
            tell = flow.visit.tell
            while tell is not None and tell.reply is None:
                self._player.go_on()
                if flow.visit.phase is not Phase.TELL:
                    break
            else:
                self.snap(f"{name}-tell-reply")
                flow.advance()
        self.snap(f"{name}-channels")

    def _script(self, start: Callable[[], None], steps: Sequence[Step], name: str) -> None:
        """A story or quiz, as often as it takes to see each step before and after its answer."""
        wanted = {step.id for step in steps}
        seen: Seen = {}
        for _ in range(MOST_PLAYS):
            self._play(start, name, seen)
            if {step for step, _ in seen} >= wanted:
                break
        self.snap(f"{name}-result")

    def _play(self, start: Callable[[], None], name: str, seen: Seen) -> None:
        """Once through; what a step shows is told apart by what can be touched, for it may ask in several parts."""
        flow = self._kiosk.flow
        flow.choose()
        start()
        played = flow.visit.played
        assert isinstance(played, StorySession)
        while flow.visit.phase is Phase.STORY and played.step is not None:
            state = (played.step.id, played.outcome is not None)
            self._player.wait()
            touchable = frozenset(key for key in self._keys() if not _turns(key))
            faces = seen.setdefault(state, set())
            if touchable not in faces:
                faces.add(touchable)
                number = f"-{len(faces)}" if len(faces) > 1 else ""
                self.snap(f"{name}-{state[0]}{'-answered' if state[1] else ''}{number}")
            self._player.go_on()

    def _keys(self) -> list[str]:
        return [target.key for target in self._player.targets]


def _turns(key: str) -> bool:
    """Whether a target turns a page; what is offered to play has a path for its key."""
    return key.endswith(TURNING) and "/" not in key
