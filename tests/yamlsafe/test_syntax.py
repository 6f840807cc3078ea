"""A slip of the pen is told at the line where it was made, not where YAML notices it."""

from __future__ import annotations

import pytest

from kiosk.yamlsafe.scan import Refused
from kiosk.yamlsafe.tree import build

STEP = "- id: a\n{line}\n  mn:\n    ask: б\n"


@pytest.mark.parametrize(
    ("line", "code", "column"),
    [
        ("\tkind: choice", "E114", 1),
        ("  kind choice", "E116", 3),
        ("  kind:choice", "E123", 3),
        ("  kind\uff1a choice", "E123", 3),
        ("  kind\uff1achoice", "E123", 3),
        ("  en: {mn:{by: x}, a: b}", "E123", 8),
        ('  en: "open', "E112", 7),
    ],
)
def test_a_line_is_told_where_it_stands(line: str, code: str, column: int) -> None:
    with pytest.raises(Refused) as caught:
        build(STEP.format(line=line), "a.yaml")
    assert (caught.value.problem.code, caught.value.problem.place) == (code, (2, column))


def test_the_last_line_of_a_text_without_its_space_is_told_itself() -> None:
    with pytest.raises(Refused) as caught:
        build("a:\n  mn:Сайн\n  en: b\n", "a.yaml")
    assert (caught.value.problem.code, caught.value.problem.place) == ("E123", (2, 3))


def test_words_that_begin_with_a_hash_are_not_told_as_missing() -> None:
    _, problems = build("mn: #1 дүгээр\n", "a.yaml")
    assert [problem.code for problem in problems] == ["E119"]


def test_a_comment_behind_a_name_is_none_of_its_words() -> None:
    assert build("mn: # the Mongolian words\n  ask: б\n", "a.yaml")[1] == []
