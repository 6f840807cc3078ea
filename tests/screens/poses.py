"""Every place at which a visit over the bundled packs can stand, so that its screen can be looked at by itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from random import Random

from kiosk.lang import Lang
from kiosk.packs.held import HeldPacks
from kiosk.packs.media.ready import Media
from kiosk.packs.model import Pack, Quiz, Story
from kiosk.packs.outline import PackOutline
from kiosk.quiz.allotting import Allotted, Held
from kiosk.quiz.draw import Drawn
from kiosk.quiz.judgement import Judgement
from kiosk.quiz.measurement import Measurement
from kiosk.quiz.responses import Response
from kiosk.quiz.round import RoundSession
from kiosk.quiz.scoring import StepOutcome, score_judgement
from kiosk.quiz.setting import Setting
from kiosk.quiz.tell import TellSession
from kiosk.quiz.visit import Phase, Played, Visit
from kiosk.screens.catalogue import screen_for
from kiosk.screens.classroom.end import EndClassScreen
from kiosk.screens.flow import Flow, House
from kiosk.screens.help import HelpScreen
from kiosk.screens.kept import KeptScreen
from kiosk.screens.oops import OopsScreen
from kiosk.screens.rest import RestScreen
from kiosk.screens.still_there import StillThereScreen
from kiosk.ui.screen import Screen
from tests.bundled import bundled, bundled_packs
from tests.driver import MemoryLog
from tests.quiz.ways import Way, after, compositions, responses, states
from tests.screens.class_poses import standing
from tests.screens.measured_poses import between, ended, measured

ROUND = 8


@dataclass(frozen=True)
class Pose:
    """Where a visit stands; ``over`` is a screen laid over that."""

    name: str
    phase: Phase
    practice: Drawn | None = None
    practised: StepOutcome | None = None
    pack: Pack | None = None
    played: Played | None = None
    tell: TellSession | None = None
    measurement: Measurement | None = None
    over: Callable[[Flow], Screen] | None = None


class PosedVisit(Visit):
    """A visit that stands where it was put."""

    def __init__(self, held: HeldPacks, lang: Lang, pose: Pose, media: Media) -> None:
        allotter = Held(Allotted("A") if pose.name == "choose measured" else None)
        setting = Setting(held.outlines, lang=lang)
        super().__init__(setting, held, MemoryLog(), Random(1), lambda: "posed", allotter=allotter)
        self.pose = pose
        self._media = media
        self._pack = next((one for one in held.outlines if pose.pack and one.id == pose.pack.id), None)

    @property
    def media(self) -> Media:
        return self._media

    @property
    def phase(self) -> Phase:
        return self.pose.phase

    @property
    def practice(self) -> Drawn | None:
        return self.pose.practice

    @property
    def practised(self) -> StepOutcome | None:
        return self.pose.practised

    @property
    def pack(self) -> PackOutline | None:
        return self._pack

    @property
    def played(self) -> Played | None:
        return self.pose.played

    @property
    def measurement(self) -> Measurement | None:
        return self.pose.measurement

    @property
    def tell(self) -> TellSession | None:
        return self.pose.tell


class StillFlow(Flow):
    """A flow whose buttons lead nowhere, so that all that a screen does by itself can be looked at."""

    def __init__(self, house: House, pose: Pose) -> None:
        super().__init__(house, screen_for, HelpScreen)
        house.stage.reset(screen_for(self))
        if pose.over is not None:
            house.stage.push(pose.over(self))

    def begin(self) -> None: ...

    def practise(self, judgement: Judgement) -> None: ...

    def choose(self) -> None: ...

    def start_round(self, pack: PackOutline, deck: str, *, club: bool) -> None: ...

    def start_story(self, pack: PackOutline, story: str) -> None: ...

    def start_quiz(self, pack: PackOutline, quiz: str) -> None: ...

    def answer(self, response: Response, seconds: float) -> None: ...

    def advance(self, seconds: float = 0.0) -> None: ...

    def counted(self, seconds: float) -> None: ...

    def show_here(self) -> None: ...

    def leave(self) -> None: ...


def stand(house: House, pose: Pose) -> None:
    """Put the screen of ``pose`` on the house's stage."""
    visit = PosedVisit(bundled(), house.visit.lang, pose, house.visit.media)
    StillFlow(replace(house, visit=visit), pose)


@cache
def poses() -> tuple[Pose, ...]:
    """All of them."""
    packs = bundled_packs()
    played = tuple(pose for pack in packs for pose in poses_of(pack))
    rooms = (Pose(name, Phase.CLASS, pack=pack, played=room) for name, pack, room in standing(packs))
    chosen = (Pose("choose", Phase.CHOOSE), Pose("choose measured", Phase.CHOOSE))
    return (*chosen, *played, *rooms, *_measured(packs), *_overlays(packs[0]))


