"""Values → a pydantic model; each of its errors at a place, in plain words, with the name that was probably meant."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from kiosk.lang import LANGS
from kiosk.yamlsafe.fields import names_at
from kiosk.yamlsafe.problem import Problem, Sentence
from kiosk.yamlsafe.sentences import shapes as say
from kiosk.yamlsafe.suggest import in_latin, listed, nearest
from kiosk.yamlsafe.tree import Path, Tree

M = TypeVar("M", bound=BaseModel)

MAX_PROBLEMS: Final = 100
_ROUNDS: Final = 3
# So many errors are no slips: they are told, not mended.
_HOPELESS: Final = 2_000
_WANT_TEXT: Final = frozenset({"string_type", "model_type", "model_attributes_type", "literal_error"})
_WRONG_TYPE: Final[dict[str, Sentence]] = {
    "string_type": say.NOT_TEXT,
    "int_type": say.NOT_NUMBER,
    "float_type": say.NOT_NUMBER,
    "bool_type": say.NOT_YES_NO,
    "tuple_type": say.NOT_LIST,
    "dict_type": say.NOT_BLOCK,
    "model_type": say.NOT_BLOCK,
    "model_attributes_type": say.NOT_BLOCK,
}
# By a piece of the pattern: pydantic says which pattern a text misses, but not what it was meant to look like.
_EXAMPLES: Final = (
    (r"[0-9]+\.[0-9]+\.[0-9]+", "1.0.0"),
    (r"\d{4}-\d{2}-\d{2}", "2026-09-01"),
    ("https?://", "https://108.mn"),
    ("[0-9]{3,15}", "108"),
)


def fit(tree: Tree, model: type[M], file: str) -> tuple[M | None, list[Problem]]:
    """The model, or None and every problem that stands in its way (at most a hundred)."""
    value = tree.value
    for _ in range(_ROUNDS):
        try:
            # By the names of the file alone: what a field is called in here stands in no file.
            return model.model_validate(value, by_alias=True, by_name=False), []
        except ValidationError as error:
            errors = error.errors(include_url=False)
        if len(errors) > _HOPELESS:
            break
        wanted = {path for path in _paths_wanting_text(errors, value) if path in tree.written}
        if not wanted:
            break
        value = _with_text(value, (), wanted, tree.written)
    apart = _without_echoes(_apart(errors[:_HOPELESS], value), value, model)
    return None, [_problem(error, value, tree, model, file) for error in apart[:MAX_PROBLEMS]]


def path_of(loc: Sequence[str | int], value: Any) -> Path:
    """The path in the file that a pydantic location speaks of, without the names of unions and missing things."""
    path: list[str | int] = []
    for part in loc:
        in_list = isinstance(value, tuple) and isinstance(part, int) and part < len(value)
        if in_list or (isinstance(value, dict) and part in value):
            value = value[part]
            path.append(part)
    return tuple(path)


def _paths_wanting_text(errors: list[ErrorDetails], value: Any) -> set[Path]:
    return {path_of(e["loc"], value) for e in errors if e["type"] in _WANT_TEXT and isinstance(e["input"], (int, bool))}


def _with_text(value: Any, path: Path, wanted: set[Path], written: dict[Path, str]) -> Any:
    if path in wanted:
        return written[path]
    if isinstance(value, dict):
        return {name: _with_text(inner, (*path, name), wanted, written) for name, inner in value.items()}
    if isinstance(value, tuple):
        return tuple(_with_text(inner, (*path, i), wanted, written) for i, inner in enumerate(value))
    return value


def _apart(errors: list[ErrorDetails], value: Any) -> list[ErrorDetails]:
    """One error a place: a union complains once for each of its members, and the more exact complaint is kept."""
    paths = [path_of(error["loc"], value) for error in errors]
    within = {path[:n] for path in paths for n in range(len(path))}
    kept: dict[tuple[Path, str], ErrorDetails] = {}
    for path, error in zip(paths, errors, strict=True):
        if error["type"] in ("missing", "extra_forbidden"):
            kept[(path, str(error["loc"][-1]))] = error
            continue
        if error["type"] in _WRONG_TYPE and (path in within or (path, "") in kept):
            continue
        kept[(path, "")] = error
    return list(kept.values())


def _without_echoes(errors: list[ErrorDetails], value: Any, model: type[BaseModel]) -> list[ErrorDetails]:
    """No name is missing that is there in Cyrillic letters."""
    there = {
        (path_of(error["loc"], value)[:-1], in_latin(str(error["loc"][-1]), names_at(model, error["loc"][:-1])))
        for error in errors
        if error["type"] == "extra_forbidden" and not str(error["loc"][-1]).isascii()
    }
    return [e for e in errors if e["type"] != "missing" or (path_of(e["loc"], value), e["loc"][-1]) not in there]


def _problem(error: ErrorDetails, value: Any, tree: Tree, model: type[BaseModel], file: str) -> Problem:
    kind, loc, given = error["type"], error["loc"], error["input"]
    path = path_of(loc, value)
    context = error.get("ctx", {})
    if kind == "missing":
        return Problem(file, tree.at(path), say.MISSING, {"name": str(loc[-1])})
    if kind == "extra_forbidden":
        known = names_at(model, loc[:-1])
        name = str(loc[-1])
        latin = in_latin(name, known)
        if latin is not None:
            return Problem(file, tree.name_at(path), say.CYRILLIC, {"name": name[:60], "meant": latin})
        args = {"name": name[:60], "known": listed(known)}
        # A name that stands there already was not meant.
        missing = [one for one in known if (*path[:-1], one) not in tree.names]
        return Problem(file, tree.name_at(path), say.UNKNOWN_FIELD, args, nearest(name, missing))
    if kind == "string_too_short" or (given is None and kind in _WRONG_TYPE):
        return Problem(file, tree.at(path), say.EMPTY_VALUE)
    if kind in _WRONG_TYPE:
        # Under a language, brackets are a text that begins with one.
        in_brackets = isinstance(given, tuple) and path[-1:] != () and path[-1] in LANGS
        return Problem(file, tree.at(path), say.NOT_TEXT if in_brackets else _WRONG_TYPE[kind])
    if kind == "literal_error":
        known = tuple(str(context.get("expected", "")).replace("'", "").replace(" or ", ", ").split(", "))
        latin = in_latin(str(given), known)
        if latin is not None:
            return Problem(file, tree.at(path), say.CYRILLIC, {"name": str(given)[:60], "meant": latin})
        args = {"value": str(given)[:60], "known": listed(known)}
        return Problem(file, tree.at(path), say.NOT_ONE_OF, args, nearest(str(given), known))
    place = tree.name_at(path) if loc and loc[-1] == "[key]" else tree.at(path)
    if kind == "string_pattern_mismatch":
        sentence, args = _pattern(str(context.get("pattern", "")), str(given))
        return Problem(file, place, sentence, args)
    if kind == "string_too_long":
        return Problem(file, place, say.TOO_LONG, {"limit": str(context.get("max_length"))})
    if kind in ("greater_than_equal", "less_than_equal"):
        return Problem(file, place, say.OUT_OF_RANGE, {"value": str(given), "detail": _range(context)})
    return Problem(file, place, say.OTHER, {"detail": error["msg"]})


def _range(context: dict[str, Any]) -> str:
    return f"≥ {context['ge']}" if "ge" in context else f"≤ {context.get('le')}"


def _pattern(pattern: str, given: str) -> tuple[Sentence, dict[str, str]]:
    for part, example in _EXAMPLES:
        if part in pattern:
            return say.NOT_PATTERN, {"value": given[:60], "example": example}
    return say.NOT_SLUG, {"value": given[:60]}
