from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.packs import Known, Pack, load
from kiosk.packs.census import Census, ItemCount, take_census
from tests.packs.conftest import Spoil


def census_of(folder: Path, known: Known) -> Census:
    return take_census([pack_of(folder, known)])


def pack_of(folder: Path, known: Known) -> Pack:
    pack = load(folder, known).pack
    assert pack is not None
    return pack


def test_everything_is_counted_once(small: Path, known: Known) -> None:
    census = census_of(small, known)
    assert (census.stories, census.steps, census.endings, census.questions, census.items) == (1, 7, 2, 1, 16)
    (pack,) = census.packs
    assert (pack.pack, pack.audience, pack.ages, pack.guides) == ("small", "students", "11-13", 0)
    round_items = pack.decks["round"]
    assert round_items["lure"] == {form: ItemCount(4, {"hurry": 4}) for form in ("A", "B")}
    assert round_items["fine"] == {form: ItemCount(4, {}) for form in ("A", "B")}
    assert census.sources == ("1", "15b")


def test_sources_stand_in_the_order_of_their_numbers(spoilt: Spoil, small: Path) -> None:
    spoilt("deck.yaml", "sources: [1, 15b]", "sources: [seed-002, 104, 15b, 3, 15]")
    assert census_of(small, Known()).sources == ("1", "3", "15", "15b", "104", "seed-002")


def test_two_packs_are_added_up(small: Path, known: Known) -> None:
    pack = pack_of(small, known)
    one, both = take_census([pack]), take_census([pack, pack])
    assert (both.stories, both.items, both.unreviewed) == (2 * one.stories, 2 * one.items, 2 * one.unreviewed)
    assert both.sources == one.sources
    assert take_census([]).packs == ()


def test_a_missing_word_leaves_a_language_incomplete(spoilt: Spoil, small: Path, known: Known) -> None:
    assert census_of(small, known).complete == {"mn": ("small",), "en": ("small",)}
    spoilt("story.yaml", "          say: Later is fine too.\n", "")
    census = census_of(small, known)
    assert census.complete == {"mn": ("small",), "en": ()}
    assert census.packs[0].untranslated == {"mn": 0, "en": 1}


def test_texts_of_a_reviewed_language_are_not_waiting(spoilt: Spoil, small: Path, known: Known) -> None:
    before = census_of(small, known)
    waiting = before.packs[0].unreviewed
    assert waiting["mn"] == waiting["en"] == before.unreviewed / 2 > 80
    read = "review:\n  mn:\n    by: Сургууль\n    on: 2026-09-01\n  en: null"
    spoilt("pack.yaml", "review: {mn: null, en: null}", read)
    after = census_of(small, known)
    assert after.packs[0].unreviewed == {"mn": 0, "en": waiting["en"]}
    assert after.unreviewed == waiting["en"]


@pytest.mark.parametrize(
    ("file", "old", "where"),
    [
        ("story.yaml", "minutes: 3\n", "small/lost-book"),
        ("story.yaml", "  - id: signs\n", "small/lost-book/signs"),
        ("quiz.yaml", "  - id: where\n", "small/books/where"),
        ("deck.yaml", "  - id: lure-1\n", "small/round/lure-1"),
    ],
)
def test_what_is_covered_says_where(spoilt: Spoil, file: str, old: str, where: str) -> None:
    indent = "" if old.startswith("m") else "    "
    pack = spoilt(file, old, f"{old}{indent}covers: [debt, boy]\n").pack
    assert pack is not None
    covers = take_census([pack]).covers
    assert covers["debt"] == covers["boy"] == (where,)
    assert covers["mining"] == ()


def test_a_word_that_covers_nothing_is_refused_with_the_nearest(spoilt: Spoil) -> None:
    loaded = spoilt("story.yaml", "minutes: 3\n", "minutes: 3\ncovers: [dept]\n")
    assert loaded.pack is None
    assert loaded.problems[0].suggestion == "debt"
