"""The four cells, held against a count by hand."""

from __future__ import annotations

from dataclasses import astuple

from stats.record import AnswerRecord, SessionRecord
from stats.summary import Step, summarise, tally
from tests.figures import Figure
from tests.stats import samples

# Three visits, as they would stand on a sheet of paper: item, its truth, what was said.
SHEET = """
1 race-ticket  lure lure-sure     2 race-ticket lure fine-rather   3 race-ticket lure lure-rather
1 class-trip   fine fine-sure     2 class-trip  fine lure-rather   3 class-trip  fine fine-rather
1 model-offer  lure lure-rather   2 model-offer lure lure-sure     3 book-prize  fine lure-sure
1 book-prize   fine fine-rather   2 book-prize  fine fine-sure     3 game-skin   lure fine-sure
"""
TACTICS = {"race-ticket": {"gifts", "hurry"}, "game-skin": {"gifts"}, "book-prize": {"gifts"}}


def records() -> list[SessionRecord]:
    words = SHEET.split()
    answers: dict[int, list[AnswerRecord]] = {1: [], 2: [], 3: []}
    for who, item, truth, said in zip(*[iter(words)] * 4, strict=True):
        answers[int(who)].append(samples.answer(ref=item, truth=truth, choice=said))
    return [SessionRecord.of(samples.header(who), given, samples.outcome(who)) for who, given in answers.items()]


def test_the_four_cells_are_those_of_a_count_by_hand(figure: Figure) -> None:
    tactics = {Step("students-11-13", item): frozenset(names) for item, names in TACTICS.items()}
    found = summarise(tally(records(), {}), tactics, 1)
    cells = found.detection.cells
    figure(f"Four cells of twelve answers: {cells}; by hand: 4, 2, 2, 4")
    assert astuple(cells) == (4, 2, 2, 4)
    assert {item.step.ref: astuple(item.cells) for item in found.items} == {
        "book-prize": (0, 0, 1, 2),
        "class-trip": (0, 0, 1, 2),
        "game-skin": (0, 1, 0, 0),
        "model-offer": (2, 0, 0, 0),
        "race-ticket": (2, 1, 0, 0),
    }
    assert {tactic: astuple(of) for tactic, of in found.tactics.items()} == {
        "gifts": (2, 2, 1, 2),
        "hurry": (2, 1, 0, 0),
    }
    assert found.detection.lures == (2, 2, 1, 1)
    assert found.detection.fines == (1, 1, 2, 2)
