"""The findings in plain words, for whoever reads nothing else."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.report.facts import Facts
from kiosk.report.numbers import percent, whole
from kiosk.report.sections.answers import missed
from kiosk.texts import Speaker
from stats.publication import TOLD, table


def key_findings(facts: Facts, t: Speaker) -> Iterator[str]:
    """A few sentences; where numbers are too few, that is the sentence."""
    yield t("report-key-took-part", visits=facts.turnout.visits, finished=facts.turnout.finished)
    events = sum(1 for name in facts.events if name)
    if events and facts.clubs:
        yield t("report-key-where", events=events, clubs=len(facts.clubs))
    judged = table(facts.ledger, "judged")
    if not judged.groups:
        yield t("report-key-too-few")
        return
    yield from _telling_apart(facts, t)
    worst = missed(facts)
    if len(worst) > 1:
        yield t("report-key-missed", tactic=facts.names.tactics.get(worst[0][0], worst[0][0]))
    yield from _grown(facts, t)
    told = table(facts.ledger, "told")
    if told.total:
        yield t("report-key-told", share=percent(told.counted(TOLD) / told.total))


def _telling_apart(facts: Facts, t: Speaker) -> Iterator[str]:
    groups = table(facts.ledger, "judged").groups.values()
    hits, misses, alarms, right = (
        sum(group[cell] for group in groups) for cell in ("hits", "misses", "false_alarms", "correct_rejections")
    )
    if hits + misses and alarms + right:
        shares = {"noticed": hits / (hits + misses), "recognised": right / (alarms + right)}
        yield t("report-key-judged", **{name: whole(round(share * 100), t.lang) for name, share in shares.items()})
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
