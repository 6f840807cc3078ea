"""A session at its beginning and at its end: its record is put together of both, and of the answers between."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from stats import rules
from stats.document import SCHEMA, Document, day_of, known_schema, mapping

Key = tuple[str, int]
"""Visit and part: what a record is known by; a visit and part appear once."""

Wave = Literal["single", "before", "after", "booster"]

_VISIT = rules.pattern("[0-9a-f]{8,64}")
_PART = rules.whole(1, 9999)
_SCORE = rules.whole(0, 10**12)  # no sum of points in a readable journal can pass it


@dataclass(frozen=True, slots=True)
class SessionHeader:
    """What is known when a session begins. Raises RecordInvalid when a value is out of bounds.

    Attributes:
        visit, part: the visit's random hex id, and which of its sessions this is, from 1.
        kiosk, event: names staff gave; the event may be empty.
        date, hour: the local day and hour, never the minute.
        mode: the kind of session: a round, a story, a quiz.
        wave: ``single``, ``before``, ``after`` or ``booster``, set by staff; of a measured visit by its two rounds.
        arm: of a trial, ``feedback`` or ``delayed``; None when there is none.
        pack, version, form: what was played; form is None outside rounds.
        language: language of the texts.
        age_band: only where the visitor or staff chose one.
    """

    visit: str
    part: int
    kiosk: str
    event: str
    date: date
    hour: int
    mode: str
    wave: Wave
    arm: str | None
    pack: str
    version: str
    form: str | None
    language: str
    age_band: str | None

    def __post_init__(self) -> None:
        rules.check(self, _HEADER_RULES)

    @property
    def key(self) -> Key:
        """Visit and part."""
        return self.visit, self.part

    def document(self) -> Document:
        """The header as JSON holds it, with the schema's number."""
        fields = {name: getattr(self, name) for name in _HEADER_RULES}
        return {"schema": SCHEMA, **fields, "date": self.date.isoformat()}

    @classmethod
    def of_document(cls, document: object) -> SessionHeader:
        """The header in ``document``. Raises RecordInvalid."""
        fields = known_schema(document, "SessionHeader")
        rules.check_names(fields, HEADER_NAMES, "SessionHeader")
        values = {name: fields[name] for name in _HEADER_RULES}
        return cls(**{**values, "date": day_of(fields["date"], "SessionHeader")})


@dataclass(frozen=True, slots=True)
class SessionOutcome:
    """How a session ended for the quiz: played to its end, or left. Raises RecordInvalid.

    ``language`` and ``age_band`` are those at the end; they replace the beginning's.
    """

    visit: str
    part: int
    status: Literal["finished", "left"]
    score: int
    maximum: int
    ending: str | None
    left_at: str | None
    language: str
    age_band: str | None

    def __post_init__(self) -> None:
        rules.check(self, OUTCOME_RULES)

    @property
    def key(self) -> Key:
        """Visit and part."""
        return self.visit, self.part

    def document(self) -> Document:
        """The outcome as JSON holds it."""
        return {name: getattr(self, name) for name in OUTCOME_RULES}

    @classmethod
    def of_document(cls, document: object) -> SessionOutcome:
        """The outcome in ``document``. Raises RecordInvalid."""
        fields = mapping(document, "SessionOutcome")
        rules.check_names(fields, _OUTCOME_NAMES, "SessionOutcome")
        return cls(**fields)


_HEADER_RULES: rules.Rules = {
    "visit": _VISIT,
    "part": _PART,
    "kiosk": rules.WORD,
    "event": rules.text(120, shortest=0),
    "date": rules.DAY,
    "hour": rules.whole(0, 23),
    "mode": rules.WORD,
    "wave": rules.one_of("single", "before", "after", "booster"),
    "arm": rules.optional(rules.WORD),
    "pack": rules.text(120),
    "version": rules.WORD,
    "form": rules.optional(rules.WORD),
    "language": rules.pattern("[a-z]{2,3}"),
    "age_band": rules.optional(rules.WORD),
}
OUTCOME_RULES: rules.Rules = {
    "visit": _VISIT,
    "part": _PART,
    "status": rules.one_of("finished", "left"),
    "score": _SCORE,
    "maximum": _SCORE,
    "ending": rules.optional(rules.REFERENCE),
    "left_at": rules.optional(rules.REFERENCE),
    "language": _HEADER_RULES["language"],
    "age_band": _HEADER_RULES["age_band"],
}
HEADER_NAMES = frozenset(_HEADER_RULES) | {"schema"}
_OUTCOME_NAMES = frozenset(OUTCOME_RULES)
