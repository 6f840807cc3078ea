"""Any header, answer, outcome or record that hypothesis can think of."""

from __future__ import annotations

from datetime import date

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from stats.record import AnswerRecord, SessionRecord
from stats.session import SessionHeader, SessionOutcome

FEW = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
"""Enough for what is checked at each run, on machines where a flush may take long."""


def text(longest: int, shortest: int = 1) -> st.SearchStrategy[str]:
    printable = st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp"))
    return st.text(printable, min_size=shortest, max_size=longest)


hexes = st.text("0123456789abcdef", min_size=12, max_size=12)
answers = st.builds(
    AnswerRecord,
    ref=text(20),
    kind=text(10),
    text=hexes,
    choice=st.none() | text(20),
    truth=st.sampled_from(["lure", "fine", None]),
    sure=st.none() | st.booleans(),
    right=st.none() | st.booleans(),
    points=st.integers(0, 20),
    maximum=st.integers(0, 20),
    seconds=st.integers(0, 400).map(lambda halves: halves / 2),
    votes=st.none() | st.dictionaries(st.sampled_from(["lure", "fine", "lure-sure"]), st.integers(0, 999), min_size=1),
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
