"""What a sheet is given, it gives back: bank → sheet → bank, and pack → sheet → pack."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.banks.folder import write_folder
from kiosk.banks.formats import read_bank, write_bank
from kiosk.banks.from_pack import bank_of
from kiosk.banks.model import Bank, BankChoice, Question, QuestionKind
from kiosk.banks.plain import tidy
from kiosk.banks.sheets.examples import EXAMPLES
from kiosk.banks.to_pack import Wish, plan
from kiosk.lang import Lang
from kiosk.packs import load
from kiosk.packs.model import Pack

_SIGNS: Final = "абөүЯ xyZ 019=+-@＋'\"«»;,|%{}[]()<>&#~:./\\!?_—\n"
_WORDS: Final = st.text(_SIGNS, min_size=1, max_size=24).map(tidy).filter(bool)
_MAYBE: Final = st.just("") | _WORDS
_PART: Final = st.sampled_from(["top", "$course$", "а/"]) | st.text("абв XY1-/", min_size=1, max_size=8).map(
    lambda part: " ".join(part.split())
).filter(bool)
_CATEGORY: Final = st.lists(_PART, max_size=3).map(tuple)
_WEIGHT: Final = st.sampled_from([100.0, 0.0, 50.0, 33.33333, 14.28571, -25.0, -100.0]) | st.floats(-100, 100).map(
    lambda weight: round(weight, 5) + 0.0
)


@st.composite
def _questions(draw: st.DrawFn) -> Question:
    kind: QuestionKind = draw(st.sampled_from(["single", "multiple", "truefalse"]))
    count = 2 if kind == "truefalse" else draw(st.integers(2, 9))
    weights = draw(st.lists(_WEIGHT, min_size=count, max_size=count).filter(lambda all: any(one > 0 for one in all)))
    worded = kind != "truefalse"
    return Question(
        name=draw(_MAYBE),
        kind=kind,
        stem=draw(_WORDS),
        choices=tuple(
            BankChoice(
                draw(_WORDS) if worded else "", weight, draw(_MAYBE), draw(_MAYBE) if worded else "", draw(_MAYBE)
            )
            for weight in weights
        ),
        general_feedback=draw(_MAYBE),
        category=draw(_CATEGORY),
        name_en=draw(_MAYBE),
        stem_en=draw(_MAYBE),
        general_feedback_en=draw(_MAYBE),
        category_en=draw(_CATEGORY),
    )


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
@given(questions=st.lists(_questions(), min_size=1, max_size=4), lang=st.sampled_from(["mn", "en"]))
def test_a_sheet_gives_back_the_questions(
    tmp_path_factory: pytest.TempPathFactory, ending: str, questions: list[Question], lang: Lang
) -> None:
    path = tmp_path_factory.getbasetemp() / f"bank.{ending}"
    write_bank(Bank("bank", tuple(questions)), path, lang)
    read = read_bank(path)
    assert not (read.skipped or read.notes)
    assert [replace(one, line=None) for one in read.questions] == questions


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_a_pack_in_both_languages_comes_back_as_it_was(tmp_path: Path, ending: str) -> None:
    first = _pack(Bank("Сан", EXAMPLES), tmp_path / "one")
    questions = {(one.name, one.kind) for one in bank_of(first, "mn").questions}
    assert questions == {(one.name, one.kind) for one in EXAMPLES}
    sheet = tmp_path / f"sheet.{ending}"
    write_bank(bank_of(first, "mn"), sheet, "mn")
    second = _pack(read_bank(sheet), tmp_path / "two")
    assert second.quizzes == first.quizzes
    assert any(quiz.en for quiz in first.quizzes)
    assert any(choice.en for quiz in first.quizzes for step in quiz.questions for choice in step.choices)


def _pack(bank: Bank, folder: Path) -> Pack:
    write_folder(plan(bank, Wish("p", "P", "11-13", "mn")).files, folder)
    pack = load(folder).pack
    assert pack is not None
    return pack
