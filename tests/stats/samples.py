"""Headers, answers, outcomes and records to test with: plain ones, and any that hypothesis can think of."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from random import Random
from typing import Any

from hypothesis import strategies as st

from stats.days import Days
from stats.record import AnswerRecord, SessionHeader, SessionOutcome, SessionRecord

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


def days_in(folder: Path) -> Days:
    """Days whose reports nobody reads."""
    return Days(folder, lambda _: None)


def rng() -> Random:
    return Random(7)


def text(longest: int, shortest: int = 1) -> st.SearchStrategy[str]:
    printable = st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp"))
    return st.text(printable, min_size=shortest, max_size=longest)


hexes = st.text("0123456789abcdef", min_size=12, max_size=12)
answers = st.builds(
    AnswerRecord,
    ref=text(20),
    kind=text(10),
    text=hexes,
    choice=st.none() | text(20, 0),
    truth=st.sampled_from(["lure", "fine", None]),
    sure=st.none() | st.booleans(),
    right=st.none() | st.booleans(),
    points=st.integers(0, 20),
    maximum=st.integers(0, 20),
    seconds=st.integers(0, 400).map(lambda halves: halves / 2),
)
headers = st.builds(
    SessionHeader,
    visit=hexes,
    part=st.integers(1, 20),
    kiosk=text(10),
    event=text(20, 0),
    date=st.dates(date(2026, 1, 1), date(2030, 12, 31)),
    hour=st.integers(0, 23),
    mode=text(10),
    wave=st.sampled_from(["single", "before", "after", "booster"]),
    arm=st.none() | text(10),
    pack=text(20),
    version=text(10),
    form=st.sampled_from(["A", "B", None]),
    language=st.sampled_from(["mn", "en"]),
    age_band=st.none() | text(8),
)


@st.composite
def outcomes(draw: st.DrawFn, of: SessionHeader) -> SessionOutcome:
    return SessionOutcome(
        visit=of.visit,
        part=of.part,
        status=draw(st.sampled_from(["finished", "left"])),
        score=draw(st.integers(0, 99)),
        maximum=draw(st.integers(0, 99)),
        ending=draw(st.none() | text(10)),
        left_at=draw(st.none() | text(10)),
        language=of.language,
        age_band=of.age_band,
    )


@st.composite
def records(draw: st.DrawFn) -> SessionRecord:
    begun = draw(headers)
    ended = draw(st.none() | outcomes(begun))
    return SessionRecord.of(begun, draw(st.lists(answers, max_size=5)), ended)
