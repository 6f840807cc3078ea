"""Twenty weekly releases, late kiosks, tables by event, by pack and over all: nothing that was withheld comes out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from random import Random

import pytest

from stats.publication.blocks import CELLS, Amount, Counted, Group, Key, Variable, together
from stats.publication.ledger import Ledger, Release
from stats.publication.release import release_of
from tests.stats.publication.attack import Attack, Week

RUNS = 200
WEEKS = 20
MIN_CELL = 10
START = date(2026, 9, 7)

EVENTS = ("spring", "autumn")
PACKS = ("young", "old")
GROUPS: Mapping[Variable, Sequence[str]] = {
    "judged": ("before", "single"),
    "tactics": ("gifts", "hurry", "secrecy", "trust"),
    "language": ("en", "mn"),
    "left_at": ("finished", "step-1", "step-2", "step-3"),
}
TOGETHER: Sequence[Sequence[Variable]] = (("judged", "tactics"), ("language",), ("left_at",))
"""Variables that equations tie to each other."""


def played(rng: Random) -> Counted:
    """What some kiosks bring in a week: anything from nobody to a busy day, unevenly over the groups."""
    blocks: dict[Key, dict[str, dict[str, Amount]]] = {}
    for event in EVENTS:
        for pack in PACKS:
            share = {group: rng.choice((0.02, 0.2, 1.0)) for groups in GROUPS.values() for group in groups}
            visits = rng.choice((0, 1, 3, 8, 25, 80))
            for variable, groups in GROUPS.items():
                places = [(group, cell) for group in groups for cell in CELLS[variable]]
                came = Counter(rng.choices(places, [share[group] for group, _ in places], k=visits))
                blocks[Key(event, pack, variable)] = {
                    group: {cell: Amount(came[group, cell], came[group, cell]) for cell in CELLS[variable]}
                    for group in groups
                }
            lures(blocks, event, pack, rng)
    return blocks


def lures(blocks: dict[Key, dict[str, dict[str, Amount]]], event: str, pack: str, rng: Random) -> None:
    """Share the hits and misses out among the tactics: each lure has one."""
    judged, tactics = blocks[Key(event, pack, "judged")], blocks[Key(event, pack, "tactics")]
    shares = [rng.choice((0.02, 0.3, 1.0)) for _ in tactics]
    for theirs, ours in (("noticed", "hits"), ("missed", "misses")):
        met = Counter(rng.choices(list(tactics), shares, k=sum(group[ours].counted for group in judged.values())))
        for name, tactic in tactics.items():
            tactic[theirs] = Amount(met[name], met[name])


def added(one: Counted, other: Counted) -> Counted:
    groups: dict[Key, dict[str, Group]] = {}
    for key in one.keys() | other.keys():
        mine, theirs = one.get(key, {}), other.get(key, {})
        groups[key] = {
            name: together([mine.get(name, {}), theirs.get(name, {})]) for name in mine.keys() | theirs.keys()
        }
    return groups


def season(rng: Random) -> tuple[list[Week], dict[int, Release]]:
    """Twenty weeks, some of which are not released, and whose late kiosks come with a later one."""
    weeks: list[Week] = []
    releases: dict[int, Release] = {}
    ledger = Ledger()
    collected: Counted = {}
    late: Counted = {}
    for number in range(WEEKS):
        gained = added(played(rng), late)
        late = played(rng) if rng.random() < 0.3 else {}
        weeks.append(Week(gained, {event: visits_at(gained, event) for event in EVENTS}))
        collected = added(collected, gained)
        release = release_of(collected, ledger, on=START + timedelta(weeks=number), min_cell=MIN_CELL)
        if release is not None:
            releases[number] = release
            published = {**ledger.published, **{one.key: collected[one.key] for one in release.increments}}
            ledger = Ledger((*ledger.releases, release), published)
    return weeks, releases


def visits_at(gained: Counted, event: str) -> int:
    return sum(
        amount.visits
        for key, block in gained.items()
        if (key.event, key.variable) == (event, "language")
        for group in block.values()
        for amount in group.values()
    )


def test_no_withheld_cell_comes_out_by_subtraction(capsys: pytest.CaptureFixture[str]) -> None:
    hidden = uncovered = pinned = bounded = published = 0
    for seed in range(RUNS):
        rng = Random(seed)
        weeks, releases = season(rng)
        published += sum(len(one.released) for release in releases.values() for one in release.increments)
        for variables in TOGETHER:
            event = rng.choice(EVENTS)
            packs = PACKS if "language" in variables else [rng.choice(PACKS)]  # only visits are known over all packs
            attack = Attack([Key(event, pack, one) for pack in packs for one in variables], weeks, releases)
            targets = list(attack.targets(MIN_CELL))
            found = attack.determined([row for _, row in targets])
            hidden, uncovered = hidden + len(targets), uncovered + int(found.sum())
            for _, row in rng.sample(targets, min(1, len(targets))):
                bounded += 1
                pinned += attack.width(row) < 1
    with capsys.disabled():
        print(
            f"\n{RUNS} runs of {WEEKS} weekly releases: {published} groups published, {hidden} cells withheld;"
            f" {uncovered} uncovered by subtraction; {pinned} of {bounded} tried pinned to one value by bounds"
        )
    assert published > RUNS, "nothing was published that could be attacked"
    assert (uncovered, pinned) == (0, 0)


def test_the_attack_uncovers_what_a_careless_office_would_publish() -> None:
    """Without withholding the same attacker finds nearly everything: so the attack is one."""
    weeks, _ = season(Random(1))
    careless: dict[int, Release] = {}
    ledger = Ledger()
    collected: Counted = {}
    for number, week in enumerate(weeks):
        collected = added(collected, week.gained)
        careless[number] = everything(collected, ledger, number)
        ledger = Ledger((*ledger.releases, careless[number]), collected)
    attack = Attack([Key("spring", pack, "language") for pack in PACKS], weeks, careless)
    found = attack.determined([row for _, row in attack.targets(MIN_CELL)])
    assert found.all() and len(found)


def everything(collected: Counted, ledger: Ledger, number: int) -> Release:
    from stats.publication.blocks import since
    from stats.publication.ledger import Increment
    from stats.publication.withholding import Released

    increments = tuple(
        Increment(
            key, tuple(Released((name,), group) for name, group in since(block, ledger.published.get(key, {})).items())
        )
        for key, block in collected.items()
    )
    return Release(number + 1, START, 1, increments)
