"""All that a report may tell: who took part, and what is published of their answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from stats.publication import Estimates, Ledger
from stats.summary import Step, Turnout


@dataclass(frozen=True)
class Names:
    """How people call what the record names by an id, in the report's language; an id that is not here stands itself.

    Attributes:
        packs: titles of packs.
        steps: titles of stories and endings, by pack and the reference in the record.
        tactics: names of tactics.
        told: what a telling is composed of: the adult, the first words, the moment, by their id.
    """

    packs: Mapping[str, str]
    steps: Mapping[Step, str]
    tactics: Mapping[str, str]
    told: Mapping[str, str]


@dataclass(frozen=True)
class Facts:
    """What the sections are made from.

    Attributes:
        on: the day of the report.
        turnout: all visits; ``days``, ``events`` and ``clubs`` are the same by day, event and kiosk.
        ledger: everything that has been published of answers, this release included.
        estimates: of the visits behind it.
        min_cell: how small a cell of this release could be.
        names: for packs, stories and tactics.
    """

    on: date
    turnout: Turnout
    days: Mapping[date, Turnout]
    events: Mapping[str, Turnout]
    clubs: Mapping[str, Turnout]
    ledger: Ledger
    estimates: Estimates
    min_cell: int
    names: Names
