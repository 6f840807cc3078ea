"""The files of a reference parser, field by field: what they say, and what of it a kiosk plays."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from kiosk.banks.gift.read import read, syntax_of
from kiosk.banks.gift.syntax import GiftQuestion, GiftText
from kiosk.banks.plain import plain
from tests.figures import Figure

DATA = Path(__file__).parents[1] / "data" / "gift"
FILES = sorted(DATA.glob("*.gift"))
PLAYED = {"MC": ("single", "multiple"), "TF": ("truefalse",)}


def reference(file: Path) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(file.with_suffix(".json").read_text("utf-8"))
    return found


def told(text: GiftText | None) -> dict[str, str] | None:
    return None if text is None else {"format": text.markup, "text": text.text}


def fields(one: GiftQuestion) -> dict[str, Any]:
    """A question as the reference writes it, but for answers that are typed or matched."""
    found: dict[str, Any] = {
        "id": one.id,
        "tags": list(one.tags) or None,
        "type": one.kind,
        "title": one.title,
        "stem": told(one.stem),
        "hasEmbeddedAnswers": one.embedded,
    }
    if one.kind != "Description":
        found["globalFeedback"] = told(one.global_feedback)
    if one.kind == "TF":
        # The reference names the first "true" and the second "false"; they are for a wrong and for a right answer.
        found |= {"isTrue": one.is_true, "trueFeedback": told(one.wrong), "falseFeedback": told(one.right)}
    if one.kind in ("MC", "Short"):
        found["choices"] = [
            {
                "isCorrect": choice.right,
                "weight": choice.weight,
                "text": told(choice.text),
                "feedback": told(choice.feedback),
            }
            for choice in one.choices
        ]
    return found


def words(text: dict[str, Any] | None) -> str:
    return "" if text is None else plain(text["text"], text["format"]).text


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_file_says_what_the_reference_says(file: Path) -> None:
    found = [fields(one) for one in syntax_of(file.read_text("utf-8")) if isinstance(one, GiftQuestion)]
    expected = reference(file)
    assert len(found) == len(expected)
    for one, other in zip(found, expected, strict=True):
        assert one == {name: other[name] for name in one}


def test_every_question_is_played_or_skipped_by_name(figure: Figure) -> None:
    played = skipped = 0
    for file in FILES:
        bank = read(file)
        expected = reference(file)
        plays = [one for one in expected if one["type"] in PLAYED]
        others = [one for one in expected if one["type"] not in PLAYED]
        for question, one in zip(bank.questions, plays, strict=True):
            assert question.kind in PLAYED[one["type"]]
            assert (question.name, question.stem) == (one["title"] or "", words(one["stem"]))
            assert question.general_feedback == words(one["globalFeedback"])
            assert_choices(question.choices, one)
        for left, one in zip(bank.skipped, others, strict=True):
            assert left.name == (one["title"] or words(one["stem"]))
            assert left.line is not None
            assert left.reason.mn
            assert left.reason.en
        played, skipped = played + len(plays), skipped + len(others)
    figure(f"GIFT reference: {len(FILES)} files, {played} questions as the reference has them, "
          f"{skipped} skipped by name with a reason")  # fmt: skip
    assert (len(FILES), played, skipped) == (12, 18, 22)


def assert_choices(choices: tuple[Any, ...], one: dict[str, Any]) -> None:
    if one["type"] == "TF":
        true, false = choices
        assert (true.weight, false.weight) == ((100, 0) if one["isTrue"] else (0, 100))
        right, wrong = (true, false) if one["isTrue"] else (false, true)
        assert (wrong.feedback, right.feedback) == (words(one["trueFeedback"]), words(one["falseFeedback"]))
        return
    for choice, other in zip(choices, one["choices"], strict=True):
        weight = other["weight"] if other["weight"] is not None else 100 if other["isCorrect"] else 0
        assert (choice.text, choice.weight) == (words(other["text"]), weight)
        assert choice.feedback == words(other["feedback"])
