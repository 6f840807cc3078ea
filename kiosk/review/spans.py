"""Which characters of a YAML file make up each of its values."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import yaml

from kiosk.yamlsafe.scan import events
from kiosk.yamlsafe.tree import Path


@dataclass(frozen=True)
class Span:
    """Where a value stands: offsets into the file's text, the end not included.

    Attributes:
        style: of a text: ``>`` or ``|`` for blocks, quotes, or empty when it is plain; of a list or mapping, empty.
        margin: how many spaces a block under this value's name or dash is indented by, as the house writes it.
        flow: whether it stands inside ``[]`` or ``{}``, or is one of these.
    """

    start: int
    end: int
    style: str
    margin: int
    flow: bool


def spans_of(text: str, file: str) -> dict[Path, Span]:
    """The span of every value of a file.

    Raises:
        Refused: it is not to be trusted as YAML.
    """
    walker = _Walker(events(text, file))
    walker.walk()
    return walker.spans


class _Walker:
    def __init__(self, stream: Iterator[yaml.Event]) -> None:
        self.spans: dict[Path, Span] = {}
        self._stream = stream

    def walk(self) -> None:
        first = next(self._stream, None)
        if first is not None:
            self._node(first, (), 0, flow=False)

    def _node(self, event: yaml.Event, path: Path, margin: int, *, flow: bool) -> None:
        last = event
        if isinstance(event, yaml.MappingStartEvent):
            flow = flow or bool(event.flow_style)
            last = self._mapping(path, flow=flow)
        elif isinstance(event, yaml.SequenceStartEvent):
            flow = flow or bool(event.flow_style)
            last = self._sequence(path, flow=flow)
        assert event.start_mark is not None and last.end_mark is not None
        style = (event.style or "") if isinstance(event, yaml.ScalarEvent) else ""
        self.spans[path] = Span(event.start_mark.index, last.end_mark.index, style, margin, flow)

    def _mapping(self, path: Path, *, flow: bool) -> yaml.Event:
        while not isinstance(key := next(self._stream), yaml.MappingEndEvent):
            assert isinstance(key, yaml.ScalarEvent) and key.start_mark is not None
            self._node(next(self._stream), (*path, key.value), key.start_mark.column + 2, flow=flow)
        return key

    def _sequence(self, path: Path, *, flow: bool) -> yaml.Event:
        number = 0
        while not isinstance(event := next(self._stream), yaml.SequenceEndEvent):
            assert event.start_mark is not None
            self._node(event, (*path, number), event.start_mark.column, flow=flow)
            number += 1
        return event
