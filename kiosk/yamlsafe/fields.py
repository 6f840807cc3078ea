"""Which names may stand at a place of a model."""

from __future__ import annotations

import types
from collections.abc import Iterator, Sequence
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo


def written_name(name: str, info: FieldInfo) -> str:
    """A field's name as it is written in the file."""
    return info.alias or name


def names_at(model: type[BaseModel], loc: Sequence[str | int]) -> tuple[str, ...]:
    """The names known where ``loc`` leads from ``model``; empty when it leads to nothing with names."""
    kinds: list[Any] = [model]
    for part in loc:
        kinds = [inner for kind in kinds for inner in _step(kind, part)] or kinds
    models = [kind for kind in kinds for kind in _members(kind) if _is_model(kind)]
    return tuple(dict.fromkeys(written_name(n, f) for kind in models for n, f in kind.model_fields.items()))


def _step(kind: Any, part: str | int) -> Iterator[Any]:
    for member in _members(kind):
        if _is_model(member):
            fields = member.model_fields.items()
            yield from (info.annotation for name, info in fields if part in (name, info.alias))
        elif get_origin(member) is tuple and isinstance(part, int):
            yield get_args(member)[0]
        elif get_origin(member) is dict:
            yield get_args(member)[1]


def _members(kind: Any) -> Iterator[Any]:
    origin = get_origin(kind)
    if origin in (Union, types.UnionType):
        for member in get_args(kind):
            yield from _members(member)
    elif origin is Annotated:
        yield from _members(get_args(kind)[0])
    else:
        yield kind


def _is_model(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, BaseModel)
