"""Aiken: the documented form, and what is told of a line that breaks it."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.banks import aiken
from kiosk.banks.formats import read_bank
from kiosk.banks.model import Bank

GOOD = """Аль нь нууц үг вэ?
A. password
B. чиний
   өөрийн бодсон үг
C) төрсөн өдөр
ANSWER: B

Which is a sign,
of these two?
A) hurry
B) a greeting
ANSWER: A
"""


def bank_of(tmp_path: Path, text: str) -> Bank:
    path = tmp_path / "questions.txt"
    path.write_text(text, encoding="utf-8", newline="")
    return read_bank(path)


def test_questions_answers_and_the_right_one(tmp_path: Path) -> None:
    bank = bank_of(tmp_path, GOOD)
    assert (bank.name, bank.skipped) == ("questions", ())
    first, second = bank.questions
    assert (first.stem, first.kind, first.line) == ("Аль нь нууц үг вэ?", "single", 1)
    assert [(one.text, one.weight) for one in first.choices] == [
        ("password", 0), ("чиний\nөөрийн бодсон үг", 100), ("төрсөн өдөр", 0),
    ]  # fmt: skip
    assert (second.stem, second.line) == ("Which is a sign,\nof these two?", 8)


@pytest.mark.parametrize(
    "text",
    [
        "Q\r\nA. a\r\nB. b\r\nANSWER: B\r\n",
        "\n\n  Q\n  a) a\n\n  b) b\n  answer :b.\n",
        "Q\nА. a\nБ. b\nХАРИУЛТ: Б",
        "Q\nA. a\nВ. b\nANSWER: B",
        "A. Pushkin?\nA. a\nB. b\nANSWER:B",
        "Q\nA. a\nB. b\nANSWER: B)\n",
        "Q\nA.a\nB.b\nAns: (b)\n",
        "Q\nA. a\nB. b\nCorrect answer: B. b\n",
        "Q\nА. a\nБ. b\nЗөв хариулт: Б",
        "Q\nA. a\nB. b\nANSWER - B\n",
        "Q\nA. a\nB. b\nC.\nANSWER B\n",
        "Q\nA. a\nD. b\nANSWER： D\n",
    ],
)
def test_a_hurried_hand_is_read(tmp_path: Path, text: str) -> None:
    bank = bank_of(tmp_path, text)
    assert not bank.skipped
    assert [[choice.weight for choice in question.choices] for question in bank.questions] == [[0, 100]]
    assert [choice.text for choice in bank.questions[0].choices] == ["a", "b"]


@pytest.mark.parametrize(
    ("broken", "reason"),
    [
        ("Q\nA. a\nB. b\nANSWER: C\n", aiken.UNKNOWN_LETTER.filled(line=11, found="C")),
        ("Q\nA. a\nB. b\nANSWER: A, B\n", aiken.ONE_LETTER.filled(line=11, found="A, B")),
        ("Q\nA. a\nB. b\nANSWER: B) and A)\n", aiken.ONE_LETTER.filled(line=11, found="B) and A)")),
        ("Q\nA. a\nA. b\nANSWER: A\n", aiken.OUT_OF_ORDER.filled(line=10, found="A")),
        ("Q\nA. a\nB. b\nANSWERS\n", aiken.NO_ANSWER_LINE),
        ("Q\nA. a\nB. b\nANSWER:\n", aiken.ONE_LETTER.filled(line=11, found="")),
        ("Q\nA. a\nB. b\n", aiken.NO_ANSWER_LINE),
        ("Q\nANSWER: A\n", aiken.NO_ANSWERS),
    ],
)
def test_a_broken_question_says_where_and_lets_the_others_come(tmp_path: Path, broken: str, reason: object) -> None:
    head, tail = GOOD.split("\n\n")
    bank = bank_of(tmp_path, f"{head}\n\n{broken}\n{tail}")
    assert len(bank.questions) == 2
    assert [(one.name, one.line, one.reason) for one in bank.skipped] == [("Q", 8, reason)]


def test_an_answer_line_by_itself_is_told_of(tmp_path: Path) -> None:
    bank = bank_of(tmp_path, f"ANSWER: A\n\n{GOOD}")
    assert [(one.line, one.reason) for one in bank.skipped] == [(1, aiken.NO_STEM)]


def test_small_letters_within_a_sentence_are_no_answers(tmp_path: Path) -> None:
    [question] = bank_of(tmp_path, "Q\nA) one\na.b\nB) two\nc.f. one\nANSWER: B\n").questions
    assert [choice.text for choice in question.choices] == ["one\na.b", "two\nc.f. one"]


def test_letters_may_be_left_out(tmp_path: Path) -> None:
    letters = "АБВГДЕЖ"
    bank = bank_of(tmp_path, "Аль нь?\n" + "".join(f"{one}) {one * 2}\n" for one in letters) + "ХАРИУЛТ: Ж\n")
    [question] = bank.questions
    assert [choice.text for choice in question.choices if choice.weight] == ["ЖЖ"]
    assert len(question.choices) == len(letters)


def test_an_explanation_below_the_right_letter_belongs_to_its_question(tmp_path: Path) -> None:
    lines = "ANSWER: B\nANSWER_EXPLANATION: Учир нь\nTAGS: A\nТайлбар: тийм юм\nSCORE: 20\n"
    first, second = bank_of(tmp_path, GOOD.replace("ANSWER: B\n", lines)).questions
    assert (first.general_feedback, second.general_feedback) == ("Учир нь\nтийм юм", "")
    assert second.stem == "Which is a sign,\nof these two?"
