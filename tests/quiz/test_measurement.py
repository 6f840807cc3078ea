from __future__ import annotations

from itertools import count
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.packs.held import HeldPacks
from kiosk.packs.model import Pack
from kiosk.quiz.allotting import Allotted, Allotter, Arm, Held
from kiosk.quiz.errors import SessionError
from kiosk.quiz.judgement import Judgement
from kiosk.quiz.measurement import measurement
from kiosk.quiz.round import RoundSession
from kiosk.quiz.setting import Setting
from kiosk.quiz.story import StorySession
from kiosk.quiz.visit import Phase, Visit
from tests.quiz.builders import MemoryLog, any_response, deck, every_kind, pack, story

PACK = pack(
    decks=(deck(16), deck(3, slug="small")),
    stories=(story(*every_kind()), story(*every_kind(), slug="other")),
)
HELD = HeldPacks([PACK])
OUTLINE = HELD.outlines[0]
ARMS: list[Arm | None] = [None, "feedback", "delayed"]


class Counted(Held):
    """An allotter that remembers how often it was taken from."""

    taken = 0

    def take(self) -> None:
        type(self).taken += 1


def fresh(log: MemoryLog, allotter: Allotter, setting: Setting | None = None, played: Pack = PACK) -> Visit:
    ids, held = count(1), HeldPacks([played])
    return Visit(setting or Setting(held.outlines), held, log, Random(1), lambda: f"{next(ids)}", allotter=allotter)


def begun(log: MemoryLog, arm: Arm | None = None) -> Visit:
    visit = fresh(log, Held(Allotted("B", arm)))
    visit.choose()
    visit.start_measured(OUTLINE, PACK.decks[0])
    return visit


def step_on(visit: Visit, rng: Random) -> None:
    """Answer what is asked, or go on."""
    match visit.phase, visit.played:
        case Phase.ROUND, RoundSession() as played if played.outcome is None:
            visit.answer(rng.choice(list(Judgement)), 1)
        case Phase.STORY, StorySession() as played if played.waiting and played.step is not None:
            visit.answer(any_response(played.step, rng), 1)
        case _:
            visit.advance()


def play_out(visit: Visit, rng: Random | None = None) -> list[tuple[Phase, str | None]]:
    """To the channels; the phases on the way, and in rounds whether something was judged or explained."""
    rng, way = rng or Random(2), list[tuple[Phase, str | None]]()
    while visit.phase is not Phase.CHANNELS:
        played = visit.played
        shown = ("explain" if played.outcome else "judge") if isinstance(played, RoundSession) else None
        way.append((visit.phase, shown if visit.phase is Phase.ROUND else None))
        step_on(visit, rng)
    return way


def runs(way: list[tuple[Phase, str | None]]) -> list[str]:
    """The way in words, repetitions once."""
    said = [shown or phase.name.lower() for phase, shown in way]
    return [word for at, word in enumerate(said) if at == 0 or said[at - 1] != word]


def test_one_form_the_lesson_the_other_form() -> None:
    log = MemoryLog()
    visit = begun(log)
    way = play_out(visit)
    assert runs(way) == [
        "between", "judge", "explain", "between", "story", "result", "between", "judge", "explain", "result", "tell",
    ]  # fmt: skip
    visit.leave()
    assert [(one.mode, one.form, one.wave, one.arm, one.visit, one.part) for one in log.begun] == [
        ("club", "B", "before", None, "1", 1),
        ("story", None, None, None, "1", 2),
        ("club", "A", "after", None, "1", 3),
    ]
    assert [one.status for one in log.results] == ["finished"] * 3
    judged = sum(way.count((Phase.ROUND, shown)) for shown in ("judge", "explain"))
    assert judged == 2 * (7 + 7), "the live item and its twin are left out, and the other round is as long"


@pytest.mark.parametrize("arm", ["feedback", "delayed"])
def test_the_arms_differ_in_when_the_lesson_is_explained_and_in_nothing_else(arm: Arm) -> None:
    log = MemoryLog()
    visit = begun(log, arm)
    way = runs(play_out(visit))
    lesson = ["judge", "explain"] * (6 if arm == "feedback" else 1)
    assert way == ["between", "judge", "between", *lesson, "between", "judge", "explain", "result", "tell"]
    visit.leave()
    assert [(one.form, one.wave, one.arm) for one in log.begun] == [
        ("B", "before", arm),
        ("B", None, arm),
        ("A", "after", arm),
    ]


