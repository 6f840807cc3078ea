"""The packs that the kiosk ships, played: every ending is reached, every round is full, every telling is answered."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from random import Random

import pytest

from kiosk.packs.load import load
from kiosk.packs.model import Pack
from kiosk.quiz.draw import WALK_UP_SIZE, draw_round
from kiosk.quiz.tell import TellSession
from tests.quiz.ways import compositions, states

FOLDERS = sorted(head.parent for head in (Path(__file__).parents[2] / "scenarios").glob("*/pack.yaml"))


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
        # Nothing of a booster is ever practised.
        for practised in [set(), *({item.id} for item in deck.items if not deck.booster)]:
            assert len(draw_round(deck, WALK_UP_SIZE, None, Random(1), practised)) == WALK_UP_SIZE


def test_whatever_is_composed_is_answered(pack: Pack) -> None:
    assert pack.tell is not None
    for composed in compositions(pack.tell.telling):
        session = TellSession(pack.tell.tell, pack.tell, pack.tell.telling)
        session.compose(composed, 1, "mn")
        assert session.reply is not None
        assert session.reply.id == composed.whom
