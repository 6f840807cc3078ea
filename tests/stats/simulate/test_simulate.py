"""Made-up visits: valid, repeatable, and as true as they say."""

from __future__ import annotations

from collections import Counter, defaultdict
from pathlib import Path

import pytest

from stats.errors import DiskProblem
from stats.record import SessionRecord
from stats.simulate import Learners, made_up_stock, simulated, write_exports, write_folders
from stats.sources import open_source
from stats.summary import Histogram, tally

STOCK = made_up_stock()


def made(visits: int = 300, *, kiosks: int = 3, seed: int = 2) -> list[SessionRecord]:
    return list(simulated(visits, kiosks=kiosks, learners=Learners(1, 0), seed=seed, stocks=[STOCK]))


def test_there_are_as_many_visits_and_kiosks_as_asked_for() -> None:
    records = made()
    assert len({record.header.visit for record in records}) == 300
    assert {record.header.kiosk for record in records} == {"k1", "k2", "k3"}
    assert len({record.key for record in records}) == len(records)


def test_the_seed_decides() -> None:
    assert made() == made()
    assert made() != made(seed=3)


def test_whatever_is_made_reads_back_as_a_record() -> None:
    records = made(100)
    assert [SessionRecord.of_document(record.document()) for record in records] == records


def test_visits_are_as_various_as_real_ones() -> None:
    records = made(1500)
    assert {record.header.mode for record in records} == {"walk-up", "club", "story"}
    assert {record.header.wave for record in records} == {"single", "before", "after", "booster"}
    assert {record.status for record in records} == {"finished", "left", "interrupted"}
    assert {record.header.age_band for record in records} == {None, "11-13"}
    assert {answer.kind for record in records for answer in record.answers} == {"judge", "choice", "tell"}
    assert len({record.header.date for record in records}) > 40
    assert all(record.left_at for record in records if record.status == "left")


def test_a_round_is_half_lures_or_one_more_or_less() -> None:
    lures = Counter(
        sum(answer.truth == "lure" for answer in record.answers)
        for record in made()
        if record.header.mode == "walk-up" and record.status == "finished"
    )
    assert set(lures) == {2, 3, 4}


def test_a_club_plays_the_other_form_after_its_lesson_either_first() -> None:
    forms: defaultdict[str, dict[str, str | None]] = defaultdict(dict)
    for record in made():
        if record.header.wave in ("before", "after"):
            forms[record.header.visit][record.header.wave] = record.header.form
    orders = {(of["before"], of["after"]) for of in forms.values() if len(of) == 2}
    assert orders == {("A", "B"), ("B", "A")}


def test_gain_comes_after_the_lesson() -> None:
    learners = Learners(0, 0, gain=2)
    found = tally(simulated(1200, kiosks=1, learners=learners, seed=1, stocks=[STOCK]), {})
    right = {group.wave: _right(histogram) for group, histogram in found.groups.items()}
    assert abs(right["before"] - 0.5) < 0.05
    assert right["after"] > 0.8


def _right(histogram: Histogram) -> float:
    answers = sum(sum(pattern) * visits for pattern, visits in histogram.items())
    right = sum(sum(pattern[:2] + pattern[6:]) * visits for pattern, visits in histogram.items())
    return right / answers


def test_each_folder_is_as_its_kiosk_writes_it(tmp_path: Path) -> None:
    records = made(60, kiosks=2)
    shares: list[float] = []
    assert write_folders(records, tmp_path / "out", 1, visits=60, progress=shares.append) == len(records)
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["k1", "k2"]
    read = [record for folder in (tmp_path / "out").iterdir() for record in open_source(folder).records()]
    assert {record.key: record for record in read} == {record.key: record for record in records}
    assert sum(sum(open_source(folder).helps().values()) for folder in (tmp_path / "out").iterdir()) > 0
    assert shares == sorted(shares)
    assert shares[-1] == 1


def test_each_export_holds_what_its_kiosk_would_export(tmp_path: Path) -> None:
    records = made(60, kiosks=2)
    shares: list[float] = []
    assert write_exports(records, tmp_path / "out", "jsonl", 1, visits=60, progress=shares.append) == len(records)
    sources = [open_source(tmp_path / "out" / f"{kiosk}.jsonl") for kiosk in ("k1", "k2")]
    read = {record.key: record for source in sources for record in source.records()}
    assert read == {record.key: record for record in records}
    assert sum(sum(source.helps().values()) for source in sources) > 0
    assert shares == sorted(shares)
    assert shares[-1] == 1


def test_nothing_made_up_is_mixed_with_what_is_there(tmp_path: Path) -> None:
    (tmp_path / "kiosk.toml").touch()
    with pytest.raises(DiskProblem, match="already"):
        write_folders(made(10), tmp_path, 1, visits=10)
    assert [path.name for path in tmp_path.iterdir()] == ["kiosk.toml"]
