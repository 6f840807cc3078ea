"""What is done before the first touch."""

from __future__ import annotations

from random import Random

from kiosk.app.warmup import MOST_DECKS, jobs
from kiosk.errors import PackError
from kiosk.packs.held import HeldPacks
from kiosk.packs.model import Deck
from kiosk.quiz.log import Unheard
from kiosk.quiz.setting import Setting
from kiosk.quiz.visit import Visit
from tests.bundled import bundled_packs
from tests.hands import plain_stage
from tests.many_packs import held_packs


class Listening(HeldPacks):
    """Tells what was read; and half of it can no longer be played."""

    def __init__(self) -> None:
        super().__init__(held_packs(bundled_packs(), 200, 1))
        self.read: list[str] = []

    def deck(self, pack: str, deck: str) -> Deck:
        self.read.append(f"{pack}/{deck}")
        if len(self.read) % 2:
            raise PackError("it has changed", where=pack)
        return super().deck(pack, deck)


def test_some_decks_are_read_for_the_next_visitor_and_a_spoilt_one_stops_nothing() -> None:
    held = Listening()
    visit = Visit(Setting(held.outlines), held, Unheard(), Random(1), lambda: "id")
    held.read.clear()
    for job in jobs(plain_stage().ui, (), visit):
        job()
    decks = [f"{pack.id}/{deck.deck}" for pack in visit.packs for deck in pack.decks]
    assert held.read == decks[:MOST_DECKS]
