"""What the pieces of a record have in common as JSON: an object, of a schema that is known, its day written one way."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from stats.errors import RecordInvalid

SCHEMA = 1

Document = dict[str, Any]
"""A record, or a piece of one, as JSON holds it."""


def mapping(document: object, what: str) -> Mapping[str, Any]:
    """The fields of a ``document`` of ``what``. Raises RecordInvalid when it is no JSON object."""
    if not isinstance(document, dict):
        raise RecordInvalid("this is not a JSON object", where=what)
    return document


def known_schema(document: object, what: str) -> Mapping[str, Any]:
    """The same of a document that says by which schema it was written. Raises RecordInvalid for another edition's."""
    fields = mapping(document, what)
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
