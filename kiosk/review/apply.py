"""Corrections into a pack's files: each where its text stands, all that can be taken or, with an error, none."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from pydantic import ValidationError

from kiosk.packs.draft import Draft
from kiosk.packs.load import HEAD_NAME
from kiosk.packs.marks import parse
from kiosk.packs.model import Review
from kiosk.packs.strays import apart
from kiosk.review.approve import approved
from kiosk.review.entries import Entry, entries_of
from kiosk.review.errors import ReviewError
from kiosk.review.files import Check, problems_with, text_of, write_texts
from kiosk.review.returned import Returned, Row
from kiosk.review.rewrite import rewritten
from kiosk.review.spans import spans_of
from kiosk.yamlsafe import Problem


@dataclass(frozen=True)
class Refusal:
    """A correction that was not taken: the row of the sheet, the text's place, why, and what to do."""

    row: int
    place: str
    why: str
    fix: str

    def __str__(self) -> str:
        return f"row {self.row}, {self.place}: {self.why}: {self.fix}"


@dataclass(frozen=True)
class Outcome:
    """What came of a sheet.

    Attributes:
        changed: the places of the texts that were changed, as ``file: place``.
        refused: the corrections that were not taken.
        problems: the errors that the pack would have had; if there are any, nothing was written.
        reviewed: the organisation and date now stand in ``pack.yaml``.
        unreviewed: why they do not, though the reader says that all texts were read; empty otherwise.
    """

    changed: tuple[str, ...] = ()
    refused: tuple[Refusal, ...] = ()
    problems: tuple[Problem, ...] = ()
    reviewed: bool = False
    unreviewed: str = ""


def apply(returned: Returned, folder: Path, draft: Draft, check: Check) -> Outcome:
    """Takes the corrections of a sheet into the pack in ``folder``.

    Args:
        draft: the pack's files as they are now.
        check: is asked about the corrected pack before anything is written.

    Raises:
        ReviewError: the organisation or date is missing or cannot stand in a pack, or a file cannot be written.
    """
    entries = {(entry.file, entry.place): entry for entry in entries_of(draft)}
    review = _review(returned)
    wanted, refused = _sorted_out(returned, entries)
    files = {name: text_of(folder / name) for name in {HEAD_NAME, *(entry.file for entry in entries.values())}}
    corrected, unwritable = _corrected(files, wanted, returned)
    refused += unwritable
    unreviewed = _unreviewed(returned, entries, refused) if review is not None else ""
    if review is not None and not unreviewed:
        head = corrected.get(HEAD_NAME, files[HEAD_NAME])
        approved_head = approved(head, HEAD_NAME, draft.head.content.review, returned.lang, review)
        corrected |= {HEAD_NAME: approved_head} if approved_head != head else {}
    problems = problems_with(folder, corrected, check) if corrected else ()
    left = {refusal.row for refusal in unwritable}
    changed = tuple(f"{row.file}: {row.place}" for row, _ in wanted if row.number not in left)
    outcome = Outcome(changed, tuple(sorted(refused, key=lambda one: one.row)), (), bool(review), unreviewed)
    if problems:
        return replace(outcome, changed=(), problems=problems, reviewed=False)
    write_texts(folder, corrected)
    return replace(outcome, reviewed=review is not None and not unreviewed)


def _review(returned: Returned) -> Review | None:
    """Who has read all texts, and when; None as long as not all were read."""
    if not returned.all_read:
        return None
    if not returned.by or not returned.on:
        missing = "organisation" if not returned.by else "date"
        raise ReviewError(
            f"the {missing} is missing on the first sheet", fix="fill it in: all texts were read, it says"
        )
    try:
        return Review(by=returned.by, on=returned.on)
    except ValidationError as error:
        raise ReviewError("the organisation’s name cannot stand in a pack", fix="write a shorter one") from error


def _sorted_out(
    returned: Returned, entries: Mapping[tuple[str, str], Entry]
) -> tuple[list[tuple[Row, Entry]], list[Refusal]]:
    """The corrections to take, and those refused for what the sheet alone can tell."""
    wanted: dict[tuple[str, str], tuple[Row, Entry]] = {}
    refused: list[Refusal] = []
    for row in returned.rows:
        if row.trouble is None and row.correction in ("", row.original):
            continue
        key = (row.file, row.place)
        entry = entries.get(key)
        reason = _reason(row, entry, returned)
        if reason is None and key in wanted and wanted[key][0].correction != row.correction:
            first = wanted[key][0].number
            reason = (f"row {first} corrects the same text otherwise", "leave one correction")
        if reason is not None:
            refused.append(Refusal(row.number, f"{row.file}: {row.place}", *reason))
        elif entry is not None and entry.words[returned.lang] != row.correction:
            wanted.setdefault(key, (row, entry))
    return list(wanted.values()), refused


def _reason(row: Row, entry: Entry | None, returned: Returned) -> tuple[str, str] | None:
    """Why a correction cannot be taken, and what to do."""
    if row.trouble is not None:
        return row.trouble
    now = entry.words.get(returned.lang) if entry is not None else None
    if now is None:
        return "the pack has no such text", "export the sheet anew"
    if now == row.correction:
        return None
    if now != row.original:
        return "the text has changed since the sheet was exported", "export the sheet anew and correct it there"
    before, after = _tactics(now), _tactics(row.correction)
    if before != after or (apart(row.correction) and not apart(now)):
        signs = ", ".join(f"[…]{{{tactic}}}" for tactic in sorted(before.elements())) or "none"
        return "the correction loses or changes a marked sign", f"keep the marks of this text as they are: {signs}"
    return None


def _tactics(text: str) -> Counter[str]:
    return Counter(sign.tactic for sign in parse(text).signs)


def _corrected(
    files: Mapping[str, str], wanted: Iterable[tuple[Row, Entry]], returned: Returned
) -> tuple[dict[str, str], list[Refusal]]:
    """The files that change, and the corrections that YAML cannot hold."""
    corrected: dict[str, str] = {}
    refused: list[Refusal] = []
    by_file: dict[str, list[tuple[Row, Entry]]] = {}
    for row, entry in wanted:
        by_file.setdefault(entry.file, []).append((row, entry))
    for file, corrections in by_file.items():
        text = files[file]
        spans = spans_of(text, file)
        # From the end, so that the places before stay where they are.
        for row, entry in sorted(corrections, key=lambda one: -spans[one[1].paths[returned.lang]].start):
            try:
                text = rewritten(text, spans[entry.paths[returned.lang]], row.correction)
            except ReviewError as error:
                refused.append(Refusal(row.number, f"{row.file}: {row.place}", error.what, error.fix))
        if text != files[file]:
            corrected[file] = text
    return corrected, refused


def _unreviewed(returned: Returned, entries: Mapping[tuple[str, str], Entry], refused: Sequence[Refusal]) -> str:
    """Why it cannot be said that all texts of the language were read."""
    if refused:
        return "not all corrections could be taken"
    read = {(row.file, row.place): {row.original, row.correction} for row in returned.rows}
    for key, entry in entries.items():
        words = entry.words.get(returned.lang)
        if words is not None and words not in read.get(key, ()):
            return f"the sheet does not have the text that now stands at {entry.file}: {entry.place}"
    return ""
