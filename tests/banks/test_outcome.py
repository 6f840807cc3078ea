"""Words for how well a question was answered."""

from __future__ import annotations

from kiosk.banks.model import BankChoice
from kiosk.banks.outcome import with_outcomes

CHOICES = (BankChoice("a", 100, "Own."), BankChoice("b", 50), BankChoice("c", 0), BankChoice("d", -25))


def _said(share: float) -> str:
    return "Well done." if share == 100 else "Nearly." if share else "Not yet."


def test_of_one_answer_each_choice_also_says_what_its_share_is_told() -> None:
    choices, notes = with_outcomes(CHOICES, "single", _said)
    assert [one.feedback for one in choices] == ["Own.\nWell done.", "Nearly.", "Not yet.", "Not yet."]
    assert not notes


def test_words_that_a_choice_says_already_are_not_said_twice() -> None:
    choices, _ = with_outcomes((BankChoice("a", 100, "Well done. Indeed."),), "single", _said)
    assert choices[0].feedback == "Well done. Indeed."


def test_of_several_answers_the_words_are_left_out_by_name() -> None:
    choices, notes = with_outcomes(CHOICES, "multiple", _said)
    assert choices == CHOICES
    assert [note.en.split("“")[1] for note in notes] == ["Well done.”", "Nearly.”", "Not yet.”"]
