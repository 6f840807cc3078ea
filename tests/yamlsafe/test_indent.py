"""A line that begins a space too early or too late, and a list's dash written otherwise, are told as what they are."""

from __future__ import annotations

import pytest

from kiosk.yamlsafe import Problem
from kiosk.yamlsafe.indent import misfit
from kiosk.yamlsafe.scan import Refused
from kiosk.yamlsafe.tree import build

STEPS = """\
steps:
  - id: a
    kind: choices
    # what they write
    chat:
      - who: bat
        mn: Сайн
        en: Hi

      - who: nom
        mn: >-
          Үг: үг
        en: C
  - id: b
    mn:
      text: x
"""


def refused(text: str) -> Problem:
    with pytest.raises(Refused) as caught:
        build(text, "a.yaml")
    return caught.value.problem


@pytest.mark.parametrize("by", [-1, 1])
@pytest.mark.parametrize("number", [3, 5, 7, 8, 10, 13, 14])
def test_a_line_moved_by_a_space_is_told_where_it_belongs(number: int, by: int) -> None:
    lines = STEPS.split("\n")
    line = lines[number - 1]
    indent = len(line) - len(line.lstrip())
    lines[number - 1] = " " * (indent + by) + line.lstrip()
    problem = refused("\n".join(lines))
    assert (problem.code, problem.place) == ("E124", (number, indent + by + 1))
    assert problem.args == {"found": str(indent + by), "wanted": str(indent)}


def test_what_stands_under_an_open_name_belongs_further_in() -> None:
    problem = refused(STEPS.replace("      text: x", "   text: x"))
    assert (problem.code, problem.place, problem.args) == ("E124", (16, 4), {"found": "3", "wanted": "6"})


@pytest.mark.parametrize("dash", ["-", "–", "– ", "—", "— ", "\u2212 "])
@pytest.mark.parametrize(
    ("entry", "place"), [("  - id: a", (2, 3)), ("      - who: nom", (10, 7)), ("  - id: b", (14, 3))]
)
def test_a_dash_without_its_space_or_a_long_one_is_told(dash: str, entry: str, place: tuple[int, int]) -> None:
    problem = refused(STEPS.replace(entry, entry.replace("- ", dash)))
    assert (problem.code, problem.place) == ("E125", place)
    assert problem.args["name"] in entry


@pytest.mark.parametrize(
    "text",
    [
        "- id: a\n  mn: Сайн уу: найз\n",
        'a: b\nmn: "Сайн" гэв\n',
        "- mn: – Сайн уу: найз\n",
        "a: b\n  – Сайн уу: найз\n",
    ],
)
def test_other_slips_are_not_taken_for_these(text: str) -> None:
    assert refused(text).code not in ("E124", "E125")


def test_a_line_that_fits_is_no_misfit() -> None:
    lines = STEPS.split("\n")
    assert all(misfit(lines, number, len(line) - len(line.lstrip())) is None for number, line in enumerate(lines))
