"""Visits brought to a screen without playing every picture on the way."""

from __future__ import annotations

from kiosk.packs.model import Step
from kiosk.quiz.judgement import Judgement
from kiosk.quiz.responses import Chosen, Ordered, Response, Spotted
from kiosk.quiz.round import RoundSession
from kiosk.quiz.story import StorySession
from kiosk.quiz.visit import Phase
from kiosk.ui.widgets import Label
from tests.driver import Driver

RESPONSES: dict[str, Response] = {"judge": Judgement.LURE_SURE, "spot": Spotted(())}


def to_result(driver: Driver, *, missed_lures: int = 0, missed_fine: int = 0, club: bool = False) -> RoundSession:
    """A round of the first pack, played to its result with so many missed."""
    pack, flow, visit = driver.visit.packs[0], driver.flow, driver.visit
    flow.choose()
    flow.start_round(pack, pack.decks[0].deck, club=club)
    played = visit.played
    assert isinstance(played, RoundSession)
    left = {"lure": missed_lures, "fine": missed_fine}
    while visit.phase is Phase.ROUND:
        assert played.current is not None
        truth = played.current.truth
        says_lure = (truth == "lure") != (left[truth] > 0)
        left[truth] -= 1
        flow.answer(Judgement.LURE_SURE if says_lure else Judgement.FINE_SURE, 1.0)
        flow.advance()
    return played


def to_ending(driver: Driver) -> StorySession:
    """The first story of the first pack, played to its result by the best choices."""
    pack, flow, visit = driver.visit.packs[0], driver.flow, driver.visit
    flow.choose()
    flow.start_story(pack, pack.stories[0].story)
    played = visit.played
    assert isinstance(played, StorySession)
    while visit.phase is Phase.STORY:
        if played.waiting and played.step is not None:
            flow.answer(response(played.step), 1.0)
        flow.advance()
    return played


def to_channels(driver: Driver) -> None:
    """Past the result and the telling."""
    to_result(driver)
    while driver.visit.phase is not Phase.CHANNELS:
        driver.flow.advance()


def response(step: Step) -> Response:
    match step.kind:
        case "choice":
            return Chosen((max(range(len(step.choices)), key=lambda number: step.choices[number].points),))
        case "choices":
            return Chosen(tuple(number for number, choice in enumerate(step.choices) if choice.right))
        case "order":
            return Ordered(tuple(range(len(step.parts))))
    return RESPONSES[step.kind or "spot"]


def texts(driver: Driver) -> list[str]:
    """What can be read on the screen now, label by label."""
    return [
        " ".join(fragment.text for line in label.laid.lines for fragment in line.fragments) for label in _labels(driver)
    ]


def words_as_broken(driver: Driver) -> set[str]:
    """What stands between spaces and the ends of lines: a word that is broken is in pieces here."""
    lines = (line for label in _labels(driver) for line in label.laid.lines)
    return {word for line in lines for fragment in line.fragments for word in fragment.text.split()}


def _labels(driver: Driver) -> list[Label]:
    return [part for widget in driver.screen.widgets for part in widget.walk() if isinstance(part, Label)]
