"""How it was counted, what was published when, and what is recorded at all."""

from __future__ import annotations

from datetime import timedelta

from kiosk.report.charts import Paper
from kiosk.report.facts import Facts
from kiosk.report.model import Rows, Section
from kiosk.report.numbers import day, whole
from kiosk.texts import Speaker

_METHOD = ("report-method-release", "report-method-d-prime", "report-method-interval", "report-method-not")
_PRIVACY = ("report-privacy-kept", "report-privacy-help", "report-privacy-use", "report-privacy-keep")


def method(facts: Facts, paper: Paper, t: Speaker) -> Section:
    """Withholding, the releases so far, and the estimates."""
    lines = [t("report-method-withhold", count=facts.min_cell), *map(t, _METHOD), t("report-waiting")]
    head = ("report-head-number", "report-head-week", "report-head-tables", "report-head-least")
    rows = tuple(
        (
            str(one.number),
            day(one.on - timedelta(days=one.on.weekday()), t.lang),
            whole(len(one.increments), t.lang),
            str(one.min_cell),
        )
        for one in facts.ledger.releases
    )
    return Section(t("report-method"), tuple(lines), rows=Rows(tuple(map(t, head)), rows) if rows else None)


def privacy(facts: Facts, paper: Paper, t: Speaker) -> Section:
    """What is recorded, and why."""
    return Section(t("report-privacy"), tuple(map(t, _PRIVACY)))
