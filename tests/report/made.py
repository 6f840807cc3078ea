"""Reports of made-up visits, as the tests of words and of pages ask for them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import cache
from pathlib import Path

from kiosk.lang import Lang
from kiosk.report import Facts, Names
from kiosk.report.charts import NARROW, Paper
from kiosk.report.charts.paper import WIDE
from kiosk.report.html import as_html
from kiosk.report.model import Report
from kiosk.report.sections import report
from kiosk.texts import Texts
from stats.publication import Known, Ledger, estimate, next_release
from stats.record import SessionRecord
from stats.simulate import Learners, made_up_stock, simulated
from stats.summary import Step, tally

ASSETS = Path(__file__).resolve().parents[2] / "assets"
TODAY = date(2026, 11, 22)
NAMES = Names({}, {}, {"secrecy": "Нууцлах", "gifts": "Бэлэг"}, {})


def visits(count: int) -> list[SessionRecord]:
    return list(simulated(count, kiosks=3, learners=Learners(1.2, 0.0), seed=4, stocks=[made_up_stock()]))


def known(records: Sequence[SessionRecord]) -> Known:
    refs = {Step(one.header.pack, answer.ref) for one in records for answer in one.answers if answer.truth == "lure"}
    return Known({step: ("secrecy", "gifts")[number % 2] for number, step in enumerate(sorted(refs))})


def facts(records: Sequence[SessionRecord], before: Ledger | None = None) -> Facts:
    ledger = next_release(records, 40, known(records), before or Ledger(), on=TODAY, min_cell=10)
    counted = tally(records, {})
    return Facts(
        on=TODAY,
        turnout=counted.turnout,
        days={day: one for day, one in counted.turnout_by["date"].items() if isinstance(day, date)},
        events={str(name): one for name, one in counted.turnout_by["event"].items()},
        clubs={str(name): one for name, one in counted.turnout_by["kiosk"].items()},
        ledger=ledger,
        estimates=estimate(ledger, 1),
        min_cell=10,
        names=NAMES,
    )


def told(given: Facts, lang: Lang, width: float = WIDE) -> Report:
    return report(given, Paper(ASSETS / "fonts", width), Texts(ASSETS / "texts", strict=True).bind(lang))


def page(given: Facts, lang: Lang) -> bytes:
    return as_html(told(given, lang), told(given, lang, NARROW), ASSETS)


MANY = facts(visits(900))
FEW = facts(visits(8))


@cache
def many(lang: Lang) -> Report:
    """What is told of many visits, drawn once for all tests."""
    return told(MANY, lang)


@cache
def many_page(lang: Lang) -> str:
    return page(MANY, lang).decode()
