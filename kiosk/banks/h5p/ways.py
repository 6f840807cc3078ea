"""Where the contents of a scenario lead to, past those that have nothing to show."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from kiosk.banks.h5p import words as say
from kiosk.banks.h5p.nodes import Ending, Node, Way
from kiosk.banks.model import Note

Target = int | Ending
"""A place in the list, from 0, or an ending."""


@dataclass
class Ways:
    """The ways of one scenario.

    Attributes:
        screens: the end screens by their negative ids.
        lost: what is to be said of contents that were passed over, and of ways that led nowhere.
    """

    nodes: Sequence[Node]
    screens: Mapping[int, Ending]
    lost: list[Note] = field(default_factory=list)

    def target(self, way: Way, name: str = "") -> Target:
        """The next content with something to show, or the ending; ``name`` is where the way begins.

        A way that brings but a score of its own ends with the words of the screen that it leads to.
        """
        passed: set[int] = set()
        while 0 <= way.to < len(self.nodes) and way.to not in passed:
            node = self.nodes[way.to]
            if node.texts or node.alternatives:
                return way.to
            passed.add(way.to)
            self._lose(*node.notes)
            way = node.way
        if way.to >= len(self.nodes):
            self._lose(say.NOWHERE.filled(name=name))
        screen = self.screens.get(way.to) or next(iter(self.screens.values()), Ending("", "", 0))
        if way.ending is None:
            return screen
        return way.ending if way.ending.title or way.ending.text else replace(screen, score=way.ending.score)

    def from_place(self, place: int) -> tuple[Target, ...]:
        """All that may follow a content, in the order of its answers."""
        node = self.nodes[place]
        ways = [one.way for one in node.alternatives] or [node.way]
        return tuple(self.target(way, node.name) for way in ways)

    def reached(self, start: int) -> tuple[int, ...]:
        """The contents within reach of one, itself first, the others in the list's order."""
        seen: set[int] = set()
        waiting: list[Target] = [start]
        while waiting:
            target = waiting.pop()
            if isinstance(target, int) and target not in seen:
                seen.add(target)
                waiting += self.from_place(target)
        return (start, *sorted(seen - {start}))

    def endless(self, places: Sequence[int]) -> tuple[int, ...]:
        """Those of the places from which no way leads to an ending."""
        after = {place: self.from_place(place) for place in places}
        saved: set[Target] = {one for targets in after.values() for one in targets if isinstance(one, Ending)}
        grown = True
        while grown:
            found = {place for place, targets in after.items() if not saved.isdisjoint(targets)}
            grown = not found <= saved
            saved |= found
        return tuple(place for place in places if place not in saved)

    def _lose(self, *notes: Note) -> None:
        self.lost += [note for note in notes if note not in self.lost]
