"""A thousand exports, brought in three shuffled orders, with duplicates and ten corrupt files among them."""

from __future__ import annotations

import os
from pathlib import Path
from random import Random
from typing import NamedTuple

import pytest

from stats.collect import Collected, collect
from stats.export import write_export
from stats.record import SessionRecord
from stats.transfer.formats import FormatName
from tests.stats import samples


@pytest.fixture
def unhurried_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """A disk that is not waited for: durability is not what is shown here."""
    for name in ("fsync", "fdatasync"):
        monkeypatch.setattr(os, name, lambda _: None, raising=False)


EXPORTS = 1_000
DUPLICATES = 150
CORRUPT = 10
ORDERS = 3


class Export(NamedTuple):
    """An export's files."""

    files: tuple[Path, ...]


def some_export(number: int, folder: Path, rng: Random) -> Export:
    """Up to three sessions of one of thirty kiosks; most kiosks save lines, a few save tables."""
    form: FormatName = "csv" if number % 10 == 0 else "xlsx" if number % 100 == 1 else "jsonl"
    kiosk = f"kiosk-{number % 30}"
    records: list[SessionRecord] = [
        samples.record(rng.randrange(1_500), answers=2, kiosk="shared") for _ in range(rng.randrange(1, 4))
    ]
    unlike = {record.key: record for record in records}
    source = samples.Held(list(unlike.values()), {(kiosk, samples.DAY): number // 30})
    folder.mkdir()
    return Export(write_export(source, folder / f"{kiosk}-{number}.{form}", form, rng).files)


def spoil(export: Export, rng: Random) -> Path:
    """Cut the end off the main file of an export, and flip a bit in what is left."""
    main = export.files[0]
    content = bytearray(main.read_bytes()[:-7])
    content[rng.randrange(len(content))] ^= 4
    main.write_bytes(content)
    return main


def brought(exports: list[Export], folder: Path, rng: Random) -> None:
    """The exports' files in folders whose names stand in another order each time; some exports are there twice."""
    twice = rng.sample(exports, DUPLICATES)
    places = [*exports, *twice]
    rng.shuffle(places)
    for number, export in enumerate(places):
        place = folder / f"{number:05}"
        place.mkdir(parents=True)
        for file in export.files:
            os.link(file, place / file.name)


@pytest.mark.usefixtures("unhurried_disk")
def test_three_orders_give_the_same_bytes_and_the_corrupt_ones_are_named(tmp_path: Path) -> None:
    rng = Random(20261122)
    exports = [some_export(number, tmp_path / f"made-{number}", rng) for number in range(EXPORTS)]
    corrupt = {spoil(export, rng).name for export in rng.sample(exports, CORRUPT)}
    results: list[dict[str, bytes]] = []
    for order in range(ORDERS):
        brought(exports, tmp_path / f"order-{order}", rng)
        out = tmp_path / f"out-{order}"
        done = collect([tmp_path / f"order-{order}"], out)
        assert {flaw.path.name for flaw in done.flaws} == corrupt and len(corrupt) == CORRUPT
        results.append({path.name: path.read_bytes() for path in out.iterdir()})
    assert results[0] == results[1] == results[2]
    again = collect([tmp_path / "order-1", tmp_path / "order-0"], tmp_path / "out-2")
    assert {path.name: path.read_bytes() for path in (tmp_path / "out-2").iterdir()} == results[0]
    print(told(done, again))


def told(done: Collected, again: Collected) -> str:
    """What the test shows."""
    return (
        f"{EXPORTS:,} exports, {ORDERS} orders, {DUPLICATES} duplicates in each: {done.held.sessions:,} sessions,"
        f" byte-identical, also when collected again ({again.sources:,} sources, {again.repeated:,} repeated);"
        f" corrupt and named: {len({flaw.path.name for flaw in done.flaws})}"
    )
