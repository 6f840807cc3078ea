"""An engine's counts are the plain ones, whatever the records."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from stats.fleet import Counted, EngineProblem, find_files, fleet_tally, open_engine
from stats.record import SessionRecord, Status
from stats.selection import Selection
from stats.session import SessionHeader
from stats.sources import NothingRecorded
from stats.summary import Tally, as_json, summarise, tally
from stats.transfer.items import HelpCount
from tests.figures import Figure
from tests.fleet.exports import made, write
from tests.stats import strategies

ENOUGH = settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])
VISITS = 20_000


def counted(folder: Path, selection: Selection | None = None) -> Counted:
    with open_engine() as engine:
        return fleet_tally(engine, find_files(folder), selection)


few = st.sampled_from
alike = st.builds(
    SessionHeader,
    visit=few(["0123456789abcdef", "00000000", "f" * 64]),
    part=st.integers(1, 4),
    kiosk=few(["k1", "Өлгий"]),
    event=few(["", "Нээлттэй өдөр"]),
    date=few([date(2026, 9, 1), date(2026, 9, 2)]),
    hour=st.integers(9, 10),
    mode=few(["walk-up", "club", "story", "class"]),
    wave=few(["single", "before", "after", "booster"]),
    arm=few([None, "feedback", "delayed"]),
    pack=few(["багц", "pack"]),
    version=st.just("1.0.0"),
    form=few([None, "A", "B"]),
    language=few(["mn", "en"]),
    age_band=few([None, "11-13"]),
)
"""Headers that meet: few visits with many sessions, so that forms, waves and arms come together in them."""

judged = st.builds(
    replace,
    strategies.answers,
    ref=few(["a/1", "ө/2"]),
    kind=few(["judge", "judge", "judge", "tell", "choice"]),
    choice=few([None, "lure-sure", "lure-rather", "fine-rather", "fine-sure", "багш өнөөдөр"]),
    truth=few(["lure", "fine", None]),
)


@st.composite
def meeting(draw: st.DrawFn) -> SessionRecord:
    header, answers = draw(alike), draw(st.lists(judged, max_size=4))
    status: Status = draw(few(get_args(Status)))
    left_at = draw(few([None, "a/1"])) if status == "left" else None
    return SessionRecord(header, status, 1, 2, None, left_at, tuple(answers))


records = st.lists(meeting() | strategies.records(), min_size=1, max_size=12, unique_by=lambda record: record.key)


@ENOUGH
@given(records=records, data=st.data())
def test_the_engine_counts_what_python_counts(
    tmp_path_factory: pytest.TempPathFactory, records: Sequence[SessionRecord], data: st.DataObject
) -> None:
    folder = tmp_path_factory.mktemp("fleet")
    cut = data.draw(st.integers(0, len(records)))
    write(folder / "a.parquet", records[:cut])
    write(folder / "in" / "b.parquet", records[data.draw(st.integers(0, cut)) :])
    assert counted(folder) == Counted(tally(records, {}), 0)


def test_the_summary_of_a_fleet_is_the_plain_one_byte_for_byte(tmp_path: Path, figure: Figure) -> None:
    records = made(VISITS)
    helps = {("k1", date(2026, 9, 1)): 3}
    write(tmp_path / "k.parquet", records, [HelpCount(*key, opened) for key, opened in helps.items()])

    def summary(found: Tally) -> str:
        return json.dumps(as_json(summarise(found, {}, seed=1)), ensure_ascii=False)

    plain, fleet = summary(tally(records, helps)), summary(counted(tmp_path).tally)
    same = "the same" if plain == fleet else "NOT the same"
    figure(f"{VISITS:,} visits: plain and fleet summaries are {same}, {len(plain.encode()):,} bytes of JSON")
    assert plain == fleet


def test_what_lacks_answers_or_has_two_versions_is_left_out_and_told(tmp_path: Path) -> None:
    records = [record for record in made(30) if len(record.answers) > 1]
    other = replace(records[0], status="interrupted", answers=records[0].answers[:1], left_at=None, ending=None)
    write(tmp_path / "a.parquet", records)
    write(tmp_path / "b.parquet", [other])
    assert counted(tmp_path) == Counted(tally(records[1:], {}), 1)


@pytest.mark.parametrize(
    "selection",
    [
        Selection(first=date(2026, 9, 10), last=date(2026, 10, 1)),
        Selection(events=frozenset({"Нээлттэй өдөр", "nothing"})),
        Selection(packs=frozenset({"made-up"})),
        Selection(packs=frozenset({"another"})),
    ],
)
def test_days_events_and_packs_can_be_asked_for(tmp_path: Path, selection: Selection) -> None:
    records = made(200)
    helps = [HelpCount("k1", date(2026, 9, 1), 1), HelpCount("k1", date(2026, 9, 11), 2)]
    write(tmp_path / "k.parquet", records, helps)
    found = counted(tmp_path, selection).tally
    chosen = tally(filter(selection.takes, records), found.helps)
    assert found == chosen
    assert found.helps == {count.key: count.opened for count in selection.helps(helps)}


def test_help_is_the_highest_of_its_day(tmp_path: Path) -> None:
    records = made(5)
    day = date(2026, 9, 1)
    write(tmp_path / "a.parquet", records, [HelpCount("k1", day, 2), HelpCount("k2", day, 1)])
    write(tmp_path / "b.parquet", records, [HelpCount("k1", day, 5)])
    assert counted(tmp_path).tally.helps == {("k1", day): 5, ("k2", day): 1}


def test_foreign_and_torn_files_are_named(tmp_path: Path) -> None:
    write(tmp_path / "a [1] {b}*.parquet", made(5))
    (tmp_path / "torn.parquet").write_bytes(b"PAR1")
    files = find_files(tmp_path)
    assert [path.name for path in files.rows] == ["a [1] {b}*.parquet"]
    assert [flaw.path.name for flaw in files.flaws] == ["torn.parquet"]
    assert counted(tmp_path).tally.turnout.visits == 5


def test_a_folder_without_exports_is_refused(tmp_path: Path) -> None:
    with pytest.raises(NothingRecorded, match="parquet"):
        find_files(tmp_path)


def test_an_engine_that_nobody_knows_is_refused_and_so_is_one_that_gives_up(tmp_path: Path) -> None:
    with pytest.raises(EngineProblem, match="duckdb://, spark://"), open_engine("abacus://"):
        pass
    with pytest.raises(EngineProblem, match="gave up"), open_engine("duckdb://?memory_limit=little"):
        pass
