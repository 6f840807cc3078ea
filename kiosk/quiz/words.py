"""The words that a visitor answers upon, in the language shown and without their marks."""

from __future__ import annotations

from typing import NamedTuple

from kiosk.lang import Lang
from kiosk.packs.marks import Sign, parse
from kiosk.packs.model import Item, Spoken, Step, StepWords, Telling


class PlacedSign(NamedTuple):
    """A sign and the chat line it stands in, counted from 0."""

    line: int
    sign: Sign


def item_words(item: Item, lang: Lang) -> str:
    """The message to judge."""
    return parse(item.words(lang).text).plain


def step_words(step: Step, lang: Lang) -> str:
    """The question and what it is answered upon, a line each: choices, parts, or the chat to judge or to search."""
    if step.kind == "tell" and step.telling is not None:
        return telling_words(step, step.telling, lang)
    options = [choice.words(lang).text for choice in step.choices]
    options += [part.words(lang).text for part in step.parts]
    if step.kind in ("judge", "spot"):
        options += [line.words(lang).text for line in step.chat]
    return _lines(_asked(step, lang), options)


def telling_words(asked: Spoken[StepWords], telling: Telling, lang: Lang) -> str:
    """The question and all that a telling can be composed of, a line each."""
    options = [whom.words(lang).text for whom in telling.whom]
    options += [opener.words(lang).text for opener in telling.openers]
    options += [moment.words(lang).text for moment in telling.moments]
    return _lines(_asked(asked, lang), options)


def placed_signs(step: Step, lang: Lang) -> tuple[PlacedSign, ...]:
    """The signs of a step's chat in reading order; a sign's number is its position here."""
    return tuple(
        PlacedSign(number, sign) for number, line in enumerate(step.chat) for sign in parse(line.words(lang).text).signs
    )


def _asked(node: Spoken[StepWords], lang: Lang) -> str | None:
    words = node.words(lang)
    return words.ask or words.text


def _lines(asked: str | None, options: list[str]) -> str:
    texts = ([asked] if asked else []) + options
    return "\n".join(parse(text).plain for text in texts)
