"""What a summary is made of: plain counts, so that whatever can count (Python, or an engine over a fleet) can make it.

Every mapping leaves out what was not counted; its order means nothing. Values stand as the record holds them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal, NamedTuple, TypeAlias, get_args

from stats.record import Status
from stats.session import Wave

Dimension = Literal["date", "hour", "event", "kiosk", "pack", "language", "age_band", "mode", "wave", "arm"]
"""What turnout is counted by; each is a field of ``SessionHeader``."""

Value: TypeAlias = str | int | date | None
"""A value of a dimension: ``hour`` is an int, ``date`` a date, ``age_band`` and ``arm`` may be None."""

RatingCounts: TypeAlias = tuple[int, int, int, int]
"""How many answers were ``lure-sure``, ``lure-rather``, ``fine-rather``, ``fine-sure``."""

Pattern: TypeAlias = tuple[int, int, int, int, int, int, int, int]
"""The judged answers of one visit: the ``RatingCounts`` of its lures, then those of its fine items."""

Histogram: TypeAlias = Mapping[Pattern, int]
"""How many visits have each pattern. A visit without a judged answer is in none."""


RATINGS: Final = ("lure-sure", "lure-rather", "fine-rather", "fine-sure")
"""The four ratings, from the surest lure to the surest fine, as the record writes them."""

DIMENSIONS: Final[tuple[Dimension, ...]] = get_args(Dimension)
"""All dimensions, in the order to show them."""

PERSONLESS_MODE: Final = "class"
"""A whole class at one screen: its answers are shows of hands, and are not judged answers here."""


class Turnout(NamedTuple):
    """Visits that came. Each is finished when one of its sessions is, else left when one is, else interrupted."""

    visits: int
    finished: int
    left: int
    interrupted: int


class Shape(NamedTuple):
    """What sessions are counted by, to see where they end: ``answers`` is how many a session holds, of any kind."""

    pack: str
    mode: str
    status: Status
    answers: int


class Step(NamedTuple):
    """An item or a step, as answers and ``left_at`` name it."""

    pack: str
    ref: str


class Judged(NamedTuple):
    """A judged item and its truth, ``lure`` or ``fine``."""

    pack: str
    ref: str
    truth: str


class Told(NamedTuple):
    """A telling: its pack, and the ids of adult, first words and moment as the record writes them, with blanks."""

    pack: str
    choice: str


class Group(NamedTuple):
    """Visits that were measured alike. A visit is in one group for each wave and arm it has."""

    wave: Wave
    arm: str | None


class Order(NamedTuple):
    """Visits measured twice: their arm, the form they had before, and the other form that they had after."""

    arm: str | None
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Tally:
    """All that a summary needs to know about the records.

    A *judged* answer has the kind ``judge``, a truth, and one of the four ratings as its choice, in a session whose
    mode is not ``class`` (there a show of hands is recorded, not a person); its session may have been left.

    Attributes:
        turnout: all visits.
        turnout_by: visits by each value of each dimension. A visit counts under every value that one of its sessions
            has, finished as far as its sessions with that value are: so the visits of a dimension can add up to more
            than there are.
        sessions: sessions by what they were and how long they lasted.
        answered: answers of any kind by step.
        left_at: sessions that were left, by the step they were left at; those that nobody knows it of are left out.
        judged: judged answers by item and truth.
        patterns: all judged answers of a visit together.
        groups: judged answers of a visit within one wave and arm.
        pairs: visits measured twice. A visit is one when its finished sessions with wave ``before`` have judged answers
            and one form, those with wave ``after`` too, and the forms differ: its pattern before and its pattern after.
        tellings: answers of the kind ``tell`` that have a choice, by it; a visitor may try again, and each try counts.
        tellers: visits with at least one telling.
        helps: openings of the help page by kiosk and day, tied to no visit.
    """

    turnout: Turnout
    turnout_by: Mapping[Dimension, Mapping[Value, Turnout]]
    sessions: Mapping[Shape, int]
    answered: Mapping[Step, int]
    left_at: Mapping[Step, int]
    judged: Mapping[Judged, RatingCounts]
    patterns: Histogram
    groups: Mapping[Group, Histogram]
    pairs: Mapping[Order, Mapping[tuple[Pattern, Pattern], int]]
    tellings: Mapping[Told, int]
    tellers: int
    helps: Mapping[tuple[str, date], int]
