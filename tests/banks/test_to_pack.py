"""A bank becomes a pack that plays at once; what would have it refused is left out by name."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from random import Random
from typing import NoReturn

import pytest
from hypothesis import given

from kiosk.banks import sentences as say
from kiosk.banks.errors import BankError
from kiosk.banks.folder import write_folder
from kiosk.banks.model import Bank, BankAnswer, BankChoice, BankStep, BankStory
from kiosk.banks.to_pack import Wish, plan
from kiosk.packs import load
from kiosk.packs.model import Quiz, Story
from kiosk.quiz.responses import Chosen
from kiosk.quiz.story import StorySession
from tests.banks.builders import WISH, bank, banks, laid_out, pack_of, question


def play(played: Quiz | Story) -> StorySession:
    """A visit that takes the first answer everywhere."""
    session = StorySession(played, Random(1))
    while not session.complete:
        if session.waiting:
            session.respond(Chosen((0,)), 1.0, "mn")
        session.advance()
    return session


def test_what_a_question_says_stands_where_the_kiosk_shows_it(tmp_path: Path) -> None:
    choices = (BankChoice("нэг", 100, "тийм"), BankChoice("хоёр", 25, "бараг"), BankChoice("гурав", -10))
    one = question("Асуулт?", *choices, name="Нэр", general_feedback="Учир нь", category=("А", "Б"))
    [quiz] = pack_of(bank(one), tmp_path / "a").quizzes
    [step] = quiz.questions
    assert (quiz.quiz, quiz.mn.title, quiz.en) == ("a-b", "А / Б", None)
    assert (step.id, step.kind) == ("ner", "choice")
    assert (step.mn.title, step.mn.ask, step.mn.why) == ("Нэр", "Асуулт?", "Учир нь")
    assert [(one.mn.text, one.mn.say) for one in step.choices] == [("нэг", "тийм"), ("хоёр", "бараг"), ("гурав", None)]
    assert [(one.points, one.weight) for one in step.choices] == [(2, 100), (1, 25), (0, -10)]


def test_a_bank_is_tried_without_a_look_into_any_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def scandir(folder: Path) -> NoReturn:
        assert not Path(folder).is_dir()
        raise NotADirectoryError

    monkeypatch.setattr(os, "scandir", scandir)
    monkeypatch.chdir(tmp_path)
    assert plan(bank(question()), WISH).files


def test_several_are_ticked(tmp_path: Path) -> None:
    choices = [BankChoice(f"хариулт {i}", weight) for i, weight in enumerate((33.33333, 33.33333, 33.33333, -100))]
    [quiz] = pack_of(bank(question("Q?", *choices, kind="multiple")), tmp_path / "a").quizzes
    assert [(one.right, one.weight) for one in quiz.questions[0].choices] == [
        (True, 33.33333), (True, 33.33333), (True, 33.33333), (False, -100),
    ]  # fmt: skip


@pytest.mark.parametrize("lang", ["mn", "en"])
def test_true_and_false_are_said_in_the_kiosks_words(tmp_path: Path, lang: str) -> None:
    one = question("Q", BankChoice("", 0, "no"), BankChoice("", 100), kind="truefalse")
    wish = Wish("a", "t", "14-17", "en" if lang == "en" else "mn")
    [quiz] = pack_of(bank(one), tmp_path / "a", wish).quizzes
    true, false = quiz.questions[0].choices
    assert (true.mn.text, true.mn.say, false.mn.text, false.points) == ("Үнэн", "no", "Худал", 2)
    assert (true.en and true.en.text, false.en and false.en.text) == (
        ("True", "False") if lang == "en" else (None, None)
    )


def test_english_stands_under_both_where_it_is_all_there_is(tmp_path: Path) -> None:
    pack = pack_of(bank(question("What?", general_feedback="Why.")), tmp_path / "a", Wish("a", "Ours", "18+", "en"))
    step = pack.quizzes[0].questions[0]
    assert step.en is not None
    assert (step.mn.ask, step.en.ask, step.en.why, pack.head.ages) == ("What?", "What?", "Why.", "18+")
    assert (tmp_path / "a" / "pack.yaml").read_text("utf-8").startswith("# ")


def test_a_bank_of_two_languages_keeps_them_apart(tmp_path: Path) -> None:
    choices = (BankChoice("тийм", 100, "зөв", "yes", "right"), BankChoice("үгүй", 0, text_en="no"))
    one = question("Юу?", *choices, stem_en="What?", category=("Нэг",), category_en=("One",))
    [quiz] = pack_of(bank(one), tmp_path / "a").quizzes
    step = quiz.questions[0]
    assert (quiz.mn.title, quiz.en and quiz.en.title) == ("Нэг", "One")
    assert (step.mn.ask, step.en and step.en.ask) == ("Юу?", "What?")
    assert [(one.en and one.en.text, one.en and one.en.say) for one in step.choices] == [("yes", "right"), ("no", None)]


@pytest.mark.parametrize(
    ("one", "reason"),
    [
        (question(""), say.NO_STEM),
        (question("Q", BankChoice("a", 100)), say.FEW_CHOICES),
        (question("Q", *[BankChoice(str(i), 100) for i in range(10)]), say.MANY_CHOICES.filled(count=10, limit=9)),
        (question("Q", BankChoice("a", 100), BankChoice(" ", 0)), say.EMPTY_CHOICE),
        (question("Q", BankChoice("a", 0), BankChoice("b", -5)), say.NONE_RIGHT),
        (question("Q" * 2001), say.TOO_LONG.filled(count=2001, limit=2000)),
    ],
)
def test_what_cannot_be_tapped_is_left_out(one: object, reason: object) -> None:
    assert not isinstance(one, str)
    planned = plan(bank(one, question("Өөр")), WISH)  # type: ignore[arg-type]
    assert [left.reason for left in planned.skipped] == [reason]
    assert [taken.stem for taken in planned.questions] == ["Өөр"]


@pytest.mark.parametrize(
    "unsafe",
    ["99112233 руу залга", "www.example.mn-ийг үз", "a@example.org", "105-д хэл", "[энэ]{secrecy} юм", "a[1] {x}"],
)
@pytest.mark.parametrize("place", ["stem", "choice", "feedback", "general"])
def test_what_would_have_the_pack_refused_is_left_out_by_name(tmp_path: Path, unsafe: str, place: str) -> None:
    choices = (
        BankChoice(unsafe if place == "choice" else "a", 100, unsafe if place == "feedback" else ""),
        BankChoice("b", 0),
    )
    bad = question(unsafe if place == "stem" else "Q", *choices, name="Муу", line=7,
                   general_feedback=unsafe if place == "general" else "")  # fmt: skip
    planned = plan(bank(question("Нэг"), bad, question("Хоёр, 108, 102")), WISH)
    assert [(left.name, left.line) for left in planned.skipped] == [("Муу", 7)]
    assert [one.stem for one in planned.questions] == ["Нэг", "Хоёр, 108, 102"]
    assert laid_out(planned, tmp_path / "a").pack is not None


def test_a_name_or_title_that_may_not_stand_there_is_left_out(tmp_path: Path) -> None:
    planned = plan(bank(question(name="99112233", category=("www.example.mn",))), WISH)
    assert planned.questions[0].notes == (say.NAME_LEFT_OUT,)
    assert planned.notes == (say.TITLE_LEFT_OUT.filled(title="www.example.mn", instead="Асуулт"),)
    loaded = laid_out(planned, tmp_path / "a")
    assert loaded.pack is not None
    assert loaded.pack.quizzes[0].mn.title == "Асуулт"
    assert loaded.pack.quizzes[0].questions[0].mn.title is None


def test_questions_of_one_name_have_ids_of_their_own(tmp_path: Path) -> None:
    of = [question("Адил", name="Адил", category=("con",)), question("Адил"), question("🙂", category=("🙂",))]
    pack = pack_of(bank(*of), tmp_path / "a")
    assert [[step.id for step in quiz.questions] for quiz in pack.quizzes] == [["adil"], ["adil"], ["question"]]
    assert [quiz.quiz for quiz in pack.quizzes] == ["con-2", "manai-san", "questions"]


def test_a_long_category_becomes_several_quizzes(tmp_path: Path) -> None:
    pack = pack_of(bank(*[question(f"q{i}", category=("Урт",)) for i in range(700)]), tmp_path / "a")
    assert [quiz.mn.title for quiz in pack.quizzes[:2]] == ["Урт", "Урт (2)"]
    assert sum(len(quiz.questions) for quiz in pack.quizzes) == 700


def test_more_categories_than_files_are_told_of(tmp_path: Path) -> None:
    planned = plan(bank(*[question(f"Q{i}", category=(f"c{i}",)) for i in range(101)]), WISH)
    assert (len(planned.questions), [one.reason for one in planned.skipped]) == (99, [say.TOO_MANY_FILES] * 2)
    assert laid_out(planned, tmp_path / "a").pack is not None


STORY = BankStory(
    "Түүх",
    (
        BankStep("start", "Юу хийх вэ?", (BankAnswer("Хэлэх", "told", "Сайн", 2), BankAnswer("Хүлээх", "wait"))),
        BankStep("wait", "Чи хүлээв.", next="told"),
        BankStep("told", "Чи хэлэв.", title="Сайн", end="told"),
    ),
)


def test_a_story_comes_over_and_plays(tmp_path: Path) -> None:
    pack = pack_of(Bank("b", (), stories=(STORY,)), tmp_path / "a")
    assert [story.story for story in pack.stories] == ["tuukh"]
    assert play(pack.stories[0]).ending is not None


def test_a_story_that_may_not_be_told_is_left_out() -> None:
    bad = BankStory("Муу", (BankStep("a", "99112233", end="left"),))
    planned = plan(Bank("b", (), stories=(bad,)), WISH)
    assert ([one.name for one in planned.skipped], planned.files) == (["Муу"], {})


def test_a_folder_with_something_in_it_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine")
    with pytest.raises(BankError, match="something here"):
        write_folder({"pack.yaml": ""}, tmp_path)
    (tmp_path / "empty").mkdir()
    write_folder({"pack.yaml": "a"}, tmp_path / "empty")
    assert (tmp_path / "empty" / "pack.yaml").read_text() == "a"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["empty", "mine.txt"]


def test_where_nothing_can_be_written_nothing_is_left(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(BankError, match="cannot be written"):
        write_folder({"pack.yaml": ""}, tmp_path / "file" / "pack")


@given(banks)
def test_any_bank_becomes_a_pack_that_plays_to_its_end(of: Bank) -> None:
    planned = plan(of, WISH)
    assert len(planned.questions) + len(planned.skipped) == len(of.questions)
    if not planned.files:
        return
    with tempfile.TemporaryDirectory() as folder:
        write_folder(planned.files, Path(folder) / "a")
        loaded = load(Path(folder) / "a")
    assert [str(one) for one in loaded.problems if one.severity == "error"] == []
    assert loaded.pack is not None
    for quiz in loaded.pack.quizzes:
        assert play(quiz).maximum > 0
