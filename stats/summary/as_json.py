"""A summary as JSON holds it, in the field's words."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from stats.summary.codebook import CODEBOOK
from stats.summary.counts import RATINGS, RatingCounts, Step, Value
from stats.summary.findings import Change, Detection, ItemCells, StepCount, Summary

Json = dict[str, Any]

SCHEMA = 1


def as_json(summary: Summary) -> Json:
    """Everything in the summary, and a codebook that says in both languages what each name means.

    An estimate that could not be made is null, and ``too_few`` beside it says why. Values of a dimension that are not
    known are null.
    """
    return {
        "schema": SCHEMA,
        "seed": summary.seed,
        "turnout": summary.turnout._asdict(),
        "by": {
            dimension: [{"value": _value(value), **turnout._asdict()} for value, turnout in turnouts.items()]
            for dimension, turnouts in summary.turnout_by.items()
        },
        "sessions": [{**shape._asdict(), "sessions": count} for shape, count in summary.sessions.items()],
        "steps": [_step(step, count) for step, count in summary.steps.items()],
        "items": [_item(item) for item in summary.items],
        "tactics": [{"tactic": tactic, **asdict(cells)} for tactic, cells in summary.tactics.items()],
        "detection": _detection(summary.detection),
        "waves": {wave: _detection(detection) for wave, detection in summary.waves.items()},
        "pairs": [{**order._asdict(), "visits": visits} for order, visits in summary.pairs.items()],
        "changes": [_change(change) for change in summary.changes],
        "effects": [asdict(effect) for effect in summary.effects],
        "telling": asdict(summary.telling),
        "helps": {day.isoformat(): opened for day, opened in summary.helps.items()},
        "codebook": [asdict(entry) for entry in CODEBOOK],
    }


def _value(value: Value) -> str | int | None:
    return value if value is None or isinstance(value, str | int) else value.isoformat()


def _step(step: Step, count: StepCount) -> Json:
    return {**step._asdict(), **asdict(count)}


def _item(item: ItemCells) -> Json:
    return {**item.step._asdict(), "truth": item.truth, **asdict(item.cells), "ratings": _ratings(item.ratings)}


def _detection(detection: Detection) -> Json:
    plain = asdict(detection)
    cells = plain.pop("cells")
    return {**plain, **cells, "lures": _ratings(detection.lures), "fines": _ratings(detection.fines)}


def _change(change: Change) -> Json:
    return {**asdict(change), "before": _detection(change.before), "after": _detection(change.after)}


def _ratings(counts: RatingCounts) -> dict[str, int]:
    return dict(zip(RATINGS, counts, strict=True))
