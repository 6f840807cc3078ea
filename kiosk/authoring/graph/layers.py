"""Boxes in layers, each below all that lead to it, with few crossings: after Sugiyama, Tagawa and Toda (1981)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

Size = tuple[int, int]
Point = tuple[float, float]
Edge = tuple[str, str]

GAP: Final = 36
"""Between neighbours, in pixels."""
DEPTH: Final = 84
"""Between layers: room for what is written at the ways."""
SWEEPS: Final = 12
_BEND: Final = 12
"""How wide a way is where it passes a layer."""


@dataclass(frozen=True)
class Layout:
    """The middle of each box's upper edge, the bends of each edge from source to target, and the size of it all."""

    places: Mapping[str, Point]
    bends: Mapping[Edge, tuple[Point, ...]]
    size: Size


def lay_out(sizes: Mapping[str, Size], edges: Sequence[Edge]) -> Layout:
    """Place the boxes of ``sizes``, whose order decides between ways that are as good as each other."""
    downward = {edge: edge[::-1] if edge in _upward(sizes, edges) else edge for edge in edges if edge[0] != edge[1]}
    layer = _layers(list(sizes), set(downward.values()))
    chains = {edge: _chain(down, layer) for edge, down in downward.items()}
    rows = _rows(layer, chains.values())
    links = [link for chain in chains.values() for link in pairwise(chain)]
    _sort(rows, links)
    widths = {name: sizes[name][0] if name in sizes else _BEND for row in rows for name in row}
    middles = _middles(rows, links, widths)
    tops = _tops(rows, sizes)
    places = {name: (middles[name], tops[layer[name]]) for name in sizes}
    bends = {}
    for edge, chain in chains.items():
        passed = enumerate(chain[1:-1], layer[chain[0]] + 1)
        points = tuple((middles[name], y) for at, name in passed for y in (tops[at], tops[at + 1] - DEPTH))
        bends[edge] = points if edge[0] == chain[0] else points[::-1]
    right = max((middles[name] + widths[name] / 2 for name in middles), default=0)
    bottom = max((tops[layer[name]] + sizes[name][1] for name in sizes), default=0)
    return Layout(places, bends, (round(right), round(bottom)))


def _upward(names: Iterable[str], edges: Sequence[Edge]) -> set[Edge]:
    """The edges that lead back to where one has come from."""
    after = {name: [target for source, target in edges if source == name] for name in names}
    done: set[str] = set()
    back: set[Edge] = set()
    for root in after:
        path: list[str] = []
        waiting = [(root, False)]
        while waiting:
            name, leaving = waiting.pop()
            if leaving:
                path.remove(name)
                done.add(name)
                continue
            if name in done or name in path:
                continue
            path.append(name)
            waiting.append((name, True))
            back |= {(name, target) for target in after[name] if target in path}
            waiting += [(target, False) for target in reversed(after[name])]
    return back


def _layers(names: Sequence[str], edges: set[Edge]) -> dict[str, int]:
    """Of each box how many lie above it on the longest way to it."""
    layer = dict.fromkeys(names, 0)
    for _ in names:
        lower = {target: layer[source] + 1 for source, target in edges if layer[target] <= layer[source]}
        if not lower:
            break
        layer |= lower
    return layer


def _chain(edge: Edge, layer: Mapping[str, int]) -> tuple[str, ...]:
    """The edge's ends and between them a name for each layer that it passes."""
    source, target = edge
    return (source, *(f"{source}>{target}@{at}" for at in range(layer[source] + 1, layer[target])), target)


def _rows(layer: dict[str, int], chains: Iterable[tuple[str, ...]]) -> list[list[str]]:
    rows: list[list[str]] = [[] for _ in range(max(layer.values(), default=0) + 1)]
    for name, at in layer.items():
        rows[at].append(name)
    for chain in chains:
        for at, name in enumerate(chain[1:-1], layer[chain[0]] + 1):
            rows[at].append(name)
    return rows


def _sort(rows: list[list[str]], links: Sequence[Edge]) -> None:
    """Each row by where its neighbours stand, above and below in turn."""
    for sweep in range(SWEEPS):
        downwards = sweep % 2 == 0
        near = _near(links if downwards else [(target, source) for source, target in links])
        for before, row in pairwise(rows if downwards else rows[::-1]):
            spot = {name: i for i, name in enumerate(before)}
            own = {name: float(i) for i, name in enumerate(row)}
            wish = {name: _mean([spot[one] for one in near.get(name, ())], own[name]) for name in row}
            row.sort(key=wish.__getitem__)


def _middles(rows: list[list[str]], links: Sequence[Edge], widths: Mapping[str, int]) -> dict[str, float]:
    """How far to the right each stands: as near to its neighbours as the row's order lets it."""
    above, below = _near(links), _near([(target, source) for source, target in links])
    around = {name: [*above.get(name, ()), *below.get(name, ())] for row in rows for name in row}
    step = max(widths.values(), default=0) + GAP
    middles = {name: (i - (len(row) - 1) / 2) * step for row in rows for i, name in enumerate(row)}
    for _ in range(SWEEPS):
        for row in [*rows, *rows[::-1]]:
            middles |= _near_to(around, row, middles, widths)
    # Each above what follows it, so that what has no branches is straight.
    for row in rows[::-1]:
        middles |= _near_to(below, row, middles, widths)
    left = min(middles[name] - widths[name] / 2 for name in middles)
    return {name: middle - left for name, middle in middles.items()}


def _near_to(
    near: Mapping[str, Sequence[str]], row: Sequence[str], middles: Mapping[str, float], widths: Mapping[str, int]
) -> dict[str, float]:
    """The places of a row's names in the middle of those they are near to, far enough apart."""
    wanted = [_mean([middles[one] for one in near.get(name, ())], middles[name]) for name in row]
    apart = [(widths[one] + widths[other]) / 2 + GAP for one, other in pairwise(row)]
    return dict(zip(row, _spread(wanted, apart), strict=True))


def _spread(wanted: Sequence[float], apart: Sequence[float]) -> list[float]:
    """Places in order, far enough apart: between what pushing rightwards and what pushing leftwards gives."""
    rightwards, leftwards = list(wanted), list(wanted)
    for i, gap in enumerate(apart):
        rightwards[i + 1] = max(rightwards[i + 1], rightwards[i] + gap)
    for i, gap in reversed(list(enumerate(apart))):
        leftwards[i] = min(leftwards[i], leftwards[i + 1] - gap)
    return [(one + other) / 2 for one, other in zip(rightwards, leftwards, strict=True)]


def _tops(rows: list[list[str]], sizes: Mapping[str, Size]) -> list[float]:
    tops, top = [], 0.0
    for row in rows:
        tops.append(top)
        top += max((sizes[name][1] for name in row if name in sizes), default=0) + DEPTH
    return tops


def _near(links: Sequence[Edge]) -> dict[str, list[str]]:
    """What each is linked from."""
    near: dict[str, list[str]] = {}
    for source, target in links:
        near.setdefault(target, []).append(source)
    return near


def _mean(values: Sequence[float], otherwise: float) -> float:
    return sum(values) / len(values) if values else otherwise
