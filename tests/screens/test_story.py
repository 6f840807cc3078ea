"""Stories as they are played: told, asked, answered in each way, explained."""

from __future__ import annotations

import pytest

from kiosk.packs.marks import parse
from kiosk.packs.model import Step
from kiosk.quiz.scoring import StepOutcome
from kiosk.quiz.story import StorySession
from kiosk.quiz.visit import Phase
from kiosk.screens.steps.spot import pieces
from kiosk.screens.steps.view import grade
from kiosk.screens.story import StoryScreen
from tests.driver import Driver, bundled_packs
from tests.screens.plays import response, texts

ALL_LINES_SECONDS = 10


def to_step(driver: Driver, step_id: str, *, asked: bool = True) -> Step:
    """The story of the game friend, played by the best choices up to a step."""
    pack = next(pack for pack in driver.visit.packs if any(story.story == "game-friend" for story in pack.stories))
    driver.flow.choose()
    driver.flow.start_story(pack, "game-friend")
    while session(driver).step is not None and step(driver).id != step_id:
        if session(driver).waiting:
            driver.flow.answer(response(step(driver)), 1.0)
        driver.flow.advance()
    if asked and step(driver).mn.text:
        driver.tap("next")
    return step(driver)


def session(driver: Driver) -> StorySession:
    played = driver.visit.played
    assert isinstance(played, StorySession)
    return played


def step(driver: Driver) -> Step:
    present = session(driver).step
    assert present is not None
    return present


def options(driver: Driver) -> list[str]:
    return [key for key in driver.targets if key.startswith(("choice-", "part-", "piece-"))]


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


def test_signs_are_found_by_touching_them(driver: Driver) -> None:
    asked = to_step(driver, "gift")
    total = sum(len(parse(line.mn.text).signs) for line in asked.chat)
    for key in options(driver):
        driver.tap(key)
    assert driver.flow.t("spot-so-far", found=total) in texts(driver) or driver.flow.t("spot-fine") in texts(driver)
    driver.tap("done")
    outcome = session(driver).outcome
    assert outcome is not None
    assert outcome.chosen == tuple(range(total))


def test_a_sign_can_be_let_go(driver: Driver) -> None:
    to_step(driver, "gift")
    first = options(driver)[0]
    driver.tap(first)
    driver.tap(first)
    driver.tap("done")
    outcome = session(driver).outcome
    assert outcome is not None
    assert outcome.chosen == ()


def test_touching_harmless_words_is_told_kindly_and_counts_nothing(driver: Driver) -> None:
    asked = to_step(driver, "gift")
    line, number = next(
        (line, number)
        for line, one in enumerate(asked.chat)
        for number, piece in enumerate(pieces(one.mn.text))
        if piece.sign is None and one.who != "nomin"
    )
    driver.tap(f"piece-{line}-{number}")
    assert driver.flow.t("spot-fine") in texts(driver)
    driver.tap("done")
    outcome = session(driver).outcome
    assert outcome is not None
    assert outcome.chosen == ()


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


LINES = [
    line.words(lang).text
    for pack in bundled_packs()
    for story in pack.stories
    for one in story.steps
    for line in one.chat
    for lang in ("mn", "en")
]


@pytest.mark.parametrize("text", [*LINES, "", "[a b]{hurry}", "x [a b]{hurry}!", "[a b]{hurry} y z [c]{gifts}?", "x y"])
def test_pieces_hold_all_words_and_each_sign_once(text: str) -> None:
    marked = parse(text)
    parted = pieces(text)
    assert "".join("".join(piece.words for piece in parted).split()) == "".join(marked.plain.split())
    assert [piece.sign for piece in parted if piece.sign is not None] == list(range(len(marked.signs)))
    for piece in parted:
        if piece.sign is not None:
            sign = marked.signs[piece.sign]
            assert marked.plain[sign.start : sign.end] in piece.words


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)])
def test_a_question_of_a_quiz_stands_beside_all_its_answers(size: tuple[int, int]) -> None:
    driver = Driver(size, motion=False)
    pack = next(pack for pack in driver.visit.packs if pack.quizzes)
    driver.flow.choose()
    driver.flow.start_quiz(pack, pack.quizzes[0].quiz)
    step = driver.visit.reader.quiz(pack.id, pack.quizzes[0].quiz).questions[0]
    assert step.mn.ask in texts(driver)
    assert not any(key.endswith("-down") for key in driver.targets)


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
