"""A whole class, led by a presenter's two keys, by the keyboard, by hand; nothing told too early, nobody told apart."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest

from kiosk.quiz.class_session import Change, ClassSession, Moment
from kiosk.quiz.visit import Phase
from kiosk.quiz.votes import Share
from kiosk.screens.attract import AttractScreen
from kiosk.screens.classroom.change import verdict
from kiosk.screens.classroom.count import PAUSE_SECONDS, CountScreen
from kiosk.screens.classroom.crowd import People
from kiosk.screens.classroom.end import EndClassScreen
from kiosk.screens.classroom.raising import HAND_SECONDS
from kiosk.screens.classroom.reveal import RevealScreen
from kiosk.screens.classroom.talk import TALK_SECONDS, TalkScreen
from kiosk.screens.classroom.vote import VoteScreen
from kiosk.screens.help import HelpScreen
from kiosk.ui.theme import THEMES, ThemeName, contrast
from tests.driver import Driver
from tests.screens.class_poses import led
from tests.screens.plays import texts

NEXT, BACK = "page down", "page up"

ITEMS = 4


@pytest.fixture
def room(driver: Driver) -> ClassSession:
    return begun(driver)


def begun(driver: Driver) -> ClassSession:
    """A class of four messages, at its opening."""
    pack = driver.visit.packs[0]
    driver.flow.start_class(pack, pack.decks[0].deck, ITEMS)
    session = driver.visit.played
    assert isinstance(session, ClassSession)
    return session


@dataclass(frozen=True)
class Way:
    """How a teacher leads: what counts so many hands, and what goes on."""

    count: Callable[[Driver, int], None]
    go_on: Callable[[Driver], None]


def tap_hands(driver: Driver, hands: int) -> None:
    for key in ["add+5"] * (hands // 5) + ["add+1"] * (hands % 5):
        driver.tap(key)
    driver.tap("counted")


WAYS = {
    # A press for each hand, one to move on to the end of counting, one to press that.
    "presenter": Way(lambda driver, hands: driver.keys(*[NEXT] * hands, BACK, NEXT), lambda driver: driver.keys(NEXT)),
    "keyboard": Way(lambda driver, hands: driver.keys(*str(hands), "enter"), lambda driver: driver.keys("enter")),
    "hand": Way(tap_hands, lambda driver: driver.tap("finish" if "finish" in driver.targets else "next")),
}


@pytest.mark.parametrize("name", WAYS)
def test_a_whole_class_is_led_in_one_way_alone(driver: Driver, name: str) -> None:
    session, way = begun(driver), WAYS[name]
    while driver.visit.phase is Phase.CLASS:
        if session.moment is not Moment.COUNT:
            way.go_on(driver)
            continue
        lure = session.counting == "lure"
        way.count(driver, (7, 6)[lure] if session.second else (5, 8)[lure])
    assert isinstance(driver.screen, AttractScreen)
    votes = [(answer.kind, answer.votes) for answer in driver.log.answers]
    assert votes == [("vote", {"lure": 8, "fine": 5}), ("second-vote", {"lure": 6, "fine": 7})] * ITEMS
    [opened], [result] = driver.log.begun, driver.log.finished
    assert (opened.mode, result.status, result.score, result.maximum) == ("class", "finished", 0, 0)


def test_what_is_counted_first_is_hidden_while_the_rest_is_counted_and_talked_over(
    driver: Driver, room: ClassSession
) -> None:
    driver.keys(NEXT, NEXT, "2", "9")
    assert "29" in texts(driver)
    driver.keys("enter")
    assert isinstance(driver.screen, CountScreen) and "29" not in texts(driver)
    driver.keys("1", "enter")
    for screen in (TalkScreen, VoteScreen, CountScreen):
        assert isinstance(driver.screen, screen)
        assert not any("29" in words for words in texts(driver))
        driver.keys(NEXT)
    assert room.moment is Moment.COUNT


def test_a_count_is_mended(driver: Driver, room: ClassSession) -> None:
    driver.keys(NEXT, NEXT, "1", "7", "backspace", "9")
    assert room.count == 19
    driver.tap("add-1")
    driver.tap("counted")
    driver.tap("recount")
    assert (room.counting, room.count) == ("lure", 18)


@pytest.mark.parametrize("between", [lambda driver: driver.wait(PAUSE_SECONDS), lambda driver: driver.tap("add+1")])
def test_a_number_typed_again_replaces_what_stood_there(
    driver: Driver, room: ClassSession, between: Callable[[Driver], None]
) -> None:
    driver.keys(NEXT, NEXT, "1", "2")
    between(driver)
    driver.keys("1", "2")
    assert room.count == 12
    driver.wait(PAUSE_SECONDS)
    driver.keys("backspace")
    assert room.count == 1, "what stands there is mended, however long it has stood"


@pytest.mark.parametrize(("second", "told"), [("26", False), ("14", True)])
def test_totals_that_differ_much_are_told_and_stop_nobody(
    driver: Driver, room: ClassSession, second: str, told: bool
) -> None:
    driver.keys(NEXT, NEXT, *"20", "enter", *"08", "enter", NEXT)
    driver.keys(NEXT, *second, "enter", "0", "enter")
    assert isinstance(driver.screen, RevealScreen)
    words = driver.flow.t("class-uneven", before=28, after=int(second))
    assert (words in texts(driver)) is told
    driver.keys(NEXT)
    assert room.moment is Moment.SIGNS, "it stops nobody"


def test_letters_and_more_hands_than_a_room_holds_do_no_harm(driver: Driver, room: ClassSession) -> None:
    driver.keys(NEXT, NEXT, "b", "9", "9", "9", "9")
    assert room.count == 200
    driver.keys("backspace")
    assert room.count == 20


def test_the_minute_counts_down_and_waits_for_the_teacher(driver: Driver, room: ClassSession) -> None:
    driver.keys(NEXT, NEXT, "9", "enter", "4", "enter")
    assert isinstance(driver.screen, TalkScreen)
    driver.wait(TALK_SECONDS / 2)
    assert driver.screen.due() is not None
    driver.wait(TALK_SECONDS)
    assert isinstance(driver.screen, TalkScreen)
    assert driver.screen.due() is None, "a still screen sleeps"
    assert driver.flow.t("class-talk-over") in texts(driver)


def test_a_class_is_not_ended_by_one_tap(driver: Driver, room: ClassSession) -> None:
    for escape in (False, True):
        driver.keys("escape") if escape else driver.tap("leave")
        assert isinstance(driver.screen, EndClassScreen)
        driver.keys(NEXT)
        assert driver.stage.depth == 1 and driver.visit.phase is Phase.CLASS
    driver.tap("leave")
    driver.tap("end")
    assert isinstance(driver.screen, AttractScreen)
    [result] = driver.log.finished
    assert (result.status, result.left_at) == ("left", room.here)


def test_the_way_out_of_help_does_not_end_the_class(driver: Driver, room: ClassSession) -> None:
    driver.tap("help")
    driver.tap("leave")
    assert isinstance(driver.screen, EndClassScreen)
    driver.tap("stay")
    assert isinstance(driver.screen, HelpScreen)
    driver.tap("back")
    assert driver.visit.phase is Phase.CLASS and driver.stage.depth == 1


def test_language_and_text_size_turn_in_the_midst_of_counting(driver: Driver, room: ClassSession) -> None:
    driver.keys(NEXT, NEXT, "1", "2")
    driver.tap("language")
    driver.tap("text-size")
    assert "12" in texts(driver) and "Those who say: lure" in texts(driver)


def test_letters_are_larger_than_before_one_person(driver: Driver, room: ClassSession) -> None:
    assert driver.screen.ui.metrics.body >= 1.4 * driver.stage.ui.metrics.body


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [((9, 30), (28, 30), "most"), ((9, 30), (20, 30), "more"), ((9, 30), (9, 30), "same"), ((9, 30), (3, 30), "less")],
)
def test_a_room_is_spoken_of_kindly_by_tenths(before: tuple[int, int], after: tuple[int, int], said: str) -> None:
    assert verdict(Change(Share(*before), Share(*after))) == said


def test_hands_go_up_one_by_one_and_those_of_after_when_those_of_before_are_up(
    driver: Driver, room: ClassSession
) -> None:
    driver.keys(NEXT)
    driver.keys(NEXT, "8", "enter", "8", "enter", NEXT)
    driver.keys(NEXT, "8", "enter", "8", "enter")
    assert room.moment is Moment.REVEAL
    assert driver.flow.t("class-in-ten", count=0) not in texts(driver)
    seen = [up(driver)]
    while driver.screen.due() is not None:
        driver.wait(HAND_SECONDS / 2)
        seen.append(up(driver))
    assert list(dict.fromkeys(seen)) == [*((hands, 0) for hands in range(6)), *((5, hands) for hands in range(1, 6))]


def test_without_motion_all_hands_are_up_at_once() -> None:
    driver = Driver(motion=False)
    room = begun(driver)
    led(room, Moment.REVEAL)
    driver.flow.show_here()
    driver.picture()
    assert up(driver) == (3, 7) and driver.screen.due() is None


@pytest.mark.parametrize("theme", THEMES)
def test_people_stand_out_from_the_field_in_every_theme(theme: ThemeName) -> None:
    driver = Driver(theme=theme, motion=False)
    room = begun(driver)
    for _ in range(ITEMS):
        led(room, Moment.REVEAL)
        driver.flow.show_here()
        for one in people(driver):
            assert contrast(one.filled, one.ground) >= 3 and contrast(one.outlined, one.ground) >= 3
        room.advance()


def people(driver: Driver) -> list[People]:
    return [one for widget in driver.screen.widgets for one in widget.walk() if isinstance(one, People)]


def up(driver: Driver) -> tuple[int, ...]:
    """How many hands are up in each row of people."""
    return tuple(one.noticed for one in people(driver))


def test_a_class_that_counted_nothing_still_comes_to_its_end(driver: Driver, room: ClassSession) -> None:
    while driver.visit.phase is Phase.CLASS:
        key = next(key for key in ("counted", "next", "finish") if key in driver.targets)
        driver.tap(key)
        assert not any(up(driver))
    assert driver.log.finished[0].status == "finished"
