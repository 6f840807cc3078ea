"""The live item of the attract screen: practice, counted nowhere."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from kiosk.errors import PackError
from kiosk.packs.model import Deck, Form
from kiosk.packs.outline import PackOutline
from kiosk.quiz.draw import Drawn
from kiosk.quiz.reader import PackReader


def draw_practice(
    packs: Sequence[PackOutline], reader: PackReader, rng: Random, form: Form | None = None
) -> Drawn | None:
    """Any item of the packs' decks, each as likely, except the booster's; None when there is nothing to draw from.

    With a ``form``, only that form's items are shown, so that the other form stays unseen until its own wave. Only the
    deck that is drawn from is read; one that cannot be played any more is passed over. An item with a picture comes
    only where a deck has no other, for whoever passes by should see all of it at once.
    """
    decks = [(pack.id, deck) for pack in packs for deck in pack.decks if not deck.booster and deck.count(form)]
    while decks:
        [drawn] = rng.choices(decks, [deck.count(form) for _, deck in decks])
        deck = _read(reader, drawn[0], drawn[1].deck)
        pool = [item for item in deck.items if form in (None, item.form)] if deck else []
        if deck and pool:
            return Drawn(deck, rng.choice([item for item in pool if item.picture is None] or pool), drawn[0])
        decks.remove(drawn)
    return None


def _read(reader: PackReader, pack: str, deck: str) -> Deck | None:
    try:
        return reader.deck(pack, deck)
    except PackError:
        return None
