"""What the report says, section by section; each is a pure function of the facts."""

from __future__ import annotations

from kiosk.report.charts import Paper
from kiosk.report.facts import Facts
from kiosk.report.model import Report, Section
from kiosk.report.numbers import day
from kiosk.report.sections.answers import judged, left, tactics, telling, who
from kiosk.report.sections.change import change
from kiosk.report.sections.key import about, key_findings, tiles
from kiosk.report.sections.method import method, privacy
from kiosk.report.sections.participation import clubs, events, took_part
from kiosk.texts import Speaker

_SECTIONS = (took_part, events, clubs, judged, tactics, change, left, telling, who, method, privacy)


def report(facts: Facts, paper: Paper, t: Speaker) -> Report:
    """The report in the language of ``t``; a section about which nothing is published is left out."""
    sections = (section(facts, paper, t) for section in _SECTIONS)
    return Report(
        lang=t.lang,
        brand=t("brand"),
        title=t("report-title"),
        date=t("report-on", date=day(facts.on, t.lang)),
        what=t("report-what"),
        about=about(facts, t),
        tiles=tuple(tiles(facts, t)),
        key=tuple(key_findings(facts, t)),
        sections=tuple(section for section in sections if section is not None),
        as_table=t("report-as-table"),
    )


__all__ = ["Section", "report"]
