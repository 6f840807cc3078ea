"""What the decks promise: twins that only their content tells apart, signs that fit, and short messages."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from kiosk.lang import LANGS, Lang
from kiosk.packs.model import Deck, Pack, Tie
from kiosk.packs.tactics import load_tactics
from tests.content.shipped import SCENARIOS, STUDENTS, bundled, pairs, plain, tactics

# Characters of an item's text, why and check: what one reads in a few seconds, standing.
LIMITS = {
    "students-11-13": (200, 160, 140),
    "students-14-17": (220, 180, 160),
    "families": (240, 200, 180),
    "home-visits": (160, 140, 120),
    "travellers": (240, 200, 180),
}
KNOWN_TIES: frozenset[Tie] = frozenset({"acquaintance", "friend", "family", "school"})
NOT_IN_FINE = re.compile(
    r"ганцаар|хоёулхнаа|зөвхөн надад|нууц зураг|унаагаар|машинаар|мөнгө"
    r"|\b(?:alone|by yourself|only to me|secret|money|lift|drive you|pick you up)\b",
    re.IGNORECASE,
)
SOMEBODY = {
    "mn": re.compile(r"том хүн|багш|аав|ээж|нийгмийн ажилтан|108|102", re.IGNORECASE),
    "en": re.compile(r"adult|teacher|parent|social worker|108|102", re.IGNORECASE),
}
# Whom grown people ask as well.
SOMEBODY_FOR_ADULTS = {
    "mn": re.compile(SOMEBODY["mn"].pattern + r"|сургууль|цагдаа|элчин сайдын яам", re.IGNORECASE),
    "en": re.compile(SOMEBODY["en"].pattern + r"|school|police|embassy", re.IGNORECASE),
}


def test_half_of_each_form_is_fine_and_every_item_has_its_twin(deck: Deck) -> None:
    for form in ("A", "B"):
        truths = Counter(item.truth for item in deck.items if item.form == form)
        assert truths["lure"] == truths["fine"] > 0, form
    assert all(item.twin for item in deck.items)


@pytest.mark.parametrize("lang", LANGS)
def test_length_tells_nobody_which_twin_is_the_lure(deck: Deck, lang: Lang) -> None:
    lengths = [(plain(lure, lang), plain(fine, lang)) for lure, fine in pairs(deck)]
    uneven = [pair for pair in lengths if abs(len(pair[0]) - len(pair[1])) > 0.2 * max(map(len, pair))]
    assert not uneven
    longer = sum(len(lure) > len(fine) for lure, fine in lengths)
    assert 0.25 <= longer / len(lengths) <= 0.8


def test_known_people_send_lures_as_often_as_strangers_and_strangers_send_what_is_fine(deck: Deck) -> None:
    for truth, least, most in (("lure", 0.4, 0.65), ("fine", 0.4, 0.67)):
        known = [deck.cast[item.sender].tie in KNOWN_TIES for item in deck.items if item.truth == truth]
        assert least <= sum(known) / len(known) <= most, truth


def test_about_a_third_of_what_is_fine_has_one_innocent_sign_that_stops_nobody(deck: Deck) -> None:
    stops = {name for name, tactic in load_tactics(SCENARIOS / "tactics.yaml").items() if tactic.stop}
    signs = [tactics(item) for item in deck.items if item.truth == "fine"]
    assert all(len(each) <= 1 and not stops & set(each) for each in signs)
    assert 0.25 <= sum(map(bool, signs)) / len(signs) <= 0.45


def test_an_innocent_sign_is_also_met_in_a_lure(deck: Deck) -> None:
    used: dict[str, set[str]] = {"lure": set(), "fine": set()}
    for item in deck.items:
        used[item.truth] |= set(tactics(item))
    assert used["fine"] <= used["lure"]


def test_every_tactic_is_met_in_some_lure() -> None:
    items = [item for each in STUDENTS for deck in bundled(each).decks for item in deck.items if item.truth == "lure"]
    met = {name for item in items for name in tactics(item)}
    assert met == set(load_tactics(SCENARIOS / "tactics.yaml"))


def test_only_a_stop_sign_is_called_one(deck: Deck) -> None:
    stops = {name for name, tactic in load_tactics(SCENARIOS / "tactics.yaml").items() if tactic.stop}
    for item in deck.items:
        if not stops & set(tactics(item)):
            assert "зогсох дохио" not in item.mn.why, item.id
            assert item.en is None or "stop sign" not in item.en.why, item.id


def test_items_are_short(pack: Pack) -> None:
    most = LIMITS[pack.id]
    for deck in pack.decks:
        for item in deck.items:
            for lang in LANGS:
                words = item.words(lang)
                lengths = (len(plain(item, lang)), len(words.why), len(words.check))
                assert all(length <= limit for length, limit in zip(lengths, most, strict=True)), (item.id, lang)


def test_nothing_fine_is_secret_alone_paid_for_or_a_lift(deck: Deck) -> None:
    for item in deck.items:
        if item.truth == "fine":
            assert not [lang for lang in LANGS if NOT_IN_FINE.search(plain(item, lang))], item.id


@pytest.mark.parametrize("lang", LANGS)
def test_every_lure_says_whom_to_turn_to(pack: Pack, lang: Lang) -> None:
    somebody = SOMEBODY if pack.head.audience == "students" else SOMEBODY_FOR_ADULTS
    for deck in pack.decks:
        for item in deck.items:
            if item.truth == "lure":
                assert somebody[lang].search(item.words(lang).check), item.id


def test_every_item_names_what_it_rests_on(deck: Deck) -> None:
    assert not [item.id for item in deck.items if not item.sources]
