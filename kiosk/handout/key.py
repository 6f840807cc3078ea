"""The leader's key: what is said after each card, and what counts."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.handout.model import KeyEntry
from kiosk.handout.ways import Ways, letter
from kiosk.packs.marks import parse
from kiosk.packs.model import Choice, Step
from kiosk.texts import Speaker


def key_of(step: Step, ways: Ways, t: Speaker) -> KeyEntry:
    """The key to one card."""
    words = step.words(t.lang)
    lines = (*_answers(step, t), *_explanation(step, t), *(("", sentence) for sentence in ways.conditions(step)))
    return KeyEntry(ways.number(step.id), parse(words.ask or words.text or "").plain, lines)


def _answers(step: Step, t: Speaker) -> Iterator[tuple[str, str]]:
    if any(choice.words(t.lang).say for choice in step.choices):
        for i, choice in enumerate(step.choices):
            yield letter(i, t.lang), " ".join((_worth(step, choice, t), choice.words(t.lang).say or "")).strip()
    elif step.choices:
        worths = (f"{letter(i, t.lang)}: {_worth(step, choice, t)}" for i, choice in enumerate(step.choices))
        yield "", "  ".join(worths)
    if step.truth is not None:
        yield t("handout-truth"), t(f"handout-{step.truth}")
    if step.kind == "spot":
        yield t("handout-signs"), "; ".join(_signs(step, t))
    if step.parts:
        yield t("handout-order"), "; ".join(part.words(t.lang).text for part in step.parts)
    if step.telling is not None:
        yield from ((whom.words(t.lang).text, whom.words(t.lang).reply) for whom in step.telling.whom)


def _worth(step: Step, choice: Choice, t: Speaker) -> str:
    if step.kind == "choices":
        return t("handout-fits") if choice.right else t("handout-fits-not")
    return t("handout-points", points=choice.points)


def _signs(step: Step, t: Speaker) -> Iterator[str]:
    for line in step.chat:
        marked = parse(line.words(t.lang).text)
        yield from (t("handout-quoted", words=marked.plain[sign.start : sign.end]) for sign in marked.signs)


def _explanation(step: Step, t: Speaker) -> Iterator[tuple[str, str]]:
    words = step.words(t.lang)
    if words.why:
        yield t("handout-why"), parse(words.why).plain
    if words.check:
        yield t("handout-check"), parse(words.check).plain
