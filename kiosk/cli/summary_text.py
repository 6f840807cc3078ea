"""A summary as an organiser reads it on a terminal: tables under headings, and in words what they can tell."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import islice
from typing import Final

from rich.console import Group, RenderableType

from kiosk.cli.summary_table import decimal, empty_table, heading, row, said, share, spaced
from kiosk.report import Names
from kiosk.texts import Speaker
from stats.summary import Cells, Change, Detection, Effect, Estimate, ItemCells, Step, Summary, TooFew, Turnout, Value

_MOST_ROWS: Final = 12
_ENOUGH_ANSWERS: Final = 20
"""An item with fewer is table after those with as many: its share says little."""


def summary_text(summary: Summary, names: Names, t: Speaker) -> RenderableType:
    """The whole summary but for what only programs want; long lists show the rows that matter most."""
    return Group(*_parts(summary, names, t))


def _parts(summary: Summary, names: Names, t: Speaker) -> Iterator[RenderableType]:
    yield heading(t("summary-title"))
    yield _turnout(summary.turnout, t)
    yield from _by(summary, names, t)
    yield from _left(summary, names, t)
    yield heading(t("summary-detection"))
    yield from _detection(summary.detection, t)
    for wave, detection in summary.waves.items():
        if len(summary.waves) > 1:
            yield heading(t(f"wave-{wave}"))
            yield from _detection(detection, t)
    for change in summary.changes:
        yield from _change(change, t)
        if change.design == "paired":
            yield from _orders(summary, change, t)
    for effect in summary.effects:
        yield from _effect(effect, t)
    yield from _wrong(summary, names, t)
    yield from _tactics(summary, names, t)
    yield from _telling(summary, names, t)
    yield heading(t("summary-method"))
    for line in ("summary-reading", "summary-no-difference", "summary-method-line"):
        yield said(t(line))
    yield said(t("summary-method-interval", seed=str(summary.seed)))


def _turnout(turnout: Turnout, t: Speaker) -> RenderableType:
    return said(t("summary-turnout", **turnout._asdict()))


def _by(summary: Summary, names: Names, t: Speaker) -> Iterator[RenderableType]:
    for dimension, turnouts in summary.turnout_by.items():
        if not any(turnouts):
            continue
        heads = ["summary-visits", "summary-finished", "summary-left", "summary-interrupted"]
        extra = ["summary-helps"] if dimension == "date" else []
        table = empty_table(t(f"summary-by-{dimension}"), [t(head) for head in heads + extra])
        for value, turnout in turnouts.items():
            helps = [summary.helps.get(value, 0)] if isinstance(value, date) else []
            row(table, _named(dimension, value, names, t), [*turnout, *helps], t)
        yield spaced(table)


def _named(dimension: str, value: Value, names: Names, t: Speaker) -> str:
    """A value as people say it."""
    if value in (None, ""):
        return t("summary-none")
    ids = {"mode": f"choose-{value}", "wave": f"wave-{value}", "language": f"language-{value}"}
    message_id = ids.get(str(dimension), "")
    if message_id in t.texts.known_ids(t.lang):  # a record may come from an edition that plays something else
        return t(message_id)
    if dimension == "pack":
        return names.packs.get(str(value), str(value))
    return f"{value}:00" if dimension == "hour" else str(value)


def _step(step: Step, names: Names) -> str:
    """Where, as people call it; what no pack here knows stands by its ids."""
    return f"{names.packs.get(step.pack, step.pack)}: {names.steps.get(step, step.ref)}"


def _left(summary: Summary, names: Names, t: Speaker) -> Iterator[RenderableType]:
    left = [(step, count) for step, count in summary.steps.items() if count.left]
    if not left:
        return
    table = empty_table(t("summary-where"), [t("summary-shown"), t("summary-left"), t("summary-share")])
    for step, count in left[:_MOST_ROWS]:
        shown = count.answered + count.left
        # What only tells is never answered, so that nobody knows how often it was shown.
        known: tuple[int | str, str] = (shown, share(count.left, shown)) if count.answered else ("–", "–")
        row(table, _step(step, names), [known[0], count.left, known[1]], t)
    yield spaced(table)
    yield from _more(left, t)


def _detection(detection: Detection, t: Speaker) -> Iterator[RenderableType]:
    cells = detection.cells
    table = empty_table("", [t("summary-said-lure"), t("summary-said-fine"), t("summary-right")])
    lures, fines = cells.hits + cells.misses, cells.false_alarms + cells.correct_rejections
    row(table, t("summary-lures"), [cells.hits, cells.misses, share(cells.hits, lures)], t)
    row(
        table,
        t("summary-fines"),
        [cells.false_alarms, cells.correct_rejections, share(cells.correct_rejections, fines)],
        t,
    )
    yield table
    yield from _estimates(detection, t("summary-of-visits", visits=detection.visits), t)


def _change(change: Change, t: Speaker) -> Iterator[RenderableType]:
    arm = f" ({change.arm})" if change.arm else ""
    yield heading(t("summary-change", earlier=t(f"wave-{change.earlier}"), later=t(f"wave-{change.later}")) + arm)
    visits = {"before": change.before.visits, "after": change.after.visits}
    yield from _estimates(change, t(f"summary-{change.design}", **visits), t)


def _orders(summary: Summary, change: Change, t: Speaker) -> Iterator[RenderableType]:
    """Which form came first how often: were it mostly one, its being easier or harder would pass for a change."""
    told: Counter[str] = Counter()
    for order, visits in summary.pairs.items():
        if change.arm in (None, order.arm):
            told[f"{order.before}, {order.after}"] += visits
    yield said(t("summary-orders", orders="; ".join(f"{forms}: {visits}" for forms, visits in sorted(told.items()))))


def _effect(effect: Effect, t: Speaker) -> Iterator[RenderableType]:
    yield heading(t("summary-effect", arm=effect.arm, reference=effect.reference))
    visits = {"visits": effect.visits, "others": effect.reference_visits}
    yield from _estimates(effect, t("summary-effect-line", arm=effect.arm, reference=effect.reference, **visits), t)


def _estimates(found: Detection | Change | Effect, of_what: str, t: Speaker) -> Iterator[RenderableType]:
    """The three estimates with their intervals, or why there are none."""
    yield said(of_what)
    if found.too_few is not None:
        yield said(_why(found.too_few, t))
        return
    table = empty_table("", [t("summary-value"), t("summary-low"), t("summary-high")])
    for name, estimate in (("d-prime", found.d_prime), ("criterion", found.criterion), ("auc", found.auc)):
        if estimate is not None:
            row(table, t(f"summary-{name}"), [decimal(value, t) for value in _bounds(estimate)], t)
    yield table


def _bounds(estimate: Estimate) -> tuple[float, float, float]:
    return estimate.value, estimate.low, estimate.high


def _why(too_few: TooFew, t: Speaker) -> str:
    return t(f"summary-too-few-{too_few.reason}", found=round(too_few.found, 1), least=too_few.least)


def _wrong(summary: Summary, names: Names, t: Speaker) -> Iterator[RenderableType]:
    """The items that were mistaken most often, of a hundred answers."""
    if not summary.items:
        return
    worst = sorted(summary.items, key=_worst_first)
    heads = [t(f"summary-{head}") for head in ("truth", "right", "wrong", "share")]
    table = empty_table(t("summary-items"), heads)
    for item in worst[:_MOST_ROWS]:
        wrong = item.cells.misses + item.cells.false_alarms
        counts = (_answers(item.cells) - wrong, wrong, f"{_mistaken(item.cells):.0%}")
        row(table, _step(item.step, names), [t(f"judge-{item.truth}"), *counts], t)
    yield spaced(table)
    yield from _more(worst, t)


def _worst_first(item: ItemCells) -> tuple[bool, float, Step]:
    return _answers(item.cells) < _ENOUGH_ANSWERS, -_mistaken(item.cells), item.step


def _tactics(summary: Summary, names: Names, t: Speaker) -> Iterator[RenderableType]:
    """The tactics whose lures were missed most often come first."""
    if not summary.tactics:
        return
    heads = ("hits", "misses", "share", "false-alarms", "correct-rejections")
    table = empty_table(t("summary-tactics"), [t(f"summary-{head}") for head in heads])
    for tactic, cells in sorted(summary.tactics.items(), key=lambda row: -_missed(row[1])):
        counts = (cells.hits, cells.misses, f"{_missed(cells):.0%}", cells.false_alarms, cells.correct_rejections)
        row(table, names.tactics.get(tactic, tactic), counts, t)
    yield spaced(table)


def _missed(cells: Cells) -> float:
    return cells.misses / max(cells.hits + cells.misses, 1)


def _mistaken(cells: Cells) -> float:
    return (cells.misses + cells.false_alarms) / max(_answers(cells), 1)


def _answers(cells: Cells) -> int:
    return cells.hits + cells.misses + cells.false_alarms + cells.correct_rejections


def _telling(summary: Summary, names: Names, t: Speaker) -> Iterator[RenderableType]:
    telling = summary.telling
    yield heading(t("summary-telling"))
    yield said(t("summary-telling-line", visits=telling.visits, tries=telling.tries))
    for title, counts in (("whom", telling.whom), ("words", telling.openers), ("when", telling.moments)):
        if counts:
            table = empty_table(t(f"tell-{title}"), [t("summary-tries"), t("summary-share")])
            for name, tries in islice(counts.items(), _MOST_ROWS):
                row(table, names.told.get(name, name), [tries, share(tries, telling.tries)], t)
            yield spaced(table)


def _more(rows: Sequence[object], t: Speaker) -> Iterator[RenderableType]:
    if len(rows) > _MOST_ROWS:
        yield said(t("summary-more", count=len(rows) - _MOST_ROWS))
