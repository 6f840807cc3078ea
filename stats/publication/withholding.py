"""Which groups of a block may be published, which only together, and which not yet."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from stats.publication.blocks import CELLS, INSEPARABLE, NOTHING, Block, Group, Variable, together


@dataclass(frozen=True, slots=True)
class Released:
    """A group that is published, or several that are published as one because one of them alone is too small."""

    names: tuple[str, ...]
    cells: Group


def settle(variable: Variable, block: Block, min_cell: int) -> tuple[Released, ...] | None:
    """The groups to publish of what is new in a block; None when nothing can be, and all of it has to wait for more.

    No cell with fewer than ``min_cell`` visits is published, a zero no more than any other: "nobody" tells of
    everybody. What is too small alone is published together; with what is next in size when that is still too small,
    for otherwise it could be had by subtraction. One group in the end would be a mere total: then all of it waits.
    """
    cells = CELLS[variable]
    asked = {name: group for name, group in block.items() if not _never_asked(variable, group)}
    large = {name: group for name, group in asked.items() if _is_large(group, cells, min_cell)}
    small = [name for name in asked if name not in large]
    if not asked or (small and variable in INSEPARABLE):
        return None
    for name in sorted(large, key=lambda name: (_size(large[name]), name)):
        if not small or _is_large(together([asked[one] for one in small]), cells, min_cell):
            break
        small.append(name)
    alone = sorted(asked.keys() - set(small))
    if not alone:
        return None
    merged = [Released(tuple(sorted(small)), together([asked[one] for one in small]))] if small else []
    return (*(Released((name,), asked[name]) for name in alone), *merged)


def _never_asked(variable: Variable, group: Group) -> bool:
    """A lure of some tactic that nobody met, a wave in which nobody played: such a zero says nothing of anybody."""
    return len(CELLS[variable]) > 1 and not any(amount.counted for amount in group.values())


def _is_large(group: Group, cells: Iterable[str], min_cell: int) -> bool:
    return all(group.get(cell, NOTHING).visits >= min_cell for cell in cells)


def _size(group: Group) -> int:
    return sum(amount.visits for amount in group.values())
