"""No clue on a text's surface gives away what it is: a plain classifier does no better than guessing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from math import comb
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

from kiosk.lang import LANGS, Lang
from kiosk.packs import load_library
from kiosk.packs.marks import parse
from kiosk.packs.model import Deck, Item

SCENARIOS = Path(__file__).parents[1] / "scenarios"

MARKS = (".", ",", "!", "?", ":", "…", "—", "-", "«", "“", '"', "(")
GREETING = {
    "mn": re.compile(r"^(?:сайн|юу байна|хөөе|өө|за|мэнд)\b", re.IGNORECASE),
    "en": re.compile(r"^(?:hello|hi|hey|good|dear|oh|well)\b", re.IGNORECASE),
}
WORD = re.compile(r"[\w’'-]+")
SENTENCE = re.compile(r"[.!?…]+")


@cache
def decks() -> Mapping[str, Deck]:
    """Every bundled deck by the names of its pack and its own."""
    library = load_library([SCENARIOS])
    assert not library.left_out
    return {f"{pack.id}/{deck.deck}": deck for pack in library.packs for deck in pack.decks}


def features(text: str, lang: Lang) -> list[float]:
    """What one sees of a text without understanding it."""
    words = WORD.findall(text)
    sentences = [part for part in SENTENCE.split(text) if part.strip()]
    inner = [word for part in sentences for word in WORD.findall(part)[1:]]
    return [
        len(text),
        len(words),
        sum(map(len, words)) / len(words),
        max(map(len, words)),
        len(sentences),
        *(text.count(mark) for mark in MARKS),
        sum(sign.isupper() for sign in text),
        sum(word[0].isupper() for word in inner),  # names
        sum(sign.isdigit() for sign in text),
        text.rstrip().endswith("?"),
        text.rstrip().endswith("!"),
        GREETING[lang].search(text) is not None,
    ]


def pairs_of(deck: Deck) -> Iterator[tuple[Item, Item]]:
    """Each lure with its twin."""
    by_id = {item.id: item for item in deck.items}
    yield from ((item, by_id[item.twin]) for item in deck.items if item.truth == "lure" and item.twin)


def told_apart(deck: Deck, lang: Lang) -> int:
    """How many items are judged rightly by what was learnt from all other pairs."""
    pairs = [[features(parse(item.words(lang).text).plain, lang) for item in pair] for pair in pairs_of(deck)]
    return guessed_right(np.array(pairs, dtype=np.float64))


def guessed_right(pairs: NDArray[np.float64]) -> int:
    """Of pairs × (lure, fine) × features, leaving out one pair after the other."""
    truths = np.array([1, 0])
    right = 0
    for left_out in range(len(pairs)):
        rest = np.delete(pairs, left_out, axis=0)
        model = make_pipeline(StandardScaler(), LogisticRegression(solver="liblinear"))
        model.fit(rest.reshape(-1, pairs.shape[2]), np.tile(truths, len(rest)))
        right += int((model.predict(pairs[left_out]) == truths).sum())
    return right


def most_by_chance(count: int) -> int:
    """The 97.5 % quantile of how many of ``count`` are right when each is tossed for."""
    below = 0.0
    for right in range(count + 1):
        below += comb(count, right) / 2**count
        if below >= 0.975:
            return right
    return count


@pytest.mark.parametrize("lang", LANGS)
def test_no_deck_is_told_apart_by_its_surface(lang: Lang) -> None:
    found = {name: (told_apart(deck, lang), most_by_chance(len(deck.items))) for name, deck in decks().items()}
    assert found
    assert {name: f"{right} right, {most} by chance" for name, (right, most) in found.items() if right > most} == {}


def test_every_item_has_a_twin_to_be_left_out_with() -> None:
    for name, deck in decks().items():
        assert 2 * len(list(pairs_of(deck))) == len(deck.items), name


def test_a_clue_would_be_found() -> None:
    rng = np.random.default_rng(1)
    pairs = rng.normal(size=(16, 2, 5))
    assert guessed_right(pairs) <= most_by_chance(32)
    pairs[:, 0, 2] += 3  # lures shout
    assert guessed_right(pairs) > most_by_chance(32)


def test_the_bound_is_that_of_the_binomial() -> None:
    assert (most_by_chance(16), most_by_chance(32), most_by_chance(48)) == (12, 22, 31)
