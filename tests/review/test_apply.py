"""Which corrections are taken, which are refused and why, and what stands in the pack afterwards."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from kiosk.cli.check import problems_of
from kiosk.packs import load
from kiosk.packs.model import Review
from kiosk.review import Outcome, ReviewError, apply, read_sheet
from kiosk.review import words as say
from tests.review.conftest import bytes_of, exported, fill_in, rows_of

SIGNED = ("deck.yaml", "items/lure-1/text")
WHY = ("deck.yaml", "items/lure-1/why")
DONE = {say.BY: "Хүүхдийн байгууллага", say.ON: "2026-09-01", say.ALL_READ: say.YES}


@pytest.fixture
def sheet(small: Path, tmp_path: Path) -> Path:
    return exported(small, tmp_path / "sheet.xlsx")


def taken(sheet: Path, folder: Path) -> Outcome:
    draft = load(folder).draft
    assert draft is not None
    return apply(read_sheet(sheet), folder, draft, problems_of)


def correct(sheet: Path, place: tuple[str, str], words: Any, front: dict[str, Any] | None = None) -> None:
    fill_in(sheet, {rows_of(sheet)[place]: words}, front)


def original(sheet: Path, place: tuple[str, str]) -> str:
    return next(row.original for row in read_sheet(sheet).rows if (row.file, row.place) == place)


def refusal(sheet: Path, folder: Path) -> str:
    """Why the only correction is not taken; the pack is as it was."""
    before = bytes_of(folder)
    outcome = taken(sheet, folder)
    assert bytes_of(folder) == before
    assert (outcome.changed, outcome.reviewed) == ((), False)
    [refused] = outcome.refused
    return str(refused)


def test_a_correction_is_taken_once_and_then_already_there(sheet: Path, small: Path) -> None:
    correct(sheet, WHY, "Өөр тайлбар: ингэж бичсэн, #1.")
    assert taken(sheet, small).changed == ("deck.yaml: items/lure-1/why",)
    again = taken(sheet, small)
    assert (again.changed, again.refused) == ((), ())
    pack = load(small).pack
    assert pack is not None
    assert "Өөр тайлбар: ингэж бичсэн, #1." in {item.mn.why for item in pack.decks[0].items}


def test_a_text_that_has_changed_since_is_named_and_kept(sheet: Path, small: Path) -> None:
    path = small / "deck.yaml"
    why = original(sheet, WHY)
    path.write_text(path.read_text("utf-8").replace(why, "Шинэ тайлбар", 1), encoding="utf-8")
    correct(sheet, WHY, "Засвар")
    assert "items/lure-1/why: the text has changed since" in refusal(sheet, small)


def test_a_text_that_is_gone_is_named(sheet: Path, small: Path) -> None:
    row = rows_of(sheet)[WHY]
    fill_in(sheet, {row: "items/none/why"}, column=say.PLACE)
    fill_in(sheet, {row: "Засвар"})
    assert "no such text" in refusal(sheet, small)


@pytest.mark.parametrize(
    "spoil",
    [
        lambda text: text.replace("[", "").replace("]", ""),
        lambda text: text.replace("{", "{x"),
        lambda text: text.replace("]{", "] {"),
        lambda text: text + " [бас]{hurry}",
    ],
)
def test_a_lost_or_changed_sign_is_refused_with_the_marks_to_keep(sheet: Path, small: Path, spoil: Any) -> None:
    correct(sheet, SIGNED, spoil(original(sheet, SIGNED)))
    told = refusal(sheet, small)
    assert "marked sign" in told
    assert "[…]{" in told


def test_words_within_a_sign_may_change(sheet: Path, small: Path) -> None:
    correct(sheet, SIGNED, original(sheet, SIGNED).replace("]{", " шүү]{"))
    assert len(taken(sheet, small).changed) == 1


@pytest.mark.parametrize("formula", ["=1+1", '=HYPERLINK("x")', "=CMD"])
def test_a_formula_is_refused(sheet: Path, small: Path, formula: str) -> None:
    correct(sheet, WHY, formula)
    assert "formula" in refusal(sheet, small)


@pytest.mark.parametrize("value", [True, 1.5])
def test_what_is_no_text_is_refused(sheet: Path, small: Path, value: Any) -> None:
    correct(sheet, WHY, value)
    assert "no text" in refusal(sheet, small)


def test_two_corrections_of_one_text_are_not_both_taken(sheet: Path, small: Path) -> None:
    rows, why = rows_of(sheet), original(sheet, WHY)
    copied = rows["deck.yaml", "items/lure-1/check"]
    fill_in(sheet, {copied: WHY[1]}, column=say.PLACE)
    fill_in(sheet, {copied: why}, column=say.LANGUAGES["mn"])
    fill_in(sheet, {copied: "Хоёр", rows[WHY]: "Нэг"})
    outcome = taken(sheet, small)
    assert len(outcome.changed) == len(outcome.refused) == 1


def test_other_corrections_are_taken_beside_a_refused_one(sheet: Path, small: Path) -> None:
    fill_in(sheet, {rows_of(sheet)[SIGNED]: "Тэмдэггүй", rows_of(sheet)[WHY]: "Засвар"}, DONE)
    outcome = taken(sheet, small)
    assert (outcome.changed, len(outcome.refused)) == (("deck.yaml: items/lure-1/why",), 1)
    assert "not all corrections" in outcome.unreviewed


def test_with_an_error_nothing_is_written(sheet: Path, small: Path) -> None:
    before = bytes_of(small)
    fill_in(sheet, {rows_of(sheet)[WHY]: "ring 9911 2233", rows_of(sheet)["pack.yaml", "title"]: "Засвар"}, DONE)
    outcome = taken(sheet, small)
    assert [(Path(problem.file), problem.severity) for problem in outcome.problems] == [(small / "deck.yaml", "error")]
    assert (outcome.changed, outcome.reviewed) == ((), False)
    assert bytes_of(small) == before


def test_an_english_text_is_corrected_in_an_english_sheet(small: Path, tmp_path: Path) -> None:
    sheet = exported(small, tmp_path / "en.xlsx", "en")
    correct(sheet, WHY, "Another reason.")
    assert len(taken(sheet, small).changed) == 1
    pack = load(small).pack
    assert pack is not None
    assert "Another reason." in {item.words("en").why for item in pack.decks[0].items}


HEADS = {
    "in braces": "review: {mn: null, en: null}",
    "in braces, with a remark": "review: {mn: null, en: null}  # nobody yet",
    "in lines": "review:\n  mn: null  # nobody yet\n  en: null",
    "one missing": "review:\n  en: null",
    "none": "review: {}",
    "read before": "review:\n  mn:\n    by: Өмнөх байгууллага\n    on: 2025-01-01\n  en: null",
    "the other read": "review:\n  mn: null\n  en:\n    by: >-\n      Another\n    on: 2025-01-01",
}


@pytest.mark.parametrize("by", ["Хүүхдийн байгууллага", "Төв: «А», #1 [салбар]", "No", "108"])
@pytest.mark.parametrize("head", HEADS.values(), ids=HEADS)
def test_who_read_everything_stands_in_the_pack(small: Path, tmp_path: Path, head: str, by: str) -> None:
    path = small / "pack.yaml"
    text = path.read_text("utf-8").replace(HEADS["in braces"], head)
    path.write_text(text, encoding="utf-8")
    sheet = exported(small, tmp_path / "sheet.xlsx")
    fill_in(sheet, {}, DONE | {say.BY: by})
    outcome = taken(sheet, small)
    assert (outcome.reviewed, outcome.unreviewed, outcome.problems) == (True, "", ())
    loaded = load(small)
    assert loaded.pack is not None
    assert loaded.pack.head.review.mn == Review(by=by, on="2026-09-01")
    assert (loaded.pack.head.review.en is not None) == (head == HEADS["the other read"])
    assert [problem.code for problem in loaded.problems] == []
    written = path.read_text("utf-8")
    assert written.partition("review:")[0] == text.partition("review:")[0]
    assert written.partition("\nmn:")[2] == text.partition("\nmn:")[2]
    assert ("# nobody yet" in written) == ("# nobody yet" in head)


def test_it_is_not_noted_when_a_text_was_not_in_the_sheet(sheet: Path, small: Path) -> None:
    path = small / "deck.yaml"
    path.write_text(path.read_text("utf-8").replace(original(sheet, WHY), "Шинэ тайлбар", 1), encoding="utf-8")
    fill_in(sheet, {}, DONE)
    outcome = taken(sheet, small)
    assert not outcome.reviewed
    assert "items/lure-1/why" in outcome.unreviewed


@pytest.mark.parametrize("empty", [say.BY, say.ON])
def test_who_read_everything_says_who_and_when(sheet: Path, small: Path, empty: str) -> None:
    fill_in(sheet, {}, {**DONE, empty: ""})
    with pytest.raises(ReviewError, match="is missing on the first sheet"):
        taken(sheet, small)


def test_line_ends_and_byte_order_mark_stay(small: Path, tmp_path: Path) -> None:
    path = small / "deck.yaml"
    raw = b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n")
    path.write_bytes(raw)
    sheet = exported(small, tmp_path / "sheet.xlsx")
    why = original(sheet, WHY)
    correct(sheet, WHY, "Засвар: нэг")
    assert len(taken(sheet, small).changed) == 1
    after = path.read_bytes()
    assert after.startswith(b"\xef\xbb\xbf")
    assert after.count(b"\n") == after.count(b"\r\n")
    assert why.encode() not in after or raw.count(why.encode()) > 1
