"""Decks: twins, balance, size, and what an item carries."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from kiosk.lang import LANGS
from kiosk.packs.draft import Draft, Known
from kiosk.packs.marks import parse
from kiosk.packs.model import Deck, Item
from kiosk.packs.sentences import decks as say
from kiosk.packs.words import Purpose
from kiosk.yamlsafe import Page, Problem
from kiosk.yamlsafe.suggest import nearest

# A walk-up round.
ROUND: Final = 6
FORM_LEAST: Final = 4
LENGTHS_APART: Final = 0.2
_FORMS: Final = ("A", "B")
NEVER_FINE: Final[tuple[Purpose, ...]] = ("secrecy", "private-pictures", "alone", "money", "lift")


def twins(draft: Draft, known: Known) -> Iterator[Problem]:
    """Twins name each other, are of different truths and of one form."""
    for page, deck in _decks(draft):
        by_id = {item.id: item for item in deck.items}
        for i, item in enumerate(deck.items):
            if item.twin is None:
                continue
            twin = by_id.get(item.twin)
            at = ("items", i, "twin")
            if twin is None:
                yield page.problem(say.UNKNOWN_TWIN, *at, name=item.twin, suggestion=nearest(item.twin, by_id))
            elif twin.twin != item.id:
                yield page.problem(say.TWIN_NOT_MUTUAL, *at, name=item.twin)
            elif twin.truth == item.truth:
                yield page.problem(say.TWIN_SAME_TRUTH, *at, name=item.twin, truth=item.truth)
            elif twin.form != item.form:
                yield page.problem(say.TWIN_OTHER_FORM, *at, name=item.twin)


def balance(draft: Draft, known: Known) -> Iterator[Problem]:
    """In each form half of the items are fine."""
    for page, deck in _decks(draft):
        for form in _FORMS:
            truths = [item.truth for item in deck.items if item.form == form]
            lures, fine = truths.count("lure"), truths.count("fine")
            if lures != fine:
                yield page.problem(say.UNEVEN_FORM, "items", form=form, lures=lures, fine=fine)


def size(draft: Draft, known: Known) -> Iterator[Problem]:
    """There is enough for a walk-up round without twins, whichever item the attract screen has shown."""
    for page, deck in _decks(draft):
        # The attract screen takes one away, and its twin with it; it shows nothing of a booster.
        least = ROUND if deck.booster else ROUND + 1
        if apart(deck.items) < least:
            yield page.problem(say.SMALL_DECK, "items", size=ROUND, least=least)
            continue
        for form in _FORMS:
            items = [item for item in deck.items if item.form == form]
            if items and apart(items) < FORM_LEAST:
                yield page.problem(say.SMALL_FORM, "items", form=form, pairs=apart(items), least=FORM_LEAST)


def lengths(draft: Draft, known: Known) -> Iterator[Problem]:
    """Twins are about as long, so that length gives nothing away."""
    for page, deck in _decks(draft):
        by_id = {item.id: item for item in deck.items}
        for i, item in enumerate(deck.items):
            twin = by_id.get(item.twin or "")
            if twin is None or item.truth == "fine":
                continue
            for lang in LANGS:
                one, other = (len(parse(each.words(lang).text).plain) for each in (item, twin))
                difference = abs(one - other) / max(one, other)
                if difference > LENGTHS_APART and (lang == "mn" or (item.en and twin.en)):
                    percent = round(100 * difference)
                    yield page.problem(
                        say.TWINS_UNEVEN, "items", i, lang, "text", name=twin.id, percent=percent, lang=lang
                    )


def lures_signed(draft: Draft, known: Known) -> Iterator[Problem]:
    """A lure carries a sign to show afterwards."""
    for page, deck in _decks(draft):
        for i, item in enumerate(deck.items):
            for lang in LANGS:
                words = getattr(item, lang)
                if item.truth == "lure" and words is not None and not parse(words.text).signs:
                    yield page.problem(say.LURE_WITHOUT_SIGN, "items", i, lang, "text", lang=lang)


def fine_without_stop(draft: Draft, known: Known) -> Iterator[Problem]:
    """One stop sign is enough to stop: a fine item has none."""
    stops = {name for name, tactic in (known.tactics or {}).items() if tactic.stop}
    for page, deck in _decks(draft):
        for i, item in enumerate(deck.items):
            signs = parse(item.mn.text).signs if item.truth == "fine" else ()
            for tactic in dict.fromkeys(sign.tactic for sign in signs if sign.tactic in stops):
                yield page.problem(say.FINE_WITH_STOP, "items", i, "mn", "text", name=tactic)


def fine_asks(draft: Draft, known: Known) -> Iterator[Problem]:
    """What is fine asks for nothing that a lure asks for, and offers no lift."""
    lists = [known.words[name] for name in NEVER_FINE if name in known.words] if known.words else []
    for page, deck in _decks(draft):
        for i, item in enumerate(deck.items):
            for lang in LANGS:
                words = getattr(item, lang)
                if item.truth == "lure" or words is None:
                    continue
                for each in lists:
                    found = each.first_in(parse(words.text).plain, lang)
                    if found is not None:
                        yield page.problem(say.FINE_ASKS, "items", i, lang, "text", found=found, about=each.id)


def apart(items: Iterable[Item]) -> int:
    """How many of these items can stand in one round without two twins meeting."""
    items = list(items)
    ids = {item.id for item in items}
    paired = sum(1 for item in items if item.twin in ids)
    return len(items) - paired // 2


def _decks(draft: Draft) -> Iterator[tuple[Page[Deck], Deck]]:
    for page in draft.pages:
        if isinstance(page.content, Deck):
            yield Page(page.file, page.content, page.tree), page.content
