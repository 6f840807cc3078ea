"""Plain headers, answers, outcomes and records to test with."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from random import Random
from typing import Any

from stats.days import Days
from stats.progress import Progress, unwatched
from stats.record import AnswerRecord, SessionRecord
from stats.session import SessionHeader, SessionOutcome
from stats.transfer.flaws import Flaw
from stats.transfer.items import HelpKey

DAY = date(2026, 11, 22)


def visit_id(number: int) -> str:
    return f"{number:016x}"


def header(number: int = 1, part: int = 1, **changes: Any) -> SessionHeader:
    plain = SessionHeader(
        visit=visit_id(number),
        part=part,
        kiosk="library",
        event="Хүүхдийн эрхийн өдөр",
        date=DAY,
        hour=10,
        mode="walk-up",
        wave="single",
        arm=None,
        pack="students-11-13",
        version="1.0.0",
        form="A",
        language="mn",
        age_band=None,
    )
    return replace(plain, **changes)


def answer(number: int = 1, **changes: Any) -> AnswerRecord:
    plain = AnswerRecord(
        ref=f"quick-round/item-{number}",
        kind="judge",
        text="0123456789ab",
        choice="lure-sure",
        truth="lure",
        sure=True,
        right=True,
        points=2,
        maximum=2,
        seconds=3.5,
    )
    return replace(plain, **changes)


def outcome(number: int = 1, part: int = 1, **changes: Any) -> SessionOutcome:
    plain = SessionOutcome(visit_id(number), part, "finished", 12, 16, None, None, "mn", "11-13")
    return replace(plain, **changes)


def record(number: int = 1, part: int = 1, answers: int = 3, **changes: Any) -> SessionRecord:
    given = [answer(n) for n in range(1, answers + 1)]
    return SessionRecord.of(header(number, part, **changes), given, outcome(number, part))


@dataclass
class Held:
    """A ``RecordSource`` in memory."""

    held: Sequence[SessionRecord] = ()
    counts: Mapping[HelpKey, int] = field(default_factory=dict)
    flaws: tuple[Flaw, ...] = ()

    def records(self, progress: Progress = unwatched) -> Iterator[SessionRecord]:
        for number, one in enumerate(self.held, 1):
            yield one
            progress(number / len(self.held))

    def helps(self) -> Mapping[HelpKey, int]:
        return self.counts


def days_in(folder: Path) -> Days:
    """Days whose reports nobody reads."""
    return Days(folder, lambda _: None)


def rng() -> Random:
    return Random(7)
