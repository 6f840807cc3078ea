"""Who took part: always shown, and always of everything that has been collected."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from kiosk.report.charts import Bar, Paper, bars, by_week, days
from kiosk.report.facts import Facts
from kiosk.report.model import Figure, Rows, Section
from kiosk.report.numbers import day, short_day, whole
from kiosk.texts import Speaker
from stats.summary import Turnout

_MOST: Final = 40
"""Bars in a chart; the rest stand in a table, for a bar of all of them would be longer than any."""


def took_part(facts: Facts, paper: Paper, t: Speaker) -> Section:
    """Visits by day and week."""
    lines = [t("report-took-part-line")]
    if not facts.days:
        return Section(t("report-took-part"), tuple(lines))
    busiest = max(facts.days, key=lambda one: (facts.days[one].visits, one))
    lines.append(t("report-busiest", date=day(busiest, t.lang), visits=facts.days[busiest].visits))
    drawn = days(
        paper,
        {one: turnout.visits for one, turnout in facts.days.items()},
        {one: turnout.finished for one, turnout in facts.days.items()},
        short_day,
        lambda one, visits, finished: (day(one, t.lang), _of_which_finished(visits, finished, t)),
    )
    return Section(
        t("report-took-part"),
        tuple(lines),
        (Figure(drawn, t("report-weeks-told" if by_week(facts.days) else "report-days-told")),),
    )


def period(facts: Facts, t: Speaker) -> str:
    """The first day and the last; a single one alone."""
    first, last = day(min(facts.days), t.lang), day(max(facts.days), t.lang)
    return first if first == last else t("report-period", first=first, last=last)


def events(facts: Facts, paper: Paper, t: Speaker) -> Section | None:
    """Visits by event, where there is more than one."""
    named = {name or t("report-no-event"): turnout for name, turnout in facts.events.items()}
    return _by(named, "report-events", "report-events-told", paper, t)


def clubs(facts: Facts, paper: Paper, t: Speaker) -> Section | None:
    """Visits by kiosk, where there is more than one."""
    return _by(facts.clubs, "report-clubs", "report-clubs-told", paper, t)


def _by(turnouts: Mapping[str, Turnout], title: str, told: str, paper: Paper, t: Speaker) -> Section | None:
    if len(turnouts) < 2:
        return None
    most_first = sorted(turnouts.items(), key=lambda item: (-item[1].visits, item[0]))
    shown, others = most_first[:_MOST], most_first[_MOST:]
    drawn = [_bar(name, turnout, t) for name, turnout in shown]
    return Section(t(title), (), (Figure(bars(paper, drawn), t(told)),), _rows(others, t) if others else None)


def _bar(name: str, turnout: Turnout, t: Speaker) -> Bar:
    words = _of_which_finished(turnout.visits, turnout.finished, t)
    return Bar(name, turnout.visits, turnout.finished, words)


def _of_which_finished(visits: int, finished: int, t: Speaker) -> str:
    return t("report-of-which-finished", visits=whole(visits, t.lang), finished=whole(finished, t.lang))


def _rows(others: list[tuple[str, Turnout]], t: Speaker) -> Rows:
    head = ("", t("summary-visits"), t("summary-finished"))
    return Rows(head, tuple((name, whole(one.visits, t.lang), whole(one.finished, t.lang)) for name, one in others))
