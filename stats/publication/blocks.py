"""What is published about answers: cells within groups within blocks, and the arithmetic between two states of them.

A *block* is one variable: of one event and one pack, of one pack, or of all. Its *groups* part what it counts, and so
never overlap; each has the cells of its variable.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, NamedTuple, TypeAlias, get_args

Variable = Literal["judged", "tactics", "left_at", "endings", "told", "language", "age_band", "helps"]
"""``judged``: the four cells, by wave and arm; ``tactics``: lures by their tactic; ``left_at``: sessions by the step
where they ended, rounds by how far they came; ``endings``: finished stories by ending; ``told``: finished sessions by
whether telling was practised; ``language`` and ``age_band``: visits; ``helps``: openings of the help page, which are
tied to no visit."""

VARIABLES: Final[tuple[Variable, ...]] = get_args(Variable)

COUNTED: Final = "counted"
"""The only cell of a group that is counted, and not divided."""

CELLS: Final[Mapping[Variable, tuple[str, ...]]] = {
    **dict.fromkeys(VARIABLES, (COUNTED,)),
    "judged": ("hits", "misses", "false_alarms", "correct_rejections"),
    "tactics": ("noticed", "missed"),
}
"""The cells of each group of a variable."""

OF_EVENTS: Final[frozenset[Variable]] = frozenset({"judged"})
"""Variables that are published by event and pack; of the rest each cell would seldom be large enough."""

OF_PACKS: Final[frozenset[Variable]] = OF_EVENTS | {"tactics", "left_at", "endings", "told"}
"""Variables that are published by pack."""

INSEPARABLE: Final[frozenset[Variable]] = frozenset({"judged"})
"""Variables whose groups are published all together or not at all."""


class Key(NamedTuple):
    """Which block; ``event`` and ``pack`` are empty where the variable is published over all of them."""

    event: str
    pack: str
    variable: Variable


class Amount(NamedTuple):
    """How much stands in a cell, and from how many different visits it comes."""

    counted: int
    visits: int

    def plus(self, other: Amount) -> Amount:
        """Both together; a visit is taken to be in one of them only."""
        return Amount(self.counted + other.counted, self.visits + other.visits)

    def minus(self, other: Amount) -> Amount:
        """What has come since ``other``; negative where something has gone."""
        return Amount(self.counted - other.counted, self.visits - other.visits)


NOTHING: Final = Amount(0, 0)

Group: TypeAlias = Mapping[str, Amount]
"""Amounts by cell."""

Block: TypeAlias = Mapping[str, Group]
"""Groups by name."""

Counted: TypeAlias = Mapping[Key, Block]
"""Everything that has been counted so far, or that has been published of it."""


def since(now: Block, then: Block) -> dict[str, Group]:
    """What a block has gained, for every group of either state; negative where something has gone."""
    return {name: _minus(now.get(name, {}), then.get(name, {})) for name in sorted(now.keys() | then.keys())}


def together(groups: list[Group]) -> dict[str, Amount]:
    """Several groups as one."""
    total: dict[str, Amount] = {}
    for group in groups:
        for cell, amount in group.items():
            total[cell] = total.get(cell, NOTHING).plus(amount)
    return total


def _minus(now: Group, then: Group) -> dict[str, Amount]:
    return {cell: now.get(cell, NOTHING).minus(then.get(cell, NOTHING)) for cell in now.keys() | then.keys()}
