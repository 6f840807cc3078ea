"""Export, three cells edited, apply: three texts change, and not another byte."""

from __future__ import annotations

import shutil
from pathlib import Path
from random import Random

import pytest

from kiosk.cli.check import problems_of
from kiosk.lang import LANGS, Lang
from kiosk.packs import load
from kiosk.packs.draft import Draft
from kiosk.packs.library import pack_folders
from kiosk.resources import scenarios_dir
from kiosk.review import Entry, apply, entries_of, read_sheet
from kiosk.review.spans import spans_of
from tests.review.conftest import bytes_of, exported, fill_in, rows_of

FOLDERS = list(pack_folders([scenarios_dir()]))
ADDED = (", ба.", "!", ": «үг», # үг")


def draft_of(folder: Path) -> Draft:
    draft = load(folder).draft
    assert draft is not None
    return draft


def kept(raw: bytes, entries: list[Entry], lang: Lang) -> list[str]:
    """What stands around these texts in a file; blank lines below a block do, too."""
    text = raw.decode("utf-8")
    found = spans_of(text, "")
    spans = sorted((found[entry.paths[lang]] for entry in entries), key=lambda span: span.start)
    ends = [span.start + len(text[span.start : span.end].rstrip()) for span in spans]
    return [
        text[end:start] for end, start in zip([0, *ends], [*(span.start for span in spans), len(text)], strict=True)
    ]


def stands_around(kept: list[str], text: str) -> bool:
    """Whether a text is these pieces, in this order, with anything between them."""
    at = 0
    for part in kept[:-1]:
        if (found := text.find(part, at)) < 0:
            return False
        at = found + len(part)
    return text.startswith(kept[0]) and text[at:].endswith(kept[-1])


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("source", FOLDERS, ids=lambda folder: folder.name)
def test_three_edits_change_three_texts_and_no_other_byte(source: Path, lang: Lang, tmp_path: Path) -> None:
    shutil.copytree(source.parent, tmp_path / "packs")
    folder = tmp_path / "packs" / source.name
    sheet, draft = exported(folder, tmp_path / "sheet.xlsx", lang), draft_of(folder)
    before, was = bytes_of(folder), {(e.file, e.place): e for e in entries_of(draft)}
    explained = (".why", ".say", ".reply", ".role", ".name")  # no check compares these with others
    some = [entry for entry in was.values() if lang in entry.words and entry.kind.endswith(explained)]
    chosen = Random(source.name + lang).sample(some, len(ADDED))
    new = {(e.file, e.place): e.words[lang].rstrip(".") + added for e, added in zip(chosen, ADDED, strict=True)}
    rows = rows_of(sheet)
    fill_in(sheet, {rows[key]: words for key, words in new.items()})

    outcome = apply(read_sheet(sheet), folder, draft, problems_of)

    assert (outcome.refused, outcome.problems, len(outcome.changed)) == ((), (), len(ADDED))
    after = bytes_of(folder)
    now = {(e.file, e.place): e for e in entries_of(draft_of(folder))}
    differing = {key: e.words[lang] for key, e in now.items() if e.words != was[key].words}
    assert differing == new
    assert {name for name in before if before[name] != after[name]} == {e.file for e in chosen}
    assert before.keys() == after.keys()
    for file in {e.file for e in chosen}:
        pieces = kept(before[file], [e for e in chosen if e.file == file], lang)
        assert stands_around(pieces, after[file].decode("utf-8"))


@pytest.mark.parametrize("source", FOLDERS, ids=lambda folder: folder.name)
def test_a_sheet_that_comes_back_untouched_changes_nothing(source: Path, tmp_path: Path) -> None:
    shutil.copytree(source.parent, tmp_path / "packs")
    folder = tmp_path / "packs" / source.name
    before = bytes_of(folder)
    outcome = apply(read_sheet(exported(folder, tmp_path / "sheet.xlsx")), folder, draft_of(folder), problems_of)
    assert (outcome.changed, outcome.refused, outcome.reviewed) == ((), (), False)
    assert bytes_of(folder) == before
