"""Stories as they are played: told, asked, answered in each way, explained."""

from __future__ import annotations

import pytest

from kiosk.quiz.visit import Phase
from kiosk.screens.story import StoryScreen
from tests.driver import Driver
from tests.screens.game_friend import options, session, step, to_step
from tests.screens.plays import texts

ALL_LINES_SECONDS = 10


def test_what_happens_is_read_before_anything_is_asked(driver: Driver) -> None:
    told = to_step(driver, "other-app", asked=False)
    assert told.mn.text in texts(driver)
    assert options(driver) == []
    driver.tap("next")
    assert told.mn.text not in texts(driver)
    assert len(options(driver)) == len(told.choices)


def test_the_time_of_an_answer_runs_from_the_question(driver: Driver) -> None:
    to_step(driver, "other-app", asked=False)
    driver.wait(30)
    driver.tap("next")
    driver.wait(3)
    driver.tap("choice-0")
    assert 3 <= driver.log.answers[-1].seconds <= 4


def test_the_lines_arrive_one_after_the_other_and_then_it_is_still(driver: Driver) -> None:
    asked = to_step(driver, "guilt")
    first, last = (line.mn.text for line in asked.chat)
    assert first not in texts(driver)
    driver.wait(1.2)
    assert first in texts(driver)
    assert last not in texts(driver)
    driver.wait(ALL_LINES_SECONDS)
    assert last in texts(driver)
    assert driver.stage.due() is None


def test_a_touch_on_the_phone_shows_all_lines(driver: Driver) -> None:
    asked = to_step(driver, "guilt")
    driver.tap("show-all")
    assert asked.chat[-1].mn.text in texts(driver)
    assert "show-all" not in driver.targets
    assert driver.stage.due() is None


def test_without_motion_all_lines_are_there() -> None:
    driver = Driver(motion=False)
    asked = to_step(driver, "guilt")
    assert asked.chat[-1].mn.text in texts(driver)
    assert driver.stage.due() is None


def test_one_can_answer_while_lines_still_arrive(driver: Driver) -> None:
    to_step(driver, "guilt")
    driver.tap("choice-0")
    assert session(driver).outcome is not None


@pytest.mark.parametrize("index", [0, 1, 2])
def test_each_choice_says_what_comes_of_it(driver: Driver, index: int) -> None:
    asked = to_step(driver, "guilt")
    driver.tap(f"choice-{index}")
    words = asked.choices[index].mn
    assert {words.text, words.say} <= set(texts(driver))
    assert driver.log.answers[-1].choice == str(index)
    driver.tap("next")
    assert session(driver).outcome is None


def test_digits_choose_in_the_order_shown(driver: Driver) -> None:
    to_step(driver, "guilt")
    driver.keys("2")
    assert driver.log.answers[-1].choice == str(session(driver).shown_choices[1])


def test_an_ending_leads_to_the_result(driver: Driver) -> None:
    end = to_step(driver, "end-team", asked=False)
    assert end.mn.title in texts(driver)
    driver.tap("next")
    assert driver.visit.phase is Phase.RESULT


def test_a_telling_in_a_story_can_be_passed_over(driver: Driver) -> None:
    to_step(driver, "tell")
    driver.tap("skip")
    assert isinstance(driver.screen, StoryScreen)
    assert step(driver).id == "save"


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)])
def test_a_question_of_a_quiz_stands_beside_all_its_answers(size: tuple[int, int]) -> None:
    driver = Driver(size, motion=False)
    pack = next(pack for pack in driver.visit.packs if pack.quizzes)
    driver.flow.choose()
    driver.flow.start_quiz(pack, pack.quizzes[0].quiz)
    step = driver.visit.reader.quiz(pack.id, pack.quizzes[0].quiz).questions[0]
    assert step.mn.ask in texts(driver)
    assert not any(key.endswith("-down") for key in driver.targets)
