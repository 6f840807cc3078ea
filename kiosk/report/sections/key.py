"""What is read first: a few numbers, and the findings in plain words, for whoever reads nothing else."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.report.facts import Facts
from kiosk.report.model import Tile
from kiosk.report.numbers import percent, whole
from kiosk.report.sections.answers import leaving, missed
from kiosk.report.sections.participation import period
from kiosk.texts import Speaker
from stats.publication import TOLD, table


def about(facts: Facts, t: Speaker) -> str:
    """The days, the events and the kiosks that the report is of."""
    if not facts.days:
        return ""
    events = sum(1 for name in facts.events if name)
    where = t("report-where" if events else "report-where-no-event", events=events, clubs=len(facts.clubs))
    return f"{period(facts, t)} · {where}"


def tiles(facts: Facts, t: Speaker) -> Iterator[Tile]:
    """How many came, what they noticed and recognised, and how many practised to tell."""
    yield Tile(whole(facts.turnout.visits, t.lang), t("report-tile-visits"))
    shares = _shares(facts)
    if shares is not None:
        yield Tile(percent(shares[0]), t("report-tile-noticed"))
        yield Tile(percent(shares[1]), t("report-tile-recognised"))
    told = _told(facts)
    if told is not None:
        yield Tile(percent(told), t("report-tile-told"))


def key_findings(facts: Facts, t: Speaker) -> Iterator[str]:
    """A few sentences; where numbers are too few, that is the sentence."""
    yield t("report-key-took-part", visits=facts.turnout.visits, finished=facts.turnout.finished)
    yield from _left(facts, t)
    yield from _telling_apart(facts, t)
    worst = missed(facts)
    if len(worst) > 1:
        name, few, shown = worst[0]
        yield t("report-key-missed", tactic=facts.names.tactics.get(name, name), share=percent(few / shown))
    told = _told(facts)
    if told is not None:
        yield t("report-key-told", share=percent(told))
    yield from _grown(facts, t)
    yield from _lasted(facts, t)


def _left(facts: Facts, t: Speaker) -> Iterator[str]:
    """The step at which most left; of none when others, that are told only together, are most of them."""
    bars = leaving(facts, t)
    every = sum(bar.length for bar in bars)
    steps = [bar for bar in bars if bar.name != t("report-other-steps")]
    if len(steps) > 1 and sum(bar.length for bar in steps) > every / 2:
        most = max(steps, key=lambda bar: bar.length)
        yield t("report-key-left", step=most.name, share=percent(most.length / every))


def _shares(facts: Facts) -> tuple[float, float] | None:
    """Lures noticed, and fine things recognised, of all that were judged."""
    groups = table(facts.ledger, "judged").groups.values()
    hits, misses, alarms, right = (
        sum(group[cell] for group in groups) for cell in ("hits", "misses", "false_alarms", "correct_rejections")
    )
    if not hits + misses or not alarms + right:
        return None
    return hits / (hits + misses), right / (alarms + right)


def _told(facts: Facts) -> float | None:
    told = table(facts.ledger, "told")
    return told.counted(TOLD) / told.total if told.total else None


def _telling_apart(facts: Facts, t: Speaker) -> Iterator[str]:
    if _shares(facts) is None:
        yield t("report-key-too-few")
    d_prime = facts.estimates.overall.d_prime
    if d_prime is not None:
        yield t("report-key-apart") if d_prime.low > 0 else t("report-key-not-apart")


def _grown(facts: Facts, t: Speaker) -> Iterator[str]:
    paired = [one for one in facts.estimates.differences if one.design == "paired" and one.arm is None]
    for one in paired:
        if one.d_prime is None:
            continue
        if one.d_prime.low > 0:
            yield t("report-key-grew")
        elif one.d_prime.high < 0:
            yield t("report-key-fell")
        else:
            yield t("report-key-unclear")


def _lasted(facts: Facts, t: Speaker) -> Iterator[str]:
    """Whether the booster round, days later, went better than the measurement before the lesson."""
    for one in facts.estimates.differences:
        if (one.earlier, one.later) != ("before", "booster") or one.d_prime is None:
            continue
        if one.d_prime.low > 0:
            yield t("report-key-lasted")
        elif one.d_prime.high < 0:
            yield t("report-key-not-lasted")
        else:
            yield t("report-key-lasted-unclear")
