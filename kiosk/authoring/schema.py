"""The format of packs as a JSON Schema, for editors that check YAML while it is typed.

Made from the models, so that it cannot fall behind them. It refuses only what the loader refuses, and leaves what
needs more than one file, or the meaning of a text, to ``check``.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from pydantic import BaseModel
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue, models_json_schema
from pydantic_core import core_schema

from kiosk.authoring.hints import NOT_A_NAME, Hint, hint
from kiosk.packs.model import Deck, Guide, PackHead, Quiz, Story, TellFile, Words
from kiosk.packs.sources import SourcesFile
from kiosk.packs.tactics import TacticsFile
from kiosk.packs.words import WordsFile

DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"

FILES: Final[Mapping[str, type[BaseModel]]] = {
    "pack": PackHead,
    "deck": Deck,
    "story": Story,
    "quiz": Quiz,
    "tell": TellFile,
    "guide": Guide,
    "tactics": TacticsFile,
    "sources": SourcesFile,
    "words": WordsFile,
}
"""Each kind of file by its first word."""

# An editor takes 2026, 1.5 and true for something else than text. The kiosk does not, where a text belongs.
_TEXT: Final = ("string", "number", "boolean")


def pack_schema() -> dict[str, Any]:
    """The schema of every file of a pack, in draft 2020-12."""
    _, made = models_json_schema([(model, "validation") for model in FILES.values()], schema_generator=_AsLoaded)
    return {
        "$schema": DIALECT,
        "title": "Анзаар!",
        "type": "object",
        **_by_first_word(list(FILES)),
        "$defs": made["$defs"],
    }


def _by_first_word(words: list[str]) -> dict[str, Any]:
    """Whichever of the words a file has says what else it may hold; a file with none of them must get one."""
    if not words:
        return {"anyOf": [{"required": [word]} for word in FILES]}
    first, *others = words
    return {
        "if": {"required": [first]},
        "then": {"$ref": f"#/$defs/{FILES[first].__name__}"},
        "else": _by_first_word(others),
    }


class _AsLoaded(GenerateJsonSchema):
    """What pydantic makes of the models, and what the loader does before they are filled."""

    def str_schema(self, schema: core_schema.StringSchema) -> JsonSchemaValue:
        made = {**super().str_schema(schema), "type": list(_TEXT)}
        # A text is stripped before it is measured.
        made.pop("maxLength", None)
        return {**made, "patternErrorMessage": _said(NOT_A_NAME)} if "a-z0-9" in made.get("pattern", "") else made

    def model_schema(self, schema: core_schema.ModelSchema) -> JsonSchemaValue:
        cls, made = schema["cls"], super().model_schema(schema)
        for noise in ("title", "description"):
            made.pop(noise, None)
        made["properties"] = {name: _hinted(cls, name, field) for name, field in made["properties"].items()}
        stands_for_lead = issubclass(cls, Words) and set(made.get("required", ())) <= {cls.lead()}
        return {"anyOf": [{"type": list(_TEXT), "minLength": 1}, made]} if stands_for_lead else made

    def nullable_schema(self, schema: core_schema.NullableSchema) -> JsonSchemaValue:
        made = super().nullable_schema(schema)
        inner, *others = made.get("anyOf", [made])
        if "type" not in inner or others != [{"type": "null"}]:
            return made
        kinds = inner["type"] if isinstance(inner["type"], list) else [inner["type"]]
        values = {"enum": [*inner["enum"], None]} if "enum" in inner else {}
        return {**inner, "type": [*kinds, "null"], **values}

    def dict_schema(self, schema: core_schema.DictSchema) -> JsonSchemaValue:
        return {**super().dict_schema(schema), "additionalProperties": False}

    def field_title_should_be_set(self, schema: Any) -> bool:
        return False


def _hinted(cls: type[BaseModel], name: str, field: JsonSchemaValue) -> JsonSchemaValue:
    said = hint(cls.__name__, name)
    field = {key: value for key, value in field.items() if key != "default" or value is not None}
    return field if said is None else {**field, "description": _said(said)}


def _said(said: Hint) -> str:
    return "\n\n".join(said)
