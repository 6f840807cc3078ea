"""What an export holds comes back from every format as it was, whatever it says."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from random import Random
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stats.export import write_export
from stats.progress import unwatched
from stats.record import SessionRecord
from stats.session import Key
from stats.transfer.flaws import Flaws
from stats.transfer.formats import FormatName, format_named
from stats.transfer.items import HelpCount, Item
from tests.stats import samples, strategies

pytestmark = pytest.mark.usefixtures("unhurried_disk")

FORMATS: tuple[FormatName, ...] = get_args(FormatName)
HELPS = {("library", samples.DAY): 4, ("=school", samples.DAY): 1}


def written(folder: Path, form: FormatName, records: Sequence[SessionRecord]) -> Path:
    return write_export(samples.Held(records, HELPS), folder / f"all.{form}", form, Random(1)).file


def read(path: Path, form: FormatName) -> tuple[list[Item], Flaws]:
    flaws = Flaws()
    return list(format_named(form).read(path, flaws, unwatched)), flaws


def records_in(path: Path, form: FormatName) -> dict[Key, SessionRecord]:
    items, flaws = read(path, form)
    assert not list(flaws)
    return {item.key: item for item in items if isinstance(item, SessionRecord)}


@settings(max_examples=6, deadline=None)
@given(records=st.lists(strategies.records(), max_size=4, unique_by=lambda record: record.key))
@pytest.mark.parametrize("form", FORMATS)
def test_what_was_written_is_read_back(
    form: FormatName, records: list[SessionRecord], tmp_path_factory: pytest.TempPathFactory
) -> None:
    file = written(tmp_path_factory.mktemp("export"), form, records)
    assert records_in(file, form) == {record.key: record for record in records}


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("text", ["=1+1", "_x0041_", "'", "''", " ", "1e5", "Ү₮\ufffe\uffff", 'a,"b";c', "<&>"])
def test_texts_that_programs_trip_over_are_read_back(form: FormatName, text: str, tmp_path: Path) -> None:
    record = samples.record(event=text, pack=text, answers=1)
    file = written(tmp_path, form, [record])
    assert records_in(file, form) == {record.key: record}


@pytest.mark.parametrize("form", FORMATS)
def test_help_travels_too(form: FormatName, tmp_path: Path) -> None:
    file = written(tmp_path, form, [samples.record()])
    beside = tmp_path / f"all-help.{form}"
    items, _ = read(beside if beside.exists() else file, form)
    counts = {item.key: item.opened for item in items if isinstance(item, HelpCount)}
    assert counts == HELPS
