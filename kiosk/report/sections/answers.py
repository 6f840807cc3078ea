"""What is published of the answers: telling apart, tactics, leaving, endings and telling, language and age."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from kiosk.report.charts import Bar, Paper, Spot, Twin, bars, square, twins
from kiosk.report.facts import Facts
from kiosk.report.model import Figure, Rows, Section
from kiosk.report.numbers import decimal, percent, whole
from kiosk.texts import Speaker
from stats.publication import (
    FINISHED,
    ROUND_AT,
    TOLD,
    Measured,
    Table,
    Variable,
    events_of,
    packs_of,
    table,
    visits_judged,
)
from stats.summary import Step

_MOST: Final = 12
_EVEN: Final = 0.1
"""A criterion nearer to zero than this leans nowhere that anybody would notice."""


def judged(facts: Facts, paper: Paper, t: Speaker) -> Section | None:
    """The square of lures noticed and fine things recognised, the same by event and pack, and the estimates."""
    everything = _spot(t("report-all"), table(facts.ledger, "judged"), t)
    if everything is None:
        return None
    groups = list(_spots(facts, t))
    drawn = square(
        paper,
        everything,
        groups,
        {
            "apart": t("report-corner-apart"),
            "nowhere": t("report-corner-nowhere"),
            "everywhere": t("report-corner-everywhere"),
        },
        (t("report-side-recognised"), t("report-side-noticed")),
    )
    figures = [Figure(drawn, t("report-judged-told"))]
    if groups:
        figures.append(Figure(twins(paper, [_twin(spot, t) for spot in groups]), t("report-groups-told")))
    lines = [t("report-judged-line"), *([t("report-groups-line")] if groups else [])]
    lines += estimated(facts.estimates.overall, t)
    lines.append(_judged_of(facts, t))
    cells = _cells(table(facts.ledger, "judged"))
    rows = Rows(
        (t("report-head-kind"), t("report-head-said-lure"), t("report-head-said-fine")),
        (
            (t("report-kind-lure"), whole(cells["hits"], t.lang), whole(cells["misses"], t.lang)),
            (t("report-kind-fine"), whole(cells["false_alarms"], t.lang), whole(cells["correct_rejections"], t.lang)),
        ),
    )
    return Section(t("report-judged"), tuple(lines), tuple(figures), rows)


def _judged_of(facts: Facts, t: Speaker) -> str:
    """How many of all visits stand here; where so few are missing that their number would tell of them, nearly all."""
    judged, visits = visits_judged(facts.ledger), facts.turnout.visits
    if visits - judged < facts.min_cell:
        return t("report-judged-nearly-all")
    return t("report-judged-of", judged=whole(judged, t.lang), visits=whole(visits, t.lang))


def estimated(found: Measured, t: Speaker) -> Iterator[str]:
    """d′ and the criterion in words, or why they are not there."""
    if found.too_few is not None:
        few = found.too_few
        by_visits = t("report-too-few-visits", least=few.least, found=int(few.found))
        yield by_visits if few.reason == "visits" else t("report-too-few-cell")
        return
    if found.d_prime is not None:
        one = found.d_prime
        bounds = {
            "value": decimal(one.value, t.lang),
            "low": decimal(one.low, t.lang),
            "high": decimal(one.high, t.lang),
        }
        yield t("report-d-prime", **bounds)
    if found.criterion is not None:
        leaning = found.criterion
        if leaning.high < -_EVEN:
            yield t("report-criterion-ready")
        elif leaning.low > _EVEN:
            yield t("report-criterion-slow")
        else:
            yield t("report-criterion-even")


def missed(facts: Facts) -> list[tuple[str, int, int]]:
    """Tactics with how many of their lures were missed and how many shown; the largest share first."""
    groups = table(facts.ledger, "tactics").groups
    found = [(name, cells["missed"], cells["missed"] + cells["noticed"]) for name, cells in groups.items()]
    return sorted(found, key=lambda one: (-one[1] / one[2], one[0]))


def tactics(facts: Facts, paper: Paper, t: Speaker) -> Section | None:
    """The share missed of each tactic."""
    found = missed(facts)
    if not found:
        return None
    drawn = [_missed(facts.names.tactics.get(name, name), few, shown, t) for name, few, shown in found]
    merged = table(facts.ledger, "tactics").merged
    if merged:
        drawn.append(_missed(t("report-other-tactics"), merged["missed"], merged["missed"] + merged["noticed"], t))
    figure = Figure(bars(paper, drawn, whole=1), t("report-tactics-told"))
    return Section(t("report-tactics"), (t("report-tactics-line"),), (figure,))


def leaving(facts: Facts, t: Speaker) -> list[Bar]:
    """The steps at which sessions were left, with their share of all that were left."""
    found = table(facts.ledger, "left_at")
    steps = {name: found.counted(name) for name in found.groups if name != FINISHED}
    return _counted(steps, found, _step_names(facts, "left_at", t), t("report-other-steps"), t)


def left(facts: Facts, paper: Paper, t: Speaker) -> Section | None:
    """The steps at which sessions were left: rounds by how far they came, then the most frequent first."""
    drawn = leaving(facts, t)
    if not drawn:
        return None
    finished = table(facts.ledger, "left_at").counted(FINISHED)
    numbers = {"finished": whole(finished, t.lang), "left": whole(int(sum(bar.length for bar in drawn)), t.lang)}
    lines = [t("report-left-line"), *([t("report-left-finished", **numbers)] if finished else [])]
    return Section(t("report-left"), tuple(lines), (Figure(bars(paper, drawn), t("report-left-told")),))


def telling(facts: Facts, paper: Paper, t: Speaker) -> Section | None:
    """Endings, practised tellings, and openings of help."""
    told = table(facts.ledger, "told")
    helps = table(facts.ledger, "helps").total
    lines = []
    if told.total:
        lines.append(t("report-told-line", all=whole(told.total, t.lang), told=whole(told.counted(TOLD), t.lang)))
    if helps:
        lines.append(t("report-helps-line", count=helps))
    found = table(facts.ledger, "endings")
    endings = {name: found.counted(name) for name in found.groups}
    drawn = _counted(endings, found, _step_names(facts, "endings", t), t("report-other-endings"), t)
    if not lines and not drawn:
        return None
    figures = (Figure(bars(paper, drawn), t("report-endings-told")),) if drawn else ()
    title = t("report-told") if not drawn else t("report-endings")
    return Section(title, tuple(lines), figures)


def who(facts: Facts, paper: Paper, t: Speaker) -> Section | None:
    """Visits by language and age band."""
    figures = []
    named: tuple[tuple[Variable, str, Mapping[str, str]], ...] = (
        ("language", "report-who-language", {"mn": t("language-mn"), "en": t("language-en")}),
        ("age_band", "report-who-age", {"": t("report-age-none")}),
    )
    for variable, told, names in named:
        found = table(facts.ledger, variable)
        if len(found.groups) + bool(found.merged) > 1:
            counts = {name: found.counted(name) for name in found.groups}
            drawn = _counted(counts, found, names, t("report-together"), t)
            figures.append(Figure(bars(paper, drawn), t(told)))
    return Section(t("report-who"), (), tuple(figures)) if figures else None


def _spots(facts: Facts, t: Speaker) -> Iterator[Spot]:
    """Events and packs that are published, where there are several of them."""
    events = [name for name in events_of(facts.ledger) if name]
    packs = packs_of(facts.ledger)
    by_event = [(name, table(facts.ledger, "judged", event=name)) for name in events if len(events) > 1]
    titles = facts.names.packs
    by_pack = [(titles.get(name, name), table(facts.ledger, "judged", pack=name)) for name in packs if len(packs) > 1]
    for name, found in (*by_event, *by_pack):
        spot = _spot(name, found, t)
        if spot is not None:
            yield spot


def _spot(name: str, found: Table, t: Speaker) -> Spot | None:
    cells = _cells(found)
    lures, fines = cells["hits"] + cells["misses"], cells["false_alarms"] + cells["correct_rejections"]
    if not lures or not fines:
        return None
    noticed, recognised = cells["hits"] / lures, cells["correct_rejections"] / fines
    return Spot(name, noticed, recognised, "; ".join(_shares(noticed, recognised, t)))


def _twin(spot: Spot, t: Speaker) -> Twin:
    return Twin(spot.name, (spot.noticed, spot.recognised), _shares(spot.noticed, spot.recognised, t))


def _shares(noticed: float, recognised: float, t: Speaker) -> tuple[str, str]:
    return (
        t("report-share-noticed", share=percent(noticed)),
        t("report-share-recognised", share=percent(recognised)),
    )


def _cells(found: Table) -> dict[str, int]:
    names = ("hits", "misses", "false_alarms", "correct_rejections")
    return {name: sum(group.get(name, 0) for group in found.groups.values()) for name in names}


def _missed(name: str, missed: int, shown: int, t: Speaker) -> Bar:
    share = missed / shown
    numbers = {"missed": whole(missed, t.lang), "all": whole(shown, t.lang)}
    return Bar(name, 1, share, t("report-missed-of", share=percent(share), **numbers))


def _counted(counts: Mapping[str, int], found: Table, names: Mapping[str, str], others: str, t: Speaker) -> list[Bar]:
    """Bars of counts and shares: places in a round as they follow each other, then the greatest first, then all others.

    Shares are of what is drawn.
    """
    ordered = sorted(counts.items(), key=lambda item: (*_place(item[0]), -item[1], item[0]))
    drawn = [(names.get(name, name), count) for name, count in ordered[:_MOST]]
    rest = sum(count for _, count in ordered[_MOST:]) + sum(found.merged.values())
    drawn += [(others, rest)] if rest else []
    total = sum(count for _, count in drawn)
    return [Bar(name, count, count, f"{whole(count, t.lang)} ({percent(count / total)})") for name, count in drawn]


def _place(name: str) -> tuple[bool, int]:
    """Rounds come first, by how far they came."""
    in_round = name.startswith(ROUND_AT)
    return not in_round, int(name.removeprefix(ROUND_AT)) if in_round else 0


def _step_names(facts: Facts, variable: Variable, t: Speaker) -> dict[str, str]:
    """Titles of steps, of whatever pack they are; places in a round by their number."""
    groups = table(facts.ledger, variable).groups
    packs = packs_of(facts.ledger)
    titles = {name: title for name in groups for pack in packs if (title := facts.names.steps.get(Step(pack, name)))}
    rounds = [name for name in groups if name.startswith(ROUND_AT)]
    return {**titles, **{name: t("report-round-at", number=name.removeprefix(ROUND_AT)) for name in rounds}}
