"""The report tells what is published, and nothing else, in both languages, as HTML and as PDF."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pypdfium2
import pytest

from kiosk.lang import LANGS, Lang
from kiosk.report import Facts, Names, as_html, as_pdf, report
from kiosk.report.charts import Paper
from kiosk.report.model import Report
from kiosk.texts import Texts
from stats.publication import Known, Ledger, estimate, next_release
from stats.record import SessionRecord
from stats.simulate import Learners, made_up_stock, simulated
from stats.summary import Step, tally

ASSETS = Path(__file__).resolve().parents[2] / "assets"
TODAY = date(2026, 11, 22)
NAMES = Names({}, {}, {"secrecy": "Нууцлах", "gifts": "Бэлэг"})


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


def told(given: Facts, lang: Lang) -> Report:
    return report(given, Paper(ASSETS / "fonts"), Texts(ASSETS / "texts", strict=True).bind(lang))


MANY = facts(visits(900))
FEW = facts(visits(8))


@pytest.mark.parametrize("lang", LANGS)
def test_many_visits_are_told_in_every_section(lang: Lang) -> None:
    given = told(MANY, lang)
    drawn = [section for section in given.sections if section.figures]
    assert len(drawn) >= 8
    assert len(given.key) >= 6
    assert any("900" in finding for finding in given.key)


@pytest.mark.parametrize("lang", LANGS)
def test_of_few_visits_only_participation_is_told_and_why(lang: Lang) -> None:
    given = told(FEW, lang)
    t = Texts(ASSETS / "texts").bind(lang)
    assert t("report-key-too-few") in given.key
    titles = {section.title for section in given.sections}
    assert titles.isdisjoint({t("report-judged"), t("report-tactics"), t("report-left"), t("report-who")})
    assert {t("report-took-part"), t("report-method"), t("report-privacy")} <= titles


def test_nobody_at_all_is_a_report_too() -> None:
    assert as_html(told(facts([]), "en"), ASSETS)


@pytest.mark.parametrize("lang", LANGS)
def test_html_needs_nothing_beside_it_and_runs_nothing(lang: Lang) -> None:
    page = as_html(told(MANY, lang), ASSETS).decode()
    assert f'<html lang="{lang}">' in page
    assert page.count("<svg") == sum(len(section.figures) for section in told(MANY, lang).sections)
    assert "<script" not in page
    assert not re.findall(r"(?:src|href)=|url\((?!data:)", page.replace("xlink:href", "").replace("url(#", "("))
    assert len(page) < 2_000_000


@pytest.mark.parametrize("lang", LANGS)
def test_pdf_holds_the_same_words(lang: Lang) -> None:
    given = told(MANY, lang)
    document = pypdfium2.PdfDocument(as_pdf(given, ASSETS))
    words = " ".join(page.get_textpage().get_text_range() for page in document)
    flat = re.sub(r"\s|\ufffe|-", "", words)
    for section in given.sections:
        assert re.sub(r"\s|-", "", section.title) in flat
    for finding in given.key:
        assert re.sub(r"\s|-", "", finding) in flat


def test_the_same_facts_give_the_same_bytes() -> None:
    assert as_html(told(MANY, "mn"), ASSETS) == as_html(told(MANY, "mn"), ASSETS)


def test_a_name_that_means_harm_is_only_a_name() -> None:
    harmful = Facts(**{**vars(MANY), "events": {"<script>alert(1)</script>": MANY.turnout, "&amp;": MANY.turnout}})
    assert "<script>" not in as_html(told(harmful, "en"), ASSETS).decode()


@pytest.mark.parametrize("weeks", [1, 5, 30])
def test_long_terms_are_drawn_by_week(weeks: int) -> None:
    from kiosk.report.charts import days

    counts = {TODAY + timedelta(days=number): number % 7 + 1 for number in range(weeks * 7)}
    drawn = days(Paper(ASSETS / "fonts"), counts, counts, {})
    assert drawn.count("<path") < 400, "a bar a day for more days than can be told apart"


def test_a_second_report_adds_what_is_new_and_changes_nothing_old() -> None:
    first = visits(400)
    ledger = facts(first).ledger
    again = [
        replace(one, header=replace(one.header, visit=f"{one.header.visit[:-1]}_"[:-1] + "0" * 9)) for one in first
    ]
    both = first + again
    later = facts(both, ledger)
    assert later.ledger.releases[0] == ledger.releases[0]
    assert len(later.ledger.releases) == 2
