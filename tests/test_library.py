"""The bundled packs together: what of the field they cover, and how much there is of each kind."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Final, get_args

import pytest

from kiosk.packs import load_library
from kiosk.packs.census import Census, take_census
from kiosk.packs.model import Cover, Pack

SCENARIOS = Path(__file__).parents[1] / "scenarios"

STUDENTS = frozenset({"students-11-13", "students-14-17"})

MISSING: Final[frozenset[Cover]] = frozenset()
"""What no pack covers yet. It must shrink: what is covered is taken out, and in the end nothing is left."""

NOT_FOR_THE_YOUNGEST: Final[frozenset[Cover]] = frozenset(
    {"sexual-exploitation", "organ-selling", "baby-selling", "brokered-marriage"}
)

ADULTS_ONLY: Final[frozenset[Cover]] = frozenset({"organ-selling", "baby-selling"})

EACH_STUDENT_PACK: Final[tuple[Cover, ...]] = ("helper", "real-offer")
"""What one story of each student pack is."""

MISSING_STORIES: Final[frozenset[tuple[str, Cover]]] = frozenset()
"""Of those, the ones that are still to be written."""

STORIES: Final = {"students-11-13": 3, "students-14-17": 4, "families": 1, "home-visits": 1, "travellers": 2}
"""How many each pack has at least."""


@cache
def packs() -> tuple[Pack, ...]:
    return load_library([SCENARIOS]).packs


@cache
def census() -> Census:
    return take_census(packs())


def packs_with(cover: Cover) -> set[str]:
    return {where.partition("/")[0] for where in census().covers[cover]}


def test_what_is_not_covered_is_known() -> None:
    assert {cover for cover in get_args(Cover) if not census().covers[cover]} == MISSING


@pytest.mark.parametrize("cover", sorted(NOT_FOR_THE_YOUNGEST))
def test_each_where_its_audience_can_bear_it(cover: Cover) -> None:
    assert "students-11-13" not in packs_with(cover)
    assert cover not in ADULTS_ONLY or not packs_with(cover) & STUDENTS


def test_each_student_pack_has_a_story_of_helping_and_one_of_an_offer_that_is_real() -> None:
    told = {
        (pack.id, cover)
        for pack in packs()
        for story in pack.stories
        for cover in EACH_STUDENT_PACK
        if cover in story.covers
    }
    wanted = {(pack, cover) for pack in STUDENTS for cover in EACH_STUDENT_PACK}
    assert wanted - told == MISSING_STORIES


def test_each_audience_has_its_stories() -> None:
    there = {pack.pack: pack.stories for pack in census().packs}
    assert {name: there.get(name, 0) for name in STORIES if there.get(name, 0) < STORIES[name]} == {}


def test_a_story_is_five_to_nine_steps_long_and_ends_in_three_ways_or_more() -> None:
    for pack in packs():
        for story in pack.stories:
            endings = sum(step.end is not None for step in story.steps)
            assert 5 <= len(story.steps) - endings <= 9, story.story
            assert endings >= 3, story.story


def test_every_text_stands_in_both_languages() -> None:
    everywhere = tuple(pack.id for pack in packs())
    assert census().complete == {"mn": everywhere, "en": everywhere}
