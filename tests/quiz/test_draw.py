from __future__ import annotations

from collections import Counter
from itertools import groupby
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.packs.held import HeldPacks
from kiosk.packs.model import Deck, Form
from kiosk.quiz.draw import CLUB_SIZE, LONGEST_RUN, WALK_UP_SIZE, draw_round
from kiosk.quiz.errors import SessionError
from kiosk.quiz.practice import draw_practice
from tests.quiz.builders import deck, pack

FULL = deck(16)
HELD = HeldPacks([pack(decks=(FULL,))])

seeds = st.integers(0, 2**32)
sizes = st.sampled_from([WALK_UP_SIZE, CLUB_SIZE])
forms: st.SearchStrategy[Form | None] = st.sampled_from(["A", "B", None])


@given(seeds, sizes, forms)
def test_a_round_is_full_mixed_and_without_twins(seed: int, size: int, form: Form | None) -> None:
    rng = Random(seed)
    practice = draw_practice(HELD.outlines, HELD, rng, None if form else "B")
    assert practice is not None
    wanted = size if form is None else min(size, 7)
    drawn = draw_round(FULL, size, form, rng, {practice.item.id})
    ids = {item.id for item in drawn}
    assert wanted <= len(ids) == len(drawn) <= size
    assert not ids & {item.twin for item in drawn}
    assert not ids & {practice.item.id, practice.item.twin}
    assert abs(sum(item.truth == "lure" for item in drawn) - len(drawn) / 2) <= 1
    assert all(len(list(run)) <= LONGEST_RUN for _, run in groupby(item.truth for item in drawn))


@given(seeds)
def test_forms_share_no_item(seed: int) -> None:
    rng = Random(seed)
    form_a = draw_round(FULL, CLUB_SIZE, "A", rng)
    form_b = draw_round(FULL, CLUB_SIZE, "B", rng)
    assert not {item.id for item in form_a} & {item.id for item in form_b}
    assert {item.form for item in form_a} == {"A"}
    assert {item.form for item in form_b} == {"B"}


@pytest.mark.parametrize(("size", "counts"), [(WALK_UP_SIZE, {2, 3, 4}), (CLUB_SIZE, {3, 4, 5})])
def test_lures_are_half_on_average_and_never_a_fixed_number(size: int, counts: set[int]) -> None:
    rng = Random(7)
    drawn = [sum(item.truth == "lure" for item in draw_round(FULL, size, None, rng)) for _ in range(600)]
    assert set(drawn) == counts
    assert sum(drawn) / len(drawn) == pytest.approx(size / 2, abs=0.15)


def test_every_item_is_drawn_about_as_often() -> None:
    rng = Random(3)
    seen = Counter(item.id for _ in range(600) for item in draw_round(FULL, WALK_UP_SIZE, None, rng))
    assert len(seen) == len(FULL.items)
    assert max(seen.values()) < 2 * min(seen.values())


def test_the_lures_do_not_stand_in_the_same_places() -> None:
    rng = Random(5)
    rounds = [draw_round(FULL, WALK_UP_SIZE, None, rng) for _ in range(200)]
    assert all({drawn[place].truth for drawn in rounds} == {"lure", "fine"} for place in range(WALK_UP_SIZE))


decks = st.builds(deck, st.integers(0, 5), both_forms=st.booleans(), lures=st.integers(0, 9), fines=st.integers(0, 9))


@given(seeds, decks, st.integers(2, 9), forms, st.data())
def test_a_small_or_lopsided_deck_gives_what_it_can(
    seed: int, small: Deck, size: int, form: Form | None, data: st.DataObject
) -> None:
    leave_out = data.draw(st.sets(st.sampled_from([item.id for item in small.items] or ["none"]), max_size=2))
    left = [item for item in small.items if item.id not in leave_out and item.twin not in leave_out]
    pool = [item for item in left if form in (None, item.form)]
    possible = len({frozenset({item.id, item.twin or item.id}) for item in pool})
    if possible < 2:
        with pytest.raises(SessionError):
            draw_round(small, size, form, Random(seed), leave_out)
        return
    drawn = draw_round(small, size, form, Random(seed), leave_out)
    ids = {item.id for item in drawn}
    assert len(ids) == len(drawn) == min(size, possible)
    assert not ids & {item.twin for item in drawn}
    assert ids <= {item.id for item in pool}


@given(seeds, forms)
def test_practice_keeps_to_the_form(seed: int, form: Form | None) -> None:
    held = HeldPacks([pack(decks=(FULL, deck(2, slug="other")))])
    drawn = draw_practice(held.outlines, held, Random(seed), form)
    assert drawn is not None
    assert form in (None, drawn.item.form)
    assert drawn.item in drawn.deck.items


def test_practice_without_an_item_is_none() -> None:
    held = HeldPacks([pack(decks=(deck(2, both_forms=False),))])
    assert draw_practice([], held, Random(1)) is None
    assert draw_practice(held.outlines, held, Random(1), "B") is None
