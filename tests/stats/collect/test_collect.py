"""Whatever is collected, from wherever, in any order and again and again: each visit once, nothing dropped silently."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stats import SessionLog
from stats.collect import Collected, collect
from stats.collect.gather import CONFLICTS_FILE
from stats.errors import StatsError
from stats.export import write_export
from stats.record import SessionRecord
from stats.sources import RECORDS_FILE, NothingRecorded, open_source
from stats.transfer.bundle import sums_path
from stats.transfer.formats import FormatName
from stats.transfer.items import HelpKey
from tests.stats import samples, strategies

pytestmark = pytest.mark.usefixtures("unhurried_disk")


def export(
    folder: Path, records: Sequence[SessionRecord], form: FormatName = "jsonl", helps: dict[HelpKey, int] | None = None
) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return write_export(samples.Held(records, helps or {}), folder / f"answers.{form}", form, Random(1)).file


def content(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def manifest(folder: Path) -> Any:
    return json.loads((folder / "collected.json").read_text("utf-8"))


def records_in(folder: Path) -> list[SessionRecord]:
    return list(open_source(folder).records())


def told(collected: Collected, within: Path) -> list[str]:
    return [str(flaw).removeprefix(f"{within}/") for flaw in collected.flaws]


def test_a_visit_that_came_by_every_way_is_there_once(tmp_path: Path) -> None:
    first, second = samples.record(1), samples.record(2)
    for form in ("csv", "xlsx", "jsonl", "parquet"):
        export(tmp_path / "in" / form, [first, second], form)
    with SessionLog.open(tmp_path / "in" / "kiosk" / "records", samples.rng()) as log:
        log.begin(first.header)
        for answer in first.answers:
            log.answer(*first.key, answer)
        log.finish(samples.outcome(1))
    done = collect([tmp_path / "in"], tmp_path / "out")
    assert not done.flaws and not done.others and done.held.sessions == done.held.visits == 2
    assert records_in(tmp_path / "out") == [first, second]
    assert sorted(origin["kind"] for origin in manifest(tmp_path / "out")["sources"]) == [
        "csv", "jsonl", "kiosk", "parquet", "xlsx",
    ]  # fmt: skip


def test_the_higher_count_of_help_openings_stands(tmp_path: Path) -> None:
    key = ("library", samples.DAY)
    export(tmp_path / "late", [samples.record(1)], "csv", {key: 7, ("school", samples.DAY): 1})
    export(tmp_path / "early", [samples.record(1)], "jsonl", {key: 5})
    collect([tmp_path / "early", tmp_path / "late"], tmp_path / "out")
    assert open_source(tmp_path / "out").helps() == {key: 7, ("school", samples.DAY): 1}


def test_of_two_versions_the_more_complete_counts_and_both_are_kept(tmp_path: Path) -> None:
    whole = samples.record(1, answers=3)
    torn = SessionRecord.of(whole.header, whole.answers[:2], None)
    export(tmp_path / "a", [torn, samples.record(2)])
    export(tmp_path / "b", [whole])
    done = collect([tmp_path / "a", tmp_path / "b"], tmp_path / "out")
    assert done.held.conflicts == 1 and done.held.sessions == 2
    assert records_in(tmp_path / "out")[0] == whole
    kept = (tmp_path / "out" / CONFLICTS_FILE).read_text("utf-8").splitlines()
    assert [json.loads(line)["status"] for line in kept] == ["finished", "interrupted"]


@settings(max_examples=6, deadline=None)
@given(
    exports=st.lists(st.lists(strategies.records(), max_size=3), min_size=1, max_size=4),
    rng=st.randoms(use_true_random=False),
)
def test_order_and_steps_change_nothing(
    exports: list[list[SessionRecord]], rng: Random, tmp_path_factory: pytest.TempPathFactory
) -> None:
    root = tmp_path_factory.mktemp("collect")
    keys = {record.key for records in exports for record in records}
    folders = [export(root / str(n), records).parent for n, records in enumerate(exports)]
    collect(folders, root / "at-once")
    rng.shuffle(folders)
    for folder in (*folders, folders[0]):
        collect([folder], root / "one-by-one")
    assert content(root / "at-once") == content(root / "one-by-one")
    assert [record.key for record in records_in(root / "at-once")] == sorted(keys)


def test_a_collected_folder_can_be_collected(tmp_path: Path) -> None:
    export(tmp_path / "a", [samples.record(1)])
    export(tmp_path / "b", [samples.record(2)])
    collect([tmp_path / "a"], tmp_path / "first")
    collect([tmp_path / "first", tmp_path / "b"], tmp_path / "second")
    collect([tmp_path / "a", tmp_path / "b"], tmp_path / "at-once")
    assert content(tmp_path / "second") == content(tmp_path / "at-once")


def test_a_damaged_line_is_named_and_the_others_are_taken(tmp_path: Path) -> None:
    file = export(tmp_path / "in", [samples.record(number) for number in range(5)])
    lines = file.read_bytes().splitlines(keepends=True)
    lines[2] = lines[2].replace(b"lure", b"fine", 1)
    file.write_bytes(b"".join(lines)[:-20])
    done = collect([tmp_path / "in"], tmp_path / "out")
    assert done.held.sessions == 3
    assert told(done, tmp_path) == [
        "in/answers.jsonl: this is not what was exported: it does not fit the checksum beside it",
        "in/answers.jsonl:3: a record does not fit its checksum",
        "in/answers.jsonl:5: this line is not whole JSON",
    ]
    assert manifest(tmp_path / "out")["sources"][0]["flaws"]


def test_rows_that_do_not_fit_their_checksum_are_not_trusted(tmp_path: Path) -> None:
    file = export(tmp_path / "in", [samples.record(1)], "csv")
    file.write_bytes(file.read_bytes().replace(b"lure-sure", b"fine-sure", 1))
    done = collect([tmp_path / "in"], tmp_path / "out")
    assert done.held.sessions == 0 and "checksum" in told(done, tmp_path)[0]
    sums_path(file).unlink()
    assert collect([tmp_path / "in"], tmp_path / "out").held.sessions == 1


BROKEN = {
    "truncated.xlsx": b"PK\x03\x04 and then nothing",
    "empty.parquet": b"",
    "zeros.parquet": b"PAR1" + bytes(5000) + b"PAR1",
    "utf16.csv": "visit,part\r\nv1,1\r\n".encode("utf-16"),
    "semicolons.csv": b"visit;part;kiosk\r\nv1;1;a\r\n",
    "nan.jsonl": b'{"check": "00000000", "seconds": NaN}\n',
    "deep.jsonl": b"[" * 100_000 + b"\n",
    "no-json.jsonl": b"\xff\xfe\x00\n",
    "picture.csv": b"\x89PNG\r\n\x1a\n\x00\x00,\x00",
    "packed.jsonl.gz": b"\x1f\x8b\x08\x00\x00",
    "packed.zip": b"PK\x05\x06",
    "sums.csv.sha256": b"this is no checksum",
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_file_that_is_none_is_a_sentence(name: str, tmp_path: Path) -> None:
    export(tmp_path / "in", [samples.record(1)])
    (tmp_path / "in" / name).write_bytes(BROKEN[name])
    done = collect([tmp_path / "in"], tmp_path / "out")
    assert done.held.sessions == 1
    assert [flaw.path.name for flaw in done.flaws] == [name]


def test_rows_of_a_session_that_are_lost_or_disagree_are_named_by_line(tmp_path: Path) -> None:
    file = export(tmp_path / "in", [samples.record(1, answers=3), samples.record(2, answers=1)], "csv")
    sums_path(file).unlink()
    lines = file.read_bytes().splitlines(keepends=True)
    lost = next(line for line in lines if samples.visit_id(1).encode() in line)
    lines.remove(lost)
    file.write_bytes(b"".join(lines))
    done = collect([tmp_path / "in"], tmp_path / "out")
    [flaw] = done.flaws
    assert done.held.sessions == 1 and flaw.line > 1 and "2 of its 3 answers" in flaw.what


def test_other_files_are_left_alone_and_told(tmp_path: Path) -> None:
    export(tmp_path / "in", [samples.record(1)])
    (tmp_path / "in" / "holiday.jpg").write_bytes(b"\xff\xd8")
    done = collect([tmp_path / "in"], tmp_path / "out")
    assert not done.flaws and [path.name for path in done.others] == ["holiday.jpg"]


def test_a_folder_with_other_things_is_not_written_to(tmp_path: Path) -> None:
    export(tmp_path / "in", [samples.record(1)])
    with pytest.raises(StatsError, match="other things"):
        collect([tmp_path / "in"], tmp_path / "in")


def test_what_was_collected_and_is_damaged_is_not_written_over(tmp_path: Path) -> None:
    export(tmp_path / "in", [samples.record(1)])
    out = tmp_path / "out"
    collect([tmp_path / "in"], out)
    (out / RECORDS_FILE).write_bytes(b"")
    before = content(out)
    with pytest.raises(StatsError, match="damaged"):
        collect([tmp_path / "in"], out)
    assert content(out) == before


def test_nothing_to_collect_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(NothingRecorded):
        collect([tmp_path], tmp_path / "out")
    assert not (tmp_path / "out").exists()
