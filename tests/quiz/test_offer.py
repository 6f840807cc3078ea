"""What a visit is given to play, as staff have set."""

from __future__ import annotations

from random import Random

import pytest

from kiosk.packs.held import HeldPacks
from kiosk.quiz.errors import SessionError
from kiosk.quiz.judgement import Judgement
from kiosk.quiz.setting import Setting
from kiosk.quiz.visit import Phase, Visit
from tests.quiz.builders import MemoryLog, deck, pack
from tests.quiz.visits import HELD, OUTLINE, PACK, fresh


def test_the_practice_item_is_counted_nowhere_and_not_drawn_again() -> None:
    for seed in range(40):
        log = MemoryLog()
        visit = fresh(log, seed=seed)
        assert visit.practice is not None
        practised = visit.practice.item
        visit.practise(Judgement.FINE_SURE)
        assert visit.practised is not None
        assert visit.practised.right == (practised.truth == "fine")
        visit.advance()
        session = visit.start_round(OUTLINE, PACK.decks[0], "club")
        assert not {practised.id, practised.twin} & {item.id for item in session.items}
        assert not log.answers


def test_the_form_is_kept_to_and_recorded_for_rounds_alone() -> None:
    log = MemoryLog()
    visit = fresh(log, Setting(HELD.outlines, form="B"))
    visit.choose()
    session = visit.start_round(OUTLINE, PACK.decks[0], "walk-up")
    assert {item.form for item in session.items} == {"B"}
    visit.leave()
    visit.choose()
    visit.start_story(OUTLINE, PACK.stories[0])
    assert [one.form for one in log.begun] == ["B", None]


def test_a_deck_too_small_leaves_the_visit_where_it_was() -> None:
    log = MemoryLog()
    tiny = deck(1, slug="tiny")
    visit = fresh(log)
    visit.choose()
    with pytest.raises(SessionError):
        visit.start_round(OUTLINE, tiny, "walk-up")
    assert (visit.phase, log.open, visit.played) == (Phase.CHOOSE, None, None)


def test_booster_decks_are_played_in_the_booster_wave_and_shown_to_nobody_before() -> None:
    plain = deck(8)
    booster = plain.model_copy(update={"deck": "later", "booster": True})
    held = HeldPacks([pack(decks=(plain, booster))])
    [both] = held.outlines
    for wave, expected in ((False, plain), (True, booster)):
        visit = Visit(Setting((both,), booster=wave), held, MemoryLog(), Random(1), lambda: "0" * 16)
        assert [one.deck for one in visit.decks(both)] == [expected.deck]
        assert visit.practice is not None
        assert visit.practice.deck is plain
