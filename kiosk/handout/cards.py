"""A story or quizzes as cards: each step gets a number, each way between steps becomes "card 5"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import accumulate
from random import Random
from typing import Final

from kiosk.handout.key import key_of
from kiosk.handout.model import Answers, Bubble, Card, KeyEntry, Option, Portrait, Shown, StoryPages
from kiosk.handout.ways import Ways, letter
from kiosk.packs.marks import parse
from kiosk.packs.model import ChatLine, Choice, Quiz, Step, Story
from kiosk.texts import Speaker

_HINTS: Final = {
    "choice": "step-choice",
    "choices": "step-choices",
    "judge": "handout-hint-judge",
    "spot": "handout-hint-spot",
    "order": "handout-hint-order",
    "tell": "handout-hint-tell",
}


def story_pages(story: Story, t: Speaker) -> StoryPages:
    """The cards of ``story`` in the language of ``t``, and the key to them."""
    return _pages(story, story.steps, t, minutes=t("handout-minutes", minutes=story.minutes))


def quiz_pages(quizzes: Sequence[Quiz], t: Speaker) -> tuple[StoryPages, ...]:
    """The questions of all quizzes in the language of ``t``, each leading to the next of its quiz, and the key to them.

    They are cut from the same pages, so they are numbered throughout; there are none where there is no quiz.
    """
    begins = accumulate((len(quiz.questions) for quiz in quizzes), initial=1)
    each = tuple(_pages(quiz, quiz.questions, t, first=first) for quiz, first in zip(quizzes, begins, strict=False))
    return each if len(each) < 2 else (_together(each, t("handout-questions")),)


def _together(each: Sequence[StoryPages], title: str) -> StoryPages:
    return StoryPages(
        title=title,
        about=" ".join(filter(None, (one.about for one in each))),
        minutes="",
        cards=tuple(replace(card, quiz=one.title) for one in each for card in one.cards),
        key=tuple(entry for one in each for entry in _titled(one)),
    )


def _titled(one: StoryPages) -> Iterator[KeyEntry]:
    yield from (replace(entry, quiz="" if place else one.title) for place, entry in enumerate(one.key))


def _pages(played: Story | Quiz, steps: Sequence[Step], t: Speaker, *, minutes: str = "", first: int = 1) -> StoryPages:
    words = played.words(t.lang)
    ways = Ways(steps, t, first)
    return StoryPages(
        title=words.title,
        about=words.about or "",
        minutes=minutes,
        cards=tuple(_card(step, played, ways, t) for step in steps),
        key=tuple(entry for entry in (key_of(step, ways, t) for step in steps if step.end is None) if entry.lines),
    )


def _card(step: Step, played: Story | Quiz, ways: Ways, t: Speaker) -> Card:
    words = step.words(t.lang)
    return Card(
        number=ways.number(step.id),
        kind="ending" if step.end else "asked" if step.kind else "told",
        title=words.title or "",
        text=plain(words.text),
        picture=Shown(step.picture.file, step.picture.words(t.lang).text) if step.picture else None,
        chat=tuple(_bubble(line, played, t) for line in step.chat),
        ask=plain(words.ask),
        hint=t(_HINTS[step.kind]) if step.kind else "",
        answers=tuple(_answers(step, ways, t)),
        goto=t("handout-leader-tells") if ways.depends(step) else ways.onward(step),
    )


def plain(text: str | None) -> str:
    """The words without the marks of their signs."""
    return parse(text).plain if text else ""


def _bubble(line: ChatLine, played: Story | Quiz, t: Speaker) -> Bubble:
    member = played.cast.get(line.who)
    portrait = Portrait(member.face, line.mood or "neutral") if member and member.face else None
    name = member.words(t.lang).name if member else line.who
    return Bubble(name, plain(line.words(t.lang).text), isinstance(played, Story) and line.who == played.hero, portrait)


def _answers(step: Step, ways: Ways, t: Speaker) -> Iterator[Answers]:
    if step.choices:
        choices = enumerate(step.choices)
        yield Answers("", tuple(_choice(i, choice, step, ways, t) for i, choice in choices))
    if step.parts:
        yield _boxes("", _mixed([part.words(t.lang).text for part in step.parts], Random(step.id)))
    if step.telling is not None:
        yield _boxes(t("handout-whom"), [one.words(t.lang).text for one in step.telling.whom])
        yield _boxes(t("handout-opener"), [one.words(t.lang).text for one in step.telling.openers])
        yield _boxes(t("handout-moment"), [one.words(t.lang).text for one in step.telling.moments])


def _choice(position: int, choice: Choice, step: Step, ways: Ways, t: Speaker) -> Option:
    return Option(letter(position, t.lang), plain(choice.words(t.lang).text), ways.from_choice(step, choice))


def _boxes(heading: str, texts: Sequence[str]) -> Answers:
    return Answers(heading, tuple(Option("", plain(text), "") for text in texts))


def _mixed(texts: Sequence[str], rng: Random) -> Sequence[str]:
    """Every copy of a card alike, and never in the right order."""
    mixed = rng.sample(texts, len(texts))
    return mixed if mixed != list(texts) else mixed[::-1]
