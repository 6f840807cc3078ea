"""Which sessions' judgements are published."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Final

from stats.record import SessionRecord
from stats.summary.counts import PERSONLESS_MODE
from stats.summary.tally import tally

_PAIRED: Final = ("before", "after")


def measured(records: Iterable[SessionRecord]) -> Iterator[SessionRecord]:
    """The sessions of persons; of before and after, those of visits that were measured twice in one event and pack.

    What changed from before to after is published of these visits alone. If the others stood in the cells of the waves
    but not in the change, the few who left between the two could be had by subtraction.
    """
    halves: defaultdict[tuple[str, str, str], list[SessionRecord]] = defaultdict(list)
    for record in records:
        header = record.header
        if header.mode == PERSONLESS_MODE:
            continue
        if header.wave not in _PAIRED:
            yield record
        elif record.status == "finished":
            halves[header.visit, header.event, header.pack].append(record)
    for visit in halves.values():
        if tally(visit, {}).pairs:
            yield from visit
