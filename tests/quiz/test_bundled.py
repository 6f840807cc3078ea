"""The packs that the kiosk ships, played: every ending is reached, every round is full, every telling is answered."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from random import Random

import pytest

from kiosk.packs.load import load
from kiosk.packs.model import Pack, Quiz, Step, Story, Telling
from kiosk.quiz.draw import WALK_UP_SIZE, draw_round
from kiosk.quiz.judgement import Judgement
from kiosk.quiz.responses import Chosen, Composed, Ordered, Response, Spotted
from kiosk.quiz.story import StorySession
from kiosk.quiz.tell import TellSession
from kiosk.quiz.words import placed_signs

FOLDERS = sorted(head.parent for head in (Path(__file__).parents[2] / "scenarios").glob("*/pack.yaml"))

State = tuple[str, int, frozenset[str]]


@pytest.fixture(params=FOLDERS, ids=lambda folder: folder.name)
def pack(request: pytest.FixtureRequest) -> Pack:
    loaded = _loaded(request.param)
    assert loaded is not None, f"{request.param.name} cannot be played"
    return loaded


@cache
def _loaded(folder: Path) -> Pack | None:
    return load(folder).pack


def test_there_are_packs_to_test() -> None:
    assert FOLDERS


def test_every_step_and_ending_of_every_story_is_reached(pack: Pack) -> None:
    for story in pack.stories:
        assert {step.id for step in story.steps} == {name for name, _, _ in states(story)}, story.story


def test_every_quiz_is_played_to_its_end(pack: Pack) -> None:
    for quiz in pack.quizzes:
        assert {step.id for step in quiz.questions} == {name for name, _, _ in states(quiz)}, quiz.quiz


def test_every_deck_gives_a_full_walk_up_round_whatever_was_practised(pack: Pack) -> None:
    for deck in pack.decks:
        for practised in deck.items:
            assert len(draw_round(deck, WALK_UP_SIZE, None, Random(1), {practised.id})) == WALK_UP_SIZE


def test_whatever_is_composed_is_answered(pack: Pack) -> None:
    assert pack.tell is not None
    for composed in compositions(pack.tell.telling):
        session = TellSession(pack.tell.tell, pack.tell, pack.tell.telling)
        session.compose(composed, 1, "mn")
        assert session.reply is not None
        assert session.reply.id == composed.whom


def states(story: Story | Quiz) -> set[State]:
    """Every step, with the points and flags one can have there, found by answering in every way that matters."""
    ways: list[tuple[Response | None, ...]] = [()]
    seen: set[State] = set()
    while ways:
        way = ways.pop()
        session = _after(story, way)
        if session.step is None:
            continue
        state = (session.step.id, session.points, session.flags)
        if state not in seen:
            seen.add(state)
            ways += [(*way, response) for response in _responses(session.step)]
    return seen


def _after(story: Story | Quiz, way: tuple[Response | None, ...]) -> StorySession:
    session = StorySession(story, Random(1))
    for response in way:
        if response is not None:
            session.respond(response, 1, "mn")
        session.advance()
    return session


def _responses(step: Step) -> list[Response | None]:
    """Right, half right and wrong, and every single choice; None where nothing is asked."""
    match step.kind:
        case "choice":
            return [Chosen((number,)) for number in range(len(step.choices))]
        case "choices":
            right = tuple(number for number, choice in enumerate(step.choices) if choice.right)
            wrong = tuple(number for number, choice in enumerate(step.choices) if not choice.right)
            return [Chosen(right), Chosen(right[1:]), Chosen(wrong)]
        case "judge":
            return [Judgement.LURE_SURE, Judgement.FINE_SURE]
        case "spot":
            signs = tuple(range(len(placed_signs(step, "mn"))))
            return [Spotted(signs), Spotted(signs[: (len(signs) + 1) // 2]), Spotted(())]
        case "order":
            parts = tuple(range(len(step.parts)))
            return [Ordered(parts), Ordered((1, 0, *parts[2:])), Ordered((*parts[1:], 0))]
        case "tell" if step.telling is not None:
            return [next(compositions(step.telling))]
        case _:
            return [None]


def compositions(telling: Telling) -> Iterator[Composed]:
    """All that can be put together."""
    for whom in telling.whom:
        for opener in telling.openers:
            for moment in telling.moments_for(whom.id):
                yield Composed(whom.id, opener.id, moment.id)
