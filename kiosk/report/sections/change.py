"""Before and after the lesson, the booster, and the arms of a trial."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from kiosk.report.charts import Dot, Paper, intervals
from kiosk.report.facts import Facts
from kiosk.report.model import Figure, Section
from kiosk.report.numbers import decimal
from kiosk.report.sections.answers import estimated
from kiosk.texts import Speaker
from stats.publication import Difference, Measured
from stats.summary import Estimate

_WAVES: Final = ("single", "before", "after", "booster")


def change(facts: Facts, paper: Paper, t: Speaker) -> Section | None:
    """Each wave's d′ and the differences, as intervals; None where nothing was compared."""
    compared = facts.estimates.differences
    if not compared:
        return None
    dots = [*_waves(facts.estimates.waves, t), *(dot for one in compared if (dot := _difference(one, t)))]
    lines = [t("report-change-line")] if any(one.design == "paired" for one in compared) else []
    lines += [t("report-booster-line")] if any(one.later == "booster" for one in compared) else []
    if not dots:
        lines += [line for one in facts.estimates.waves.values() for line in estimated(one, t)][:1]
    figures = (Figure(intervals(paper, dots), t("report-change-told")),) if dots else ()
    return Section(t("report-change"), tuple(lines), figures)


def _waves(waves: dict[str, Measured], t: Speaker) -> Iterator[Dot]:
    for wave in _WAVES:
        found = waves.get(wave)
        if found is not None and found.d_prime is not None:
            yield _dot(t(f"wave-{wave}"), found.d_prime, t)


def _difference(one: Difference, t: Speaker) -> Dot | None:
    if one.d_prime is None:
        return None
    names = {"earlier": _called(one.earlier, t), "later": _called(one.later, t)}
    name = t("report-difference") if one.design == "paired" else t("report-between-waves", **names)
    arm = f" ({t('report-arm', arm=one.arm)})" if one.arm else ""
    return _dot(name + arm, one.d_prime, t)


def _called(name: str, t: Speaker) -> str:
    """A wave by its name; an arm as it is."""
    return t(f"wave-{name}") if name in _WAVES else t("report-arm", arm=name)


def _dot(name: str, found: Estimate, t: Speaker) -> Dot:
    bounds = f"{decimal(found.low, t.lang)} – {decimal(found.high, t.lang)}"
    return Dot(name, found.value, found.low, found.high, f"{decimal(found.value, t.lang)} ({bounds})")
