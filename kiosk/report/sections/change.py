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
_ARMS: Final = ("feedback", "delayed")


def change(facts: Facts, paper: Paper, t: Speaker) -> Section | None:
    """Each wave's d′ and the differences, as intervals; None where nothing was compared."""
    compared = facts.estimates.differences
    if not compared:
        return None
    levels = tuple(_waves(facts.estimates.waves, t))
    differences = tuple(dot for one in compared if (dot := _difference(one, t)))
    lines = [t("report-change-line")] if any(one.design == "paired" for one in compared) else []
    lines += [t("report-booster-line")] if any(one.later == "booster" for one in compared) else []
    lines += [line for one in compared if one.design == "between-arms" for line in _found(one, t)]
    lines += [t("report-difference-line")] if differences else []
    if not levels and not differences:
        lines += [line for one in facts.estimates.waves.values() for line in estimated(one, t)][:1]
    drawn = ((levels, "report-change-told"), (differences, "report-difference-told"))
    figures = tuple(Figure(intervals(paper, dots), t(told)) for dots, told in drawn if dots)
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
    match one.design:
        case "paired":
            name = t("report-difference") + (f": {_called(one.arm, t)}" if one.arm else "")
        case "unpaired":
            name = t("report-between-waves", **names)
        case "between-arms":
            name = t("report-effect")
    return _dot(name, one.d_prime, t)


def _found(one: Difference, t: Speaker) -> Iterator[str]:
    """What a trial was, and what it finds, in words."""
    names = {"arm": _called(one.later, t), "reference": _called(one.earlier, t)}
    yield t("report-effect-line", **names)
    if one.d_prime is None:
        yield t("report-effect-too-few")
    elif one.d_prime.low > 0:
        yield t("report-effect-more", **names)
    elif one.d_prime.high < 0:
        yield t("report-effect-more", arm=names["reference"], reference=names["arm"])
    else:
        yield t("report-effect-unclear")


def _called(name: str, t: Speaker) -> str:
    """A wave or an arm by its name; an arm that nobody here knows as it is."""
    if name in _WAVES:
        return t(f"wave-{name}")
    return t(f"report-arm-{name}") if name in _ARMS else t("report-arm", arm=name)


def _dot(name: str, found: Estimate, t: Speaker) -> Dot:
    bounds = f"{decimal(found.low, t.lang)} – {decimal(found.high, t.lang)}"
    return Dot(name, found.value, found.low, found.high, f"{decimal(found.value, t.lang)} ({bounds})")
