"""Steps that are answered with more than one touch, and what is said of an answer."""

from __future__ import annotations

from typing import Any

import pytest

from kiosk.packs.model import Step
from kiosk.quiz.scoring import StepOutcome
from kiosk.screens.steps.view import grade
from kiosk.ui.metrics import TextSize
from tests.driver import Driver
from tests.layout import layout_problems
from tests.quiz import builders
from tests.screens.game_friend import session, to_step
from tests.screens.plays import texts
from tests.sizes import SIZES


def test_boxes_are_ticked_and_unticked_before_they_count(driver: Driver) -> None:
    asked = to_step(driver, "what-now")
    assert "done" not in driver.targets
    driver.tap("choice-0")
    driver.tap("choice-3")
    driver.tap("choice-3")
    driver.tap("choice-1")
    driver.tap("language")
    driver.tap("done")
    assert driver.log.answers[-1].choice == "0 1"
    outcome = session(driver).outcome
    assert outcome is not None
    assert outcome.missed == (2,)
    english = asked.choices[2].en
    assert english is not None
    assert english.text in texts(driver)


def test_nothing_ticked_cannot_be_given(driver: Driver) -> None:
    to_step(driver, "what-now")
    driver.tap("choice-0")
    driver.tap("choice-0")
    assert "done" not in driver.targets


def asked_in_a_quiz(question: Step, size: tuple[int, int] = (1920, 1080), text: TextSize = "normal") -> Driver:
    driver = Driver(size, text=text, packs=(builders.pack(quizzes=(builders.quiz(question),)),))
    driver.flow.choose()
    driver.flow.start_quiz(driver.visit.packs[0], "quiz")
    return driver


ANSWERS: list[dict[str, Any]] = [
    {"mn": "Цагдаа", "points": 2},
    {"mn": "102", "points": 2},
    {"mn": "Сургууль", "points": 1},
    {"mn": "Найз"},
]


@pytest.mark.parametrize("tapped", [2, 3])
def test_a_quiz_that_explains_nothing_shows_what_was_right(tapped: int) -> None:
    driver = asked_in_a_quiz(builders.step(kind="choice", choices=ANSWERS))
    driver.tap(f"choice-{tapped}")
    shown = texts(driver)
    assert driver.flow.t("choice-right", count=2) in shown
    assert {"Цагдаа", "102", ANSWERS[tapped]["mn"]} <= set(shown) and ANSWERS[5 - tapped]["mn"] not in shown


@pytest.mark.parametrize(
    ("tapped", "mn", "wrong"),
    [
        (0, "Хэн рүү залгах вэ?", {}),
        (1, {"ask": "Хэн рүү залгах вэ?", "why": "102 бол цагдаагийн дугаар."}, {}),
        (1, "Хэн рүү залгах вэ?", {"say": "Найз чинь ч туслахыг хүсэх байх."}),
    ],
)
def test_what_was_right_is_not_told_beside_an_explanation_or_after_it_was_tapped(
    tapped: int, mn: object, wrong: dict[str, str]
) -> None:
    answers = [{"mn": {"text": "Цагдаа"}, "points": 2}, {"mn": {"text": "Найз", **wrong}}]
    driver = asked_in_a_quiz(builders.step(kind="choice", mn=mn, choices=answers))
    driver.tap(f"choice-{tapped}")
    assert driver.flow.t("choice-right", count=1) not in texts(driver)


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_long_right_answers_stand_well(size: tuple[int, int]) -> None:
    answers = [{**answer, "mn": f"{answer['mn']}: {'тусламж хүсэх дугаар ' * 2}"} for answer in ANSWERS]
    driver = asked_in_a_quiz(builders.step(kind="choice", choices=answers), size, "large")
    driver.tap("choice-2")
    assert not layout_problems(driver.screen, driver.stage.ui.metrics)


def test_a_story_knows_no_one_right_answer() -> None:
    story = builders.story(builders.step(kind="choice", choices=builders.choices(2, 0)), builders.step("e", end="told"))
    driver = Driver(packs=(builders.pack(stories=(story,)),))
    driver.flow.choose()
    driver.flow.start_story(driver.visit.packs[0], "story")
    driver.tap("choice-1")
    assert driver.flow.t("choice-right", count=1) not in texts(driver)


def test_parts_get_their_numbers_and_give_them_back(driver: Driver) -> None:
    asked = to_step(driver, "save")
    assert "done" not in driver.targets
    for part in (1, 0, 2):
        driver.tap(f"part-{part}")
    driver.tap("part-1")
    for part in (1, 3):
        driver.tap(f"part-{part}")
    driver.tap("done")
    assert driver.log.answers[-1].choice == "0 2 1 3"
    assert asked.mn.why in texts(driver)


@pytest.mark.parametrize(
    ("outcome", "expected"),
    [
        (StepOutcome(True, 2, 2), "full"),
        (StepOutcome(False, 1, 2), "part"),
        (StepOutcome(False, 0, 2), "none"),
        (StepOutcome(None, 0, 0), "open"),
    ],
)
def test_nobody_is_told_of_another_way_where_no_way_earns_anything(outcome: StepOutcome, expected: str) -> None:
    assert grade(outcome) == expected
