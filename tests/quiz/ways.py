"""Every way through a story or quiz, as far as it makes a difference."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from kiosk.packs.model import Quiz, Step, Story, Telling
from kiosk.quiz.judgement import Judgement
from kiosk.quiz.responses import Chosen, Composed, Ordered, Response, Spotted
from kiosk.quiz.story import StorySession
from kiosk.quiz.words import placed_signs

State = tuple[str, int, frozenset[str]]

Way = tuple[Response | None, ...]
"""What is answered to each step; None where nothing is asked."""


def states(story: Story | Quiz) -> dict[State, Way]:
    """Every step, with the points and flags one can have there, and a way to it: answering in all ways that matter."""
    ways: list[Way] = [()]
    seen: dict[State, Way] = {}
    while ways:
        way = ways.pop()
        session = after(story, way)
        if session.step is None:
            continue
        state = (session.step.id, session.points, session.flags)
        if state not in seen:
            seen[state] = way
            ways += [(*way, response) for response in responses(session.step)]
    return seen


def after(story: Story | Quiz, way: Way) -> StorySession:
    """The session once the steps of ``way`` are answered and left."""
    session = StorySession(story, Random(1))
    for response in way:
        if response is not None:
            session.respond(response, 1, "mn")
        session.advance()
    return session


def responses(step: Step) -> list[Response | None]:
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
