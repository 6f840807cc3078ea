from __future__ import annotations

import json
from datetime import datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stats.errors import RecordInvalid
from stats.record import AnswerRecord, SessionRecord
from stats.session import SessionHeader, SessionOutcome
from tests.stats import samples, strategies

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)


@strategies.FEW
@given(strategies.records())
def test_a_record_comes_back_from_json_as_it_was(record: SessionRecord) -> None:
    assert SessionRecord.of_document(json.loads(json.dumps(record.document()))) == record


@strategies.FEW
@given(strategies.records(), st.data())
def test_a_record_with_any_field_spoilt_is_refused_or_valid_but_never_a_crash(
    record: SessionRecord, data: st.DataObject
) -> None:
    document = record.document()
    document[data.draw(st.sampled_from(sorted(document)))] = data.draw(JSON)
    try:
        read = SessionRecord.of_document(document)
    except RecordInvalid:
        return
    assert SessionRecord.of_document(json.loads(json.dumps(read.document()))) == read


@strategies.FEW
@given(JSON)
def test_other_json_is_no_record(document: object) -> None:
    for kind in (SessionRecord, SessionHeader, SessionOutcome, AnswerRecord):
        with pytest.raises(RecordInvalid):
            kind.of_document(document)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("name", "Бат"),
        ("minute", 12),
        ("schema", 2),
        ("schema", True),
        ("date", "2026-W47-7"),
        ("answers", {}),
        ("hour", 24),
    ],
)
def test_what_the_schema_does_not_know_is_refused_by_name(field: str, value: object) -> None:
    with pytest.raises(RecordInvalid) as caught:
        SessionRecord.of_document({**samples.record().document(), field: value})
    assert field in str(caught.value)


@pytest.mark.parametrize(
    "changes",
    [
        {"seconds": 3.14},
        {"seconds": float("nan")},
        {"seconds": float("inf")},
        {"seconds": True},
        {"points": -1},
        {"points": 1.0},
        {"text": "short"},
        {"truth": "maybe"},
        {"sure": 1},
        {"ref": ""},
        {"choice": "two\nlines"},
        {"choice": "\ud800"},
    ],
)
def test_an_answer_out_of_bounds_cannot_be_made(changes: dict[str, Any]) -> None:
    with pytest.raises(RecordInvalid):
        samples.answer(**changes)


@pytest.mark.parametrize(
    "changes",
    [
        {"date": datetime(2026, 11, 22, 10, 30)},
        {"visit": "../../etc"},
        {"visit": "Бат"},
        {"wave": "later"},
        {"part": 0},
    ],
)
def test_a_header_keeps_no_minute_and_no_name_for_an_id(changes: dict[str, Any]) -> None:
    with pytest.raises(RecordInvalid):
        samples.header(**changes)


def test_an_interrupted_record_is_scored_by_its_answers() -> None:
    given_answers = [samples.answer(1, points=2, maximum=2), samples.answer(2, points=1, maximum=3)]
    record = SessionRecord.of(samples.header(), given_answers, None)
    assert (record.status, record.score, record.maximum) == ("interrupted", 3, 5)


def test_the_language_at_the_end_is_the_one_kept() -> None:
    ended = samples.outcome(language="en", age_band="14-17")
    record = SessionRecord.of(samples.header(language="mn"), (), ended)
    assert (record.header.language, record.header.age_band) == ("en", "14-17")


def test_nothing_finer_than_the_hour_is_in_a_record() -> None:
    fields = set(samples.record().document())
    assert not fields & {"time", "minute", "started", "timestamp", "name", "user", "ip", "host"}
    assert samples.record().document()["date"] == "2026-11-22"


def test_two_names_of_the_longest_kind_make_a_reference_that_can_be_kept() -> None:
    longest = f"{'a' * 60}/{'b' * 60}"
    assert samples.answer(ref=longest).ref == longest


def test_votes_stand_in_json_only_where_a_class_has_voted() -> None:
    """So that what was written before there were votes reads as it did, and is written as it was."""
    alone, room = samples.answer(), samples.answer(kind="vote", choice=None, votes={"lure": 12, "fine": 16})
    assert "votes" not in alone.document()
    assert room.document()["votes"] == {"lure": 12, "fine": 16}
    assert AnswerRecord.of_document(alone.document()).votes is None


@pytest.mark.parametrize(
    "votes",
    [
        *({}, {"lure": -1}, {"lure": 1000}, {"lure": 1.0}, {"lure": True}, {"Бат": 1}, {"": 1}, {1: 1}, [], "lure", 3),
        {chr(97 + number): 1 for number in range(9)},
    ],
)
def test_votes_out_of_bounds_cannot_be_made(votes: Any) -> None:
    with pytest.raises(RecordInvalid, match="votes"):
        samples.answer(votes=votes)
