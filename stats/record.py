"""The record of one session, as plain data: nothing in it can name, or lead back to, a person.

Every value is checked when the object is made, so whatever exists is valid, whether it came from the quiz or from disk.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from stats import rules
from stats.document import Document, known_schema, mapping
from stats.errors import RecordInvalid
from stats.session import HEADER_NAMES, OUTCOME_RULES, Key, SessionHeader, SessionOutcome

Status = Literal["finished", "left", "interrupted"]

_POINTS = rules.whole(0, 10_000)


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
        fields = mapping(document, "AnswerRecord")
        rules.check_names({name: fields[name] for name in fields if name != "votes"}, _ANSWER_NAMES, "AnswerRecord")
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
        fields = known_schema(document, "SessionRecord")
        rules.check_names(fields, _RECORD_NAMES, "SessionRecord")
        answers = fields["answers"]
        if not isinstance(answers, list):
            raise RecordInvalid("answers is not a list", where="SessionRecord")
        return cls(
            header=SessionHeader.of_document({name: fields[name] for name in HEADER_NAMES}),
            answers=tuple(AnswerRecord.of_document(answer) for answer in answers),
            **{name: fields[name] for name in _RECORD_RULES},
        )


_ANSWER_RULES: rules.Rules = {
    "ref": rules.REFERENCE,
    "kind": rules.WORD,
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
_RECORD_RULES: rules.Rules = {
    "status": rules.one_of("finished", "left", "interrupted"),
    **{name: OUTCOME_RULES[name] for name in ("score", "maximum", "ending", "left_at")},
}
_ANSWER_FIELDS = tuple(name for name in _ANSWER_RULES if name != "votes")
_ANSWER_NAMES = frozenset(_ANSWER_FIELDS)
_RECORD_NAMES = HEADER_NAMES | frozenset(_RECORD_RULES) | {"answers"}
