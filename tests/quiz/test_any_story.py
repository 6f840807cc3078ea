"""What holds of a story whatever its steps are and whatever is answered."""

from __future__ import annotations

from random import Random
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from kiosk.packs.model import Story
from kiosk.quiz.story import StorySession
from tests.quiz.builders import any_response, every_kind, step, story


@st.composite
def stories(draw: st.DrawFn, *, ways_back: bool) -> Story:
    """Small stories: any kind at any step, ways onwards by choice, jump or falling through to the step below."""
    count = draw(st.integers(1, 7))
    steps = []
    for number in range(count):
        targets = [f"step-{to}" for to in range(0 if ways_back else number + 1, count)] + ["end"]
        goto = st.sampled_from(targets)
        fields: dict[str, Any] = draw(st.sampled_from(every_kind()[:-1])).model_dump(by_alias=True)
        fields["choices"] = tuple(
            {**choice, "next": draw(st.none() | goto), "set": draw(st.sampled_from([None, "one", "two"]))}
            for choice in fields["choices"]
        )
        condition = st.fixed_dictionaries(
            {},
            optional={"points-at-least": st.integers(0, 5), "flag": st.just("one"), "no-flag": st.just("two")},
        )
        jump = st.fixed_dictionaries({"goto": goto}, optional={"if": condition})
        fields["next"] = draw(st.none() | goto | st.lists(jump, min_size=1, max_size=3).map(tuple))
        steps.append(step(f"step-{number}", **{name: value for name, value in fields.items() if name != "id"}))
    return story(*steps, step("end", end="told"))


def play_on(session: StorySession, rng: Random) -> None:
    if session.step is not None and session.step.kind is not None and (session.waiting or rng.random() < 0.5):
        session.respond(any_response(session.step, rng), rng.random() * 60, rng.choice(["mn", "en"]))
    session.advance()


def fraction(session: StorySession) -> float:
    done, ahead = session.progress
    return done / (done + ahead) if done + ahead else 1.0


@given(stories(ways_back=False), st.integers(0, 2**32))
def test_any_story_played_at_random_ends_within_its_steps(played: Story, seed: int) -> None:
    rng = Random(seed)
    session = StorySession(played, rng)
    for _ in played.steps:
        if session.finished:
            break
        play_on(session, rng)
    assert session.finished
    assert session.ending is not None
    assert fraction(session) == 1.0
    assert 0 <= session.points <= session.maximum


@given(stories(ways_back=True), st.integers(0, 2**32))
def test_progress_never_runs_backwards_even_on_a_way_back(played: Story, seed: int) -> None:
    rng = Random(seed)
    session = StorySession(played, rng)
    for _ in range(40):
        if session.finished:
            break
        before = fraction(session)
        play_on(session, rng)
        assert before <= fraction(session) <= 1.0
    assert session.finished == (fraction(session) == 1.0 and session.step is None)
