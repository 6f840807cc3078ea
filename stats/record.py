"""The record of one session, as plain data: nothing in it can name, or lead back to, a person.

Every value is checked when the object is made, so whatever exists is valid, whether it came from the quiz or from disk.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Literal

from stats import rules
from stats.errors import RecordInvalid

SCHEMA = 1

Key = tuple[str, int]
"""Visit and part: what a record is known by; a visit and part appear once."""

Document = dict[str, Any]
"""A record, or a piece of one, as JSON holds it."""

Wave = Literal["single", "before", "after", "booster"]
Status = Literal["finished", "left", "interrupted"]

_VISIT = rules.pattern("[0-9a-f]{8,64}")
_PART = rules.whole(1, 9999)
_WORD = rules.text(64)
_MAYBE_WORD = rules.optional(_WORD)
_POINTS = rules.whole(0, 10_000)
_SCORE = rules.whole(0, 10**12)  # no sum of points in a readable journal can pass it


@dataclass(frozen=True, slots=True)
class AnswerRecord:
    """One answer. Raises RecordInvalid when a value is out of bounds.

    Attributes:
        ref: id of the item or step.
        kind: what was asked: ``judge``, ``choice``, ``choices``, ``spot``, ``order``, ``tell``; a class's ``vote``, and
            its ``second-vote`` after it has talked.
        text: first 12 hex digits of the SHA-256 of the text shown, so that edited texts are told apart.
        choice: what was chosen, in the code of its kind; None when nothing was.
        truth: ``lure`` or ``fine`` for an item; None elsewhere.
        sure: whether the visitor was sure; None where it is not asked.
        right: whether the answer was right; None where nothing is right or wrong.
        points, maximum: points given, and the most this answer could give.
        seconds: time to answer in steps of half a second.
        votes: how many of a class were for each choice; None where one person answers, and then absent from JSON.
    """

    ref: str
    kind: str
    text: str
    choice: str | None
    truth: str | None
    sure: bool | None
    right: bool | None
    points: int
    maximum: int
    seconds: float
    votes: Mapping[str, int] | None = None

    def __post_init__(self) -> None:
        rules.check(self, _ANSWER_RULES)

    def document(self) -> Document:
        """The answer as JSON holds it."""
        fields = {name: getattr(self, name) for name in _ANSWER_FIELDS}
        return fields if self.votes is None else {**fields, "votes": dict(self.votes)}

    @classmethod
    def of_document(cls, document: object) -> AnswerRecord:
        """The answer in ``document``. Raises RecordInvalid."""
        fields = _mapping(document, "AnswerRecord")
        rules.check_names({name: fields[name] for name in fields if name != "votes"}, _ANSWER_NAMES, "AnswerRecord")
        return cls(**fields)


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
        fields = _known_schema(document, "SessionHeader")
        rules.check_names(fields, _HEADER_NAMES, "SessionHeader")
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
        rules.check(self, _OUTCOME_RULES)

    @property
    def key(self) -> Key:
        """Visit and part."""
        return self.visit, self.part

    def document(self) -> Document:
        """The outcome as JSON holds it."""
        return {name: getattr(self, name) for name in _OUTCOME_RULES}

    @classmethod
    def of_document(cls, document: object) -> SessionOutcome:
        """The outcome in ``document``. Raises RecordInvalid."""
        fields = _mapping(document, "SessionOutcome")
        rules.check_names(fields, _OUTCOME_NAMES, "SessionOutcome")
        return cls(**fields)


@dataclass(frozen=True, slots=True)
class SessionRecord:
    """A whole session: header, how it ended, answers in the order they were given. Raises RecordInvalid.

    Attributes:
        status: ``finished``, ``left``, or ``interrupted`` by a power cut.
        score, maximum: points reached, and points that could be reached.
        ending: id of the story's ending; None elsewhere.
        left_at: item or step where it was left; None when it was not, or nobody knows.
    """

    header: SessionHeader
    status: Status
    score: int
    maximum: int
    ending: str | None
    left_at: str | None
    answers: tuple[AnswerRecord, ...]

    def __post_init__(self) -> None:
        rules.check(self, _RECORD_RULES)

    @property
    def key(self) -> Key:
        """Visit and part."""
        return self.header.key

    @classmethod
    def of(
        cls, header: SessionHeader, answers: Sequence[AnswerRecord], outcome: SessionOutcome | None
    ) -> SessionRecord:
        """Put a record together; without an outcome the session was interrupted, and its score is its answers'."""
        given = tuple(answers)
        if outcome is None:
            score, maximum = sum(answer.points for answer in given), sum(answer.maximum for answer in given)
            return cls(header, "interrupted", score, maximum, None, None, given)
        ended = replace(header, language=outcome.language, age_band=outcome.age_band)
        return cls(ended, outcome.status, outcome.score, outcome.maximum, outcome.ending, outcome.left_at, given)

    def document(self) -> Document:
        """The record as one flat JSON object, its answers as a list."""
        ended = {name: getattr(self, name) for name in _RECORD_RULES}
        return {**self.header.document(), **ended, "answers": [answer.document() for answer in self.answers]}

    @classmethod
    def of_document(cls, document: object) -> SessionRecord:
        """The record in ``document``. Raises RecordInvalid."""
        fields = _known_schema(document, "SessionRecord")
        rules.check_names(fields, _RECORD_NAMES, "SessionRecord")
        answers = fields["answers"]
        if not isinstance(answers, list):
            raise RecordInvalid("answers is not a list", where="SessionRecord")
        return cls(
            header=SessionHeader.of_document({name: fields[name] for name in _HEADER_NAMES}),
            answers=tuple(AnswerRecord.of_document(answer) for answer in answers),
            **{name: fields[name] for name in _RECORD_RULES},
        )


