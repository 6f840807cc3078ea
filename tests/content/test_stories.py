"""What stories and tellings promise: every kind of step, calm endings, and somebody outside home who can be told."""

from __future__ import annotations

import re

import pytest

from kiosk.lang import LANGS, Lang
from kiosk.packs.model import Audience, Pack
from tests.content.shipped import ABSOLVED, ADULTS, STUDENTS, story_steps, tellings

# The helpline is for children, so that grown travellers ring the police.
BY_TELEPHONE: dict[Audience, frozenset[str]] = {
    "students": frozenset({"helpline", "operator"}),
    "families": frozenset({"helpline", "operator"}),
    "home-visits": frozenset({"helpline", "operator"}),
    "travellers": frozenset({"police"}),
}
HELPLINE_OR_SCHOOL = frozenset({"teacher", "social-worker", "helpline", "operator"})
OUTSIDE_HOME: dict[Audience, frozenset[str]] = {
    "students": HELPLINE_OR_SCHOOL,
    "families": HELPLINE_OR_SCHOOL | {"police"},
    "home-visits": HELPLINE_OR_SCHOOL | {"home-visitor"},
    "travellers": frozenset({"police", "embassy", "licence-desk", "border-officer", "colleague"}),
}
# Also "you are not to blame", which one adult says to a son.
FORGIVEN = re.compile(ABSOLVED.pattern + r"|чи буруугүй|not to blame", re.IGNORECASE)


def test_somebody_outside_home_can_be_told_and_every_adult_says_it_is_not_your_fault(pack: Pack) -> None:
    for telling in tellings(pack):
        offered = {whom.id for whom in telling.whom}
        assert len(offered & OUTSIDE_HOME[pack.head.audience]) >= 3
        assert offered & BY_TELEPHONE[pack.head.audience]
        for whom in telling.whom:
            assert all(FORGIVEN.search(whom.words(lang).reply) for lang in LANGS), whom


def test_who_is_not_listened_to_is_sent_on(pack: Pack) -> None:
    assert pack.tell is not None
    steps = [step for story in pack.stories for step in story.steps if step.kind == "tell"]
    for node in (pack.tell, *steps):
        assert "дараагийн хүнд хэл" in (node.mn.why or "")
        assert "tell the next one" in (node.words("en").why or "")


def test_the_stories_use_all_six_kinds_of_step() -> None:
    kinds = {step.kind for step in story_steps(STUDENTS)} - {None}
    assert kinds == {"choice", "choices", "judge", "spot", "order", "tell"}


def test_each_story_ends_in_three_ways_or_more_and_can_end_in_telling(pack: Pack) -> None:
    assert pack.stories
    for story in pack.stories:
        endings = [step.end for step in story.steps if step.end]
        assert len(endings) >= 3, story.story
        assert "told" in endings, story.story


@pytest.mark.parametrize("names", [STUDENTS, ADULTS], ids=["students", "adults"])
@pytest.mark.parametrize("lang", LANGS)
def test_the_best_choice_is_neither_the_longest_nor_the_shortest_more_than_by_chance(
    names: tuple[str, ...], lang: Lang
) -> None:
    longest = shortest = chance = steps = 0.0
    for step in story_steps(names):
        if step.kind != "choice":
            continue
        best = max(choice.points for choice in step.choices)
        ranked = sorted(step.choices, key=lambda choice: len(choice.words(lang).text))
        steps += 1
        chance += sum(choice.points == best for choice in ranked) / len(ranked)
        shortest += ranked[0].points == best
        longest += ranked[-1].points == best
    tolerance = 0.15 * steps
    assert longest <= chance + tolerance
    assert shortest <= chance + tolerance
