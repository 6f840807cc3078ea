"""Random order for more than memory holds: nothing lost, every order as likely as another."""

from __future__ import annotations

from collections import Counter
from random import Random

import pytest

from stats.transfer import shuffle
from stats.transfer.shuffle import Shuffle


def shuffled(lines: list[bytes], rng: Random) -> list[bytes]:
    with Shuffle(rng) as held:
        held.fill(lines)
        assert len(held) == len(lines)
        return list(held.shuffled())


def test_every_line_comes_back_once_also_from_the_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shuffle, "DRAWER_IN_MEMORY", 100)
    lines = [b"%d\n" % number for number in range(5_000)]
    mixed = shuffled(lines, Random(1))
    assert mixed != lines and sorted(mixed) == sorted(lines)
    assert mixed == shuffled(lines, Random(1)) != shuffled(lines, Random(2))


def test_all_orders_are_equally_likely() -> None:
    rng = Random(7)
    orders = Counter(b"".join(shuffled([b"a\n", b"b\n", b"c\n"], rng)) for _ in range(1_200))
    assert len(orders) == 6
    assert all(130 < times < 270 for times in orders.values())  # 200 expected, the bounds five deviations away


def test_progress_ends_at_the_whole() -> None:
    shares: list[float] = []
    with Shuffle(Random(1)) as held:
        held.fill([b"1\n"] * 300)
        list(held.shuffled(shares.append))
    assert shares == sorted(shares) and shares[-1] == 1
