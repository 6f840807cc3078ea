"""All that can be played in a pack, played to its ends for the pictures of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Final

from kiosk.app.camera import Camera
from kiosk.app.player import Player
from kiosk.packs.model import Step
from kiosk.packs.outline import PackOutline
from kiosk.quiz.judgement import Judgement
from kiosk.quiz.round import RoundSession
from kiosk.quiz.story import StorySession
from kiosk.quiz.visit import Phase
from kiosk.screens.flow import Flow

State = tuple[str, bool]
"""A step, before or after its answer."""

MOST_PLAYS: Final = 150
"""A story is played so often at most until each of its steps has been seen."""

STUBBORN: Final = 12
"""After so many touches of one step the turns may go round in a circle, as where an order is put together over several
pages: from there on chance decides."""


@dataclass
class Trodden:
    """The ways through a story that have been taken.

    Attributes:
        seen: what could be touched when a state's pictures were taken.
        touched: how often each target of a state was touched.
    """

    seen: dict[State, set[frozenset[str]]] = field(default_factory=dict)
    touched: Counter[tuple[State, str]] = field(default_factory=Counter)


class PackTour:
    """Plays packs in the visit of ``flow``, and pictures every step and message of them."""

    def __init__(self, flow: Flow, player: Player, camera: Camera) -> None:
        self._flow, self._player, self._camera = flow, player, camera

    def play(self, pack: PackOutline) -> None:
        """All that can be played in a pack."""
        flow, reader = self._flow, self._flow.visit.reader
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
        flow = self._flow
        flow.choose()
        flow.start_round(pack, deck, club=False)
        played = flow.visit.played
        assert isinstance(played, RoundSession)
        while flow.visit.phase is Phase.ROUND and played.current is not None:
            item = played.current
            self._camera.snap(f"{pack.id}-judge-{item.id}")
            says_lure = (item.truth == "lure") == (played.index % 2 == 0)
            self._player.tap((Judgement.LURE_SURE if says_lure else Judgement.FINE_SURE).code)
            self._camera.snap(f"{pack.id}-explain-{item.id}")
            self._player.tap("next")
        self._camera.snap(f"{pack.id}-result")
        self._end_of_session(pack.id)

    def _end_of_session(self, name: str) -> None:
        """Telling, and the channels."""
        flow = self._flow
        flow.advance()
        if flow.visit.phase is Phase.TELL:
            self._camera.snap(f"{name}-tell")
            tell = flow.visit.tell
            while tell is not None and tell.reply is None:
                self._player.go_on()
                if flow.visit.phase is not Phase.TELL:
                    break
            else:
                self._camera.snap(f"{name}-tell-reply")
                flow.advance()
        self._camera.snap(f"{name}-channels")

    def _script(self, start: Callable[[], None], steps: Sequence[Step], name: str) -> None:
        """A story or quiz, as often as it takes to see each step before and after its answer."""
        wanted = {step.id for step in steps}
        trodden = Trodden()
        for _ in range(MOST_PLAYS):
            self._once(start, name, trodden)
            if {step for step, _ in trodden.seen} >= wanted:
                break
        self._camera.snap(f"{name}-result")

    def _once(self, start: Callable[[], None], name: str, trodden: Trodden) -> None:
        """Once through; what a step shows is told apart by what can be touched, for it may ask in several parts."""
        flow = self._flow
        flow.choose()
        start()
        played = flow.visit.played
        assert isinstance(played, StorySession)
        touches: Counter[State] = Counter()
        while flow.visit.phase is Phase.STORY and played.step is not None:
            state = (played.step.id, played.outcome is not None)
            self._player.wait()
            touchable = self._camera.touchable()
            faces = trodden.seen.setdefault(state, set())
            if touchable not in faces:
                faces.add(touchable)
                number = f"-{len(faces)}" if len(faces) > 1 else ""
                self._camera.snap(f"{name}-{state[0]}{'-answered' if state[1] else ''}{number}")
            touches[state] += 1
            if touches[state] < STUBBORN:
                self._go_on(state, trodden)
            else:
                self._player.go_on()

    def _go_on(self, state: State, trodden: Trodden) -> None:
        """Touch what has been touched least at this step, so that each branch has its turn."""
        keys = [target.key for target in self._player.forward]
        if not keys:
            self._player.wait()
            return
        key = min(keys, key=lambda one: trodden.touched[state, one])
        trodden.touched[state, key] += 1
        self._player.tap(key)
