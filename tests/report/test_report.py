"""The report tells what is published, and nothing else, in both languages, as HTML and as PDF."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from html import escape

import pypdfium2
import pytest

from kiosk.lang import LANGS, Lang
from kiosk.report import Facts
from kiosk.report.charts import NARROW, Bar, Paper, bars, days
from kiosk.report.charts.paper import WIDE
from kiosk.report.pdf import as_pdf
from kiosk.texts import Texts
from stats.publication import visits_judged
from stats.summary import Turnout
from tests.report.made import ASSETS, FEW, MANY, TODAY, facts, many, many_page, page, told, visits


@pytest.mark.parametrize("lang", LANGS)
def test_many_visits_are_told_in_every_section(lang: Lang) -> None:
    given = many(lang)
    drawn = [section for section in given.sections if section.figures]
    assert len(drawn) >= 8
    assert len(given.key) >= 5
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
    assert page(facts([]), "en")


@pytest.mark.parametrize("lang", LANGS)
def test_html_needs_nothing_beside_it_and_runs_nothing(lang: Lang) -> None:
    written = many_page(lang)
    assert f'<html lang="{lang}">' in written
    assert "<script" not in written
    assert not re.findall(r"(?:src|href)=|url\((?!data:)", written.replace("xlink:href", "").replace("url(#", "("))
    assert len(written) < 2_000_000


@pytest.mark.parametrize("lang", LANGS)
def test_each_figure_is_drawn_for_both_widths_and_stands_as_a_table_that_is_closed(lang: Lang) -> None:
    figures = [figure for section in many(lang).sections for figure in section.figures]
    written = many_page(lang)
    assert written.count("<svg") == 2 * len(figures)
    assert written.count("<details><summary>") == len(figures)
    assert all(figure.drawing.rows for figure in figures)
    for name, numbers in (row for figure in figures for row in figure.drawing.rows):
        assert f'<th scope="row">{escape(name)}</th><td>{escape(numbers)}</td>' in written


def test_no_two_drawings_share_an_id() -> None:
    ids = re.findall(r'\bid="([^"]+)"', many_page("mn"))
    assert len(ids) == len(set(ids))


def test_the_front_says_when_where_and_how_many() -> None:
    given = many("mn")
    first, last = min(MANY.days), max(MANY.days)
    assert f"{first.year} оны {first.month} сарын {first.day}" in given.about
    assert f"{last.year} оны {last.month} сарын {last.day}" in given.about
    assert f"{len(MANY.clubs)} киоск" in given.about
    assert given.tiles[0].value == "900"
    assert len(given.tiles) == 4


def test_visits_that_are_not_published_are_told_only_as_what_is_missing_from_all() -> None:
    """The sentence holds two numbers that are published anyway, so that it tells nothing that they do not."""
    judged = visits_judged(MANY.ledger)
    t = Texts(ASSETS / "texts").bind("en")
    said = t("report-judged-of", judged=str(judged), visits="900")
    assert judged <= 900
    assert said in [line for section in many("en").sections for line in section.lines]


def test_so_few_that_are_missing_are_not_counted() -> None:
    t = Texts(ASSETS / "texts").bind("en")
    for missing in (0, 1, 9):
        everybody = MANY.turnout._replace(visits=visits_judged(MANY.ledger) + missing)
        lines = [line for section in told(replace(MANY, turnout=everybody), "en").sections for line in section.lines]
        assert t("report-judged-nearly-all") in lines


@pytest.mark.parametrize("width", [WIDE, NARROW])
def test_a_name_of_any_length_stands_on_the_paper(width: float) -> None:
    name = "Аюулгүй цахим орчны долоо хоногийн нээлт, өсвөр насныхны уулзалт ярилцлага " * 3
    drawing = bars(Paper(ASSETS / "fonts", width), [Bar(name, 3, 1, "3")])
    assert drawing.rows == ((name, "3"),)


def test_many_clubs_have_a_bar_each_and_the_rest_a_table() -> None:
    clubs = {f"клуб {number}": Turnout(100 - number, 50, 50 - number, 0) for number in range(45)}
    section = next(
        one for one in told(replace(MANY, clubs=clubs), "mn").sections if one.rows and len(one.rows.rows) == 5
    )
    assert len(section.figures[0].drawing.rows) == 40


@pytest.mark.parametrize("lang", LANGS)
def test_pdf_holds_the_same_words(lang: Lang) -> None:
    given = many(lang)
    document = pypdfium2.PdfDocument(as_pdf(given, ASSETS))
    words = " ".join(page.get_textpage().get_text_range() for page in document)
    flat = re.sub(r"\s|\ufffe|-", "", words)
    for section in given.sections:
        assert re.sub(r"\s|-", "", section.title) in flat
    for finding in given.key:
        assert re.sub(r"\s|-", "", finding) in flat


def test_the_same_facts_give_the_same_bytes() -> None:
    assert page(MANY, "mn").decode() == many_page("mn")


def test_a_name_that_means_harm_is_only_a_name() -> None:
    harmful = Facts(**{**vars(MANY), "events": {"<script>alert(1)</script>": MANY.turnout, "&amp;": MANY.turnout}})
    assert "<script>" not in page(harmful, "en").decode()


@pytest.mark.parametrize("weeks", [1, 5, 30])
def test_long_terms_are_drawn_by_week(weeks: int) -> None:
    counts = {TODAY + timedelta(days=number): number % 7 + 1 for number in range(weeks * 7)}
    drawn = days(Paper(ASSETS / "fonts"), counts, counts, str, lambda day, *_: (f"{day}", ""))
    assert drawn.svg.count("<path") < 400, "a bar a day for more days than can be told apart"


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