# A reference names two things of a pack, 60 letters each at most, with a stroke between.
_REFERENCE = rules.text(121)

_ANSWER_RULES: rules.Rules = {
    "ref": _REFERENCE,
    "kind": _WORD,
    "text": rules.pattern("[0-9a-f]{12}"),
    "choice": rules.optional(rules.text(400)),
    "truth": rules.optional(rules.one_of("lure", "fine")),
    "sure": rules.optional(rules.FLAG),
    "right": rules.optional(rules.FLAG),
    "points": _POINTS,
    "maximum": _POINTS,
    "seconds": rules.half_seconds(86_400),
    "votes": rules.optional(rules.counts(most_names=8, most=999)),
}
_HEADER_RULES: rules.Rules = {
    "visit": _VISIT,
    "part": _PART,
    "kiosk": _WORD,
    "event": rules.text(120, shortest=0),
    "date": rules.DAY,
    "hour": rules.whole(0, 23),
    "mode": _WORD,
    "wave": rules.one_of("single", "before", "after", "booster"),
    "arm": _MAYBE_WORD,
    "pack": rules.text(120),
    "version": _WORD,
    "form": _MAYBE_WORD,
    "language": rules.pattern("[a-z]{2,3}"),
    "age_band": _MAYBE_WORD,
}
_OUTCOME_RULES: rules.Rules = {
    "visit": _VISIT,
    "part": _PART,
    "status": rules.one_of("finished", "left"),
    "score": _SCORE,
    "maximum": _SCORE,
    "ending": rules.optional(_REFERENCE),
    "left_at": rules.optional(_REFERENCE),
    "language": _HEADER_RULES["language"],
    "age_band": _HEADER_RULES["age_band"],
}
_RECORD_RULES: rules.Rules = {
    "status": rules.one_of("finished", "left", "interrupted"),
    **{name: _OUTCOME_RULES[name] for name in ("score", "maximum", "ending", "left_at")},
}
_ANSWER_FIELDS = tuple(name for name in _ANSWER_RULES if name != "votes")
_ANSWER_NAMES = frozenset(_ANSWER_FIELDS)
_HEADER_NAMES = frozenset(_HEADER_RULES) | {"schema"}
_OUTCOME_NAMES = frozenset(_OUTCOME_RULES)
_RECORD_NAMES = _HEADER_NAMES | frozenset(_RECORD_RULES) | {"answers"}


def _mapping(document: object, what: str) -> Mapping[str, Any]:
    if not isinstance(document, dict):
        raise RecordInvalid("this is not a JSON object", where=what)
    return document


def _known_schema(document: object, what: str) -> Mapping[str, Any]:
    fields = _mapping(document, what)
    schema = fields.get("schema")
    if type(schema) is not int or schema != SCHEMA:
        raise RecordInvalid(f"schema {schema!r:.40} is not known here", where=what, fix=f"this edition reads {SCHEMA}")
    return fields


def day_of(value: object, what: str) -> date:
    """The date in a document of ``what``. Raises RecordInvalid."""
    try:
        day = date.fromisoformat(value if isinstance(value, str) else "")
    except ValueError:
        day = None
    if day is None or day.isoformat() != value:  # other ISO spellings would not come back as they were
        raise RecordInvalid(f"date is {value!r:.40}", where=what, fix="it must be like 2026-11-22")
    return day