@given(arm=st.sampled_from(ARMS), seed=st.integers(0, 10_000), pairs=st.integers(8, 24), lone=st.integers(0, 5))
def test_whatever_is_drawn_each_item_is_judged_once_and_explained_once(
    arm: Arm | None, seed: int, pairs: int, lone: int
) -> None:
    drawn = deck(pairs, lures=lone, fines=lone)
    rng = Random(seed)
    plan = measurement(drawn, None, Allotted("A", arm), frozenset(), rng)
    judged: list[str] = []
    explained: list[str] = []
    sizes: list[int] = []
    while plan.next is not None:
        leg = plan.take()
        assert isinstance(leg.session, RoundSession)
        assert {item.form for item in leg.session.items} == {leg.form}
        sizes.append(len(leg.session.items))
        while leg.session.current is not None:
            if leg.session.outcome is None:
                judged.append(leg.session.current.id)
                leg.session.answer(rng.choice(list(Judgement)), 1, "mn")
            else:
                explained.append(leg.session.current.id)
                leg.session.advance()
        assert leg.session.complete
    assert sizes[0] == sizes[-1], "both measurements are of the same length"
    assert len(set(judged)) == len(judged)
    assert sorted(explained) == sorted(judged), "nothing goes unexplained, stop signs least of all"
    before, after = plan.scores
    assert before.lures + before.fine == after.lures + after.fine == sizes[0]


@given(arm=st.sampled_from(ARMS), seed=st.integers(0, 10_000), steps=st.integers(0, 60))
def test_leaving_anywhere_leaves_nothing_and_finishes_what_was_judged(arm: Arm | None, seed: int, steps: int) -> None:
    log, rng = MemoryLog(), Random(seed)
    visit = begun(log, arm)
    for _ in range(steps):
        if visit.phase is Phase.ATTRACT:
            break
        step_on(visit, rng)
    visit.leave()
    assert (visit.phase, visit.measurement, visit.played) == (Phase.ATTRACT, None, None)
    assert len(log.begun) == len(log.results)
    for result in log.results[:-1]:
        assert result.status == "finished"
    for result in log.results:
        assert (result.left_at is None) == (result.status == "finished")


def test_only_a_visit_that_begins_with_it_is_measured_and_only_once() -> None:
    visit = fresh(MemoryLog(), Held(Allotted("A")))
    visit.choose()
    assert visit.measures(OUTLINE, "deck")
    assert not visit.measures(OUTLINE, "small"), "a form of it has too few items"
    visit.start_round(OUTLINE, PACK.decks[0], "walk-up")
    visit.leave()
    visit.choose()
    visit.start_measured(OUTLINE, PACK.decks[0])
    play_out(visit)
    visit.choose()
    assert visit.measurement is None
    assert not visit.measures(OUTLINE, "deck"), "whoever has played has been taught"
    visit.leave()
    visit.choose()
    assert visit.measures(OUTLINE, "deck")


def test_without_an_allotter_or_in_the_booster_wave_nothing_is_measured() -> None:
    unmeasured = fresh(MemoryLog(), Held())
    unmeasured.choose()
    assert not unmeasured.measures(OUTLINE, "deck")
    with pytest.raises(SessionError):
        unmeasured.start_measured(OUTLINE, PACK.decks[0])
    booster = fresh(MemoryLog(), Held(Allotted("A")), Setting(HELD.outlines, booster=True))
    assert not booster.measures(OUTLINE, "deck")


def test_the_lesson_is_the_story_that_staff_chose_or_the_first() -> None:
    for lesson, expected in ((None, "story"), ("students/other", "other"), ("elsewhere/other", "story")):
        visit = fresh(MemoryLog(), Held(Allotted("A")), Setting(HELD.outlines, lesson=lesson))
        visit.choose()
        plan = visit.start_measured(OUTLINE, PACK.decks[0])
        plan.take()
        assert plan.next is not None and isinstance(plan.next.session, StorySession)
        assert plan.next.session.story == next(one for one in PACK.stories if one.story == expected)


def test_a_pack_without_a_story_has_the_explanations_for_its_lesson() -> None:
    bare = pack(decks=PACK.decks)
    visit = fresh(MemoryLog(), Held(Allotted("A")), played=bare)
    visit.choose()
    visit.start_measured(HeldPacks([bare]).outlines[0], bare.decks[0])
    assert runs(play_out(visit)) == [
        "between", "judge", "explain", "between", "judge", "explain", "result", "tell",
    ]  # fmt: skip


def test_what_was_allotted_is_taken_when_the_first_round_begins_and_a_rehearsal_takes_nothing() -> None:
    Counted.taken = 0
    visit = fresh(MemoryLog(), Counted(Allotted("A")))
    visit.choose()
    twin = visit.rehearsal()
    twin.start_measured(OUTLINE, PACK.decks[0])
    twin.advance()
    visit.start_measured(OUTLINE, PACK.decks[0])
    assert Counted.taken == 0, "whoever turns back before the first message was in no arm"
    visit.advance()
    play_out(visit)
    assert Counted.taken == 1
