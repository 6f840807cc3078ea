"""Twenty weekly releases, late kiosks, tables by event, by pack and over all: nothing that was withheld comes out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from random import Random

from stats.publication.blocks import CELLS, Amount, Block, Counted, Group, Key, Variable, since, together
from stats.publication.ledger import Increment, Ledger, Release
from stats.publication.release import release_of
from stats.publication.withholding import Released
from tests.figures import Figure
from tests.truth.attack import Attack

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
TRIED: Sequence[Variable] = ("judged", "language", "left_at")


def played(rng: Random) -> Counted:
    """What some kiosks bring in a week: anything from nobody to a busy day, unevenly over the groups."""
    return {
        **{key: block for pack in PACKS for key, block in of_pack(pack, rng).items()},
        Key("", "", "language"): drawn("language", visits(rng), rng),
    }


def of_pack(pack: str, rng: Random) -> Counted:
    """Judgements by event, and what is published by pack: each of the lures has one tactic."""
    judged = {Key(event, pack, "judged"): drawn("judged", 4 * visits(rng), rng) for event in EVENTS}
    shares = [rng.choice((0.02, 0.3, 1.0)) for _ in GROUPS["tactics"]]
    met = {
        theirs: Counter(rng.choices(GROUPS["tactics"], shares, k=sum(one[ours].counted for one in groups_of(judged))))
        for theirs, ours in (("noticed", "hits"), ("missed", "misses"))
    }
    tactics = {
        group: {cell: Amount(met[cell][group], met[cell][group]) for cell in CELLS["tactics"]}
        for group in GROUPS["tactics"]
    }
    return {
        **judged,
        Key("", pack, "tactics"): tactics,
        Key("", pack, "left_at"): drawn("left_at", visits(rng), rng),
    }


def groups_of(blocks: Counted) -> list[Group]:
    return [group for block in blocks.values() for group in block.values()]


def visits(rng: Random) -> int:
    return rng.choice((0, 1, 3, 8, 25, 80))


def drawn(variable: Variable, count: int, rng: Random) -> Block:
    """So many answers over the groups and cells of a variable."""
    places = [(group, cell) for group in GROUPS[variable] for cell in CELLS[variable]]
    share = {group: rng.choice((0.02, 0.2, 1.0)) for group in GROUPS[variable]}
    came = Counter(rng.choices(places, [share[group] for group, _ in places], k=count))
    return {
        group: {cell: Amount(came[group, cell], came[group, cell]) for cell in CELLS[variable]}
        for group in GROUPS[variable]
    }


def added(one: Counted, other: Counted) -> Counted:
    groups: dict[Key, dict[str, Group]] = {}
    for key in one.keys() | other.keys():
        mine, theirs = one.get(key, {}), other.get(key, {})
        groups[key] = {
            name: together([mine.get(name, {}), theirs.get(name, {})]) for name in mine.keys() | theirs.keys()
        }
    return groups


def season(rng: Random) -> tuple[list[Counted], dict[int, Release]]:
    """Twenty weeks, some of which are not released, and whose late kiosks come with a later one."""
    weeks: list[Counted] = []
    releases: dict[int, Release] = {}
    ledger = Ledger()
    collected: Counted = {}
    late: Counted = {}
    for number in range(WEEKS):
        gained = added(played(rng), late)
        late = played(rng) if rng.random() < 0.3 else {}
        weeks.append(gained)
        collected = added(collected, gained)
        release = release_of(collected, ledger, on=START + timedelta(weeks=number), min_cell=MIN_CELL)
        if release is not None:
            releases[number] = release
            published = {**ledger.published, **{one.key: collected[one.key] for one in release.increments}}
            ledger = Ledger((*ledger.releases, release), published)
    return weeks, releases


def keys_of(variable: Variable, pack: str) -> list[Key]:
    """The blocks that equations tie together with a variable of a pack."""
    if variable == "judged":
        return [*(Key(event, pack, "judged") for event in EVENTS), Key("", pack, "tactics")]
    return [Key("", "" if variable == "language" else pack, variable)]


def test_no_withheld_cell_comes_out_by_subtraction(figure: Figure) -> None:
    hidden = uncovered = pinned = bounded = published = 0
    for seed in range(RUNS):
        rng = Random(seed)
        weeks, releases = season(rng)
        published += sum(len(one.released) for release in releases.values() for one in release.increments)
        for variable in TRIED:
            attack = Attack(keys_of(variable, rng.choice(PACKS)), weeks, releases)
            targets = list(attack.targets(MIN_CELL))
            found = attack.determined([row for _, row in targets])
            hidden, uncovered = hidden + len(targets), uncovered + int(found.sum())
            for _, row in rng.sample(targets, min(1, len(targets))) if variable == TRIED[seed % len(TRIED)] else ():
                bounded += 1
                pinned += attack.width(row) < 1
    figure(
        f"{RUNS} runs of {WEEKS} weekly releases: {published} groups published, {hidden} cells withheld;"
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
        collected = added(collected, week)
        careless[number] = everything(collected, ledger, number)
        ledger = Ledger((*ledger.releases, careless[number]), collected)
    attack = Attack([Key("", "", "language")], weeks, careless)
    found = attack.determined([row for _, row in attack.targets(MIN_CELL)])
    assert found.all() and len(found)


def everything(collected: Counted, ledger: Ledger, number: int) -> Release:
    increments = tuple(
        Increment(
            key, tuple(Released((name,), group) for name, group in since(block, ledger.published.get(key, {})).items())
        )
        for key, block in collected.items()
    )
    return Release(number + 1, START, 1, increments)