def _measured(packs: tuple[Pack, ...]) -> Iterator[Pose]:
    for name, pack, plan in between(packs):
        yield Pose(name, Phase.BETWEEN, pack=pack, measurement=plan)
    for name, pack, plan, leg in ended(packs):
        yield Pose(name, Phase.RESULT, pack=pack, played=leg.session, measurement=plan)
    story = next(pose for pose in _of_story(packs[0], packs[0].stories[0]) if pose.phase is Phase.RESULT)
    yield replace(story, name="measured story", measurement=measured(packs[0]))


def poses_of(pack: Pack) -> Iterator[Pose]:
    """All of one pack, but for what a class plays of it."""
    for deck in pack.decks:
        yield from _of_items(pack, [Drawn(deck, item) for item in deck.items])
        yield from _round_results(pack)
    scripts: list[Story | Quiz] = [*pack.stories, *pack.quizzes]
    for script in scripts:
        yield from _of_story(pack, script)
    if pack.tell is not None:
        for session in _tellings(pack):
            replied = session.reply.id if session.reply else "nobody yet"
            yield Pose(f"{pack.id} tell {replied}", Phase.TELL, pack=pack, tell=session)
    yield Pose(f"{pack.id} channels", Phase.CHANNELS, pack=pack)


def _of_items(pack: Pack, all_drawn: list[Drawn]) -> Iterator[Pose]:
    for drawn in all_drawn:
        name = f"{pack.id} {drawn.item.id}"
        yield Pose(f"attract {name}", Phase.ATTRACT, practice=drawn)
        yield Pose(f"judge {name}", Phase.ROUND, pack=pack, played=RoundSession(drawn.deck, (drawn.item,) * ROUND))
        for judgement in (Judgement.LURE_SURE, Judgement.FINE_RATHER):
            outcome = score_judgement(drawn.item.truth, judgement)
            practised = f"practised {name} {judgement.code}"
            yield Pose(practised, Phase.PRACTICE, practice=drawn, practised=outcome)
            session = RoundSession(drawn.deck, (drawn.item,) * ROUND)
            session.answer(judgement, 1, "mn")
            yield Pose(f"explained {name} {judgement.code}", Phase.ROUND, pack=pack, played=session)


def _round_results(pack: Pack) -> Iterator[Pose]:
    """Everything noticed, nothing noticed, and everything taken for a lure."""
    for deck in pack.decks:
        for grade in ("right", "wrong", "wary"):
            session = RoundSession(deck, deck.items[:ROUND])
            while session.current is not None:
                lure = {"right": session.current.truth == "lure", "wrong": session.current.truth == "fine"}
                judgement = Judgement.LURE_SURE if lure.get(grade, True) else Judgement.FINE_SURE
                session.answer(judgement, 1, "mn")
                session.advance()
            yield Pose(f"result {deck.deck} {grade}", Phase.RESULT, pack=pack, played=session)


def _of_story(pack: Pack, story: Story | Quiz) -> Iterator[Pose]:
    seen: dict[str, Way] = {}
    for (step, _, _), way in states(story).items():
        seen.setdefault(step, way)
    for step, way in seen.items():
        session = after(story, way)
        name = f"{pack.id} {step}"
        yield Pose(f"{name} asked", Phase.STORY, pack=pack, played=session)
        assert session.step is not None
        for number, response in enumerate(responses(session.step)):
            if response is not None:
                answered = after(story, way)
                answered.respond(response, 1, "mn")
                yield Pose(f"{name} answered {number}", Phase.STORY, pack=pack, played=answered)
        if session.step.end is not None:
            yield Pose(f"{name} result", Phase.RESULT, pack=pack, played=after(story, (*way, None)))


def _tellings(pack: Pack) -> Iterator[TellSession]:
    """Before anybody is told, and the reply of everybody who can be."""
    assert pack.tell is not None
    yield TellSession(pack.tell.tell, pack.tell, pack.tell.telling)
    replied: set[str] = set()
    for composed in compositions(pack.tell.telling):
        if composed.whom not in replied:
            replied.add(composed.whom)
            session = TellSession(pack.tell.tell, pack.tell, pack.tell.telling)
            session.compose(composed, 1, "mn")
            yield session


def _overlays(pack: Pack) -> Iterator[Pose]:
    screens: dict[str, Callable[[Flow], Screen]] = {
        "help": HelpScreen,
        "kept": KeptScreen,
        "oops": OopsScreen,
        "rest": RestScreen,
        "still there": lambda flow: StillThereScreen(flow, lambda: 20.0),
    }
    for name, screen in screens.items():
        yield Pose(name, Phase.CHOOSE, pack=pack, over=screen)
    yield Pose("end of class", Phase.CHOOSE, pack=pack, over=EndClassScreen)
