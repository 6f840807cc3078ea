"""Who took part: always shown, and always of everything that has been collected."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Final

from kiosk.report.charts import Bar, Paper, bars, days
from kiosk.report.charts.days import week_of
from kiosk.report.facts import Facts
from kiosk.report.model import Figure, Rows, Section
from kiosk.report.numbers import day, short_day, whole
from kiosk.texts import Speaker
from stats.summary import Turnout

_MOST: Final = 14
"""Bars in a chart; the rest are one bar."""


def took_part(facts: Facts, paper: Paper, t: Speaker) -> Section:
    """Visits by day and week."""
    lines = [t("report-took-part-line")]
    if not facts.days:
        return Section(t("report-took-part"), tuple(lines))
    first, last = min(facts.days), max(facts.days)
    busiest = max(facts.days, key=lambda one: (facts.days[one].visits, one))
    mondays = (week_of(first) + timedelta(weeks=number) for number in range((last - first).days // 7 + 2))
    drawn = days(
        paper,
        {one: turnout.visits for one, turnout in facts.days.items()},
        {one: turnout.finished for one, turnout in facts.days.items()},
        {monday: short_day(monday) for monday in mondays},
    )
    lines += [
        t("report-period", first=day(first, t.lang), last=day(last, t.lang)),
        t("report-busiest", date=day(busiest, t.lang), visits=facts.days[busiest].visits),
    ]
    return Section(t("report-took-part"), tuple(lines), (Figure(drawn, t("report-days-told")),))


def events(facts: Facts, paper: Paper, t: Speaker) -> Section | None:
    """Visits by event, where there is more than one."""
    named = {name or t("report-no-event"): turnout for name, turnout in facts.events.items()}
    return _by(named, "report-events", "report-days-told", paper, t)


def clubs(facts: Facts, paper: Paper, t: Speaker) -> Section | None:
    """Visits by kiosk, where there is more than one."""
    return _by(facts.clubs, "report-clubs", "report-clubs-told", paper, t)


def _by(turnouts: Mapping[str, Turnout], title: str, told: str, paper: Paper, t: Speaker) -> Section | None:
    if len(turnouts) < 2:
        return None
    most_first = sorted(turnouts.items(), key=lambda item: (-item[1].visits, item[0]))
    shown, others = most_first[:_MOST], most_first[_MOST:]
    drawn = [_bar(name, turnout, t) for name, turnout in shown]
    if others:
        rest = Turnout(*(sum(column) for column in zip(*(turnout for _, turnout in others), strict=True)))
        drawn.append(_bar(t("report-others", count=len(others)), rest, t))
    return Section(t(title), (), (Figure(bars(paper, drawn), t(told)),), _rows(others, t) if others else None)


def _bar(name: str, turnout: Turnout, t: Speaker) -> Bar:
    numbers = {"visits": whole(turnout.visits, t.lang), "finished": whole(turnout.finished, t.lang)}
    return Bar(name, turnout.visits, turnout.finished, t("report-of-which-finished", **numbers))


def _rows(others: list[tuple[str, Turnout]], t: Speaker) -> Rows:
    head = ("", t("summary-visits"), t("summary-finished"))
    return Rows(head, tuple((name, whole(one.visits, t.lang), whole(one.finished, t.lang)) for name, one in others))
