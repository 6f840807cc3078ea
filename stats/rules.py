"""What a value in a record may be; every dataclass of the record lists its fields with these rules."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from stats.errors import RecordInvalid

# Control characters would break lines and cells; lone surrogates cannot be written as UTF-8.
_UNPRINTABLE = re.compile("[\x00-\x1f\x7f\u0085\u2028\u2029\ud800-\udfff]")

_PLAIN_WORD = re.compile("[a-z][a-z-]{0,39}")


@dataclass(frozen=True, slots=True)
class Rule:
    """A test and the words for what passes it."""

    passes: Callable[[object], bool]
    wants: str


def text(longest: int, *, shortest: int = 1) -> Rule:
    """Printable text of ``shortest`` to ``longest`` characters."""

    def passes(value: object) -> bool:
        return isinstance(value, str) and shortest <= len(value) <= longest and not _UNPRINTABLE.search(value)

    return Rule(passes, f"text of {shortest} to {longest} printable characters")


def pattern(expression: str) -> Rule:
    """Text that matches ``expression`` as a whole."""
    compiled = re.compile(expression)
    return Rule(lambda value: isinstance(value, str) and bool(compiled.fullmatch(value)), f"text like {expression}")


def one_of(*allowed: str) -> Rule:
    """One of a few words."""
    return Rule(lambda value: isinstance(value, str) and value in allowed, "one of " + ", ".join(allowed))


def whole(least: int, most: int) -> Rule:
    """A whole number between the two, both included."""
    return Rule(lambda value: type(value) is int and least <= value <= most, f"a whole number {least} to {most}")


def half_seconds(most: float) -> Rule:
    """Seconds in steps of one half, so that no finer time is ever kept."""

    def passes(value: object) -> bool:
        if type(value) is not float and type(value) is not int:
            return False
        return 0 <= value <= most and float(value * 2).is_integer()

    return Rule(passes, f"seconds from 0 to {most:g} in steps of 0.5")


def counts(*, most_names: int, most: int) -> Rule:
    """A mapping of one to ``most_names`` plain words to whole numbers from 0 to ``most``."""

    def passes(value: object) -> bool:
        if not isinstance(value, Mapping) or not 1 <= len(value) <= most_names:
            return False
        named = all(isinstance(name, str) and _PLAIN_WORD.fullmatch(name) for name in value)
        return named and all(type(number) is int and 0 <= number <= most for number in value.values())

    return Rule(passes, f"1 to {most_names} words, each with a whole number 0 to {most}")


def optional(rule: Rule) -> Rule:
    """Null, or what ``rule`` wants."""
    return Rule(lambda value: value is None or rule.passes(value), f"null or {rule.wants}")


FLAG = Rule(lambda value: type(value) is bool, "true or false")
WORD = text(64)
REFERENCE = text(121)  # it names two things of a pack, 60 letters each at most, with a stroke between
DAY = Rule(lambda value: type(value) is date, "a date without a time")  # a datetime is refused: it would keep minutes

Rules = Mapping[str, Rule]


def check(thing: object, rules: Rules) -> None:
    """Raise RecordInvalid for the first attribute of ``thing`` that breaks its rule."""
    for name, rule in rules.items():
        value = getattr(thing, name)
        if not rule.passes(value):
            raise RecordInvalid(f"{name} is {value!r:.80}", where=type(thing).__name__, fix=f"it must be {rule.wants}")


def check_names(document: Mapping[str, object], names: frozenset[str], what: str) -> None:
    """Raise RecordInvalid when ``document`` lacks a field or has one too many."""
    if document.keys() == names:
        return
    missing, foreign = sorted(names - document.keys()), sorted(map(str, document.keys() - names))
    raise RecordInvalid(f"wrong fields (missing: {missing}, unknown: {foreign})", where=what)
