"""What a kiosk offers: everything that can be played of the packs shown, drawn as staff have set."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass, replace
from random import Random
from typing import Literal

from kiosk.packs.model import Deck, Quiz, Story
from kiosk.packs.outline import DeckOutline, PackOutline
from kiosk.quiz.allotting import FORMS, Allotter, Held
from kiosk.quiz.class_session import ClassSession
from kiosk.quiz.draw import CLUB_SIZE, WALK_UP_SIZE, Drawn, draw_round
from kiosk.quiz.errors import SessionError
from kiosk.quiz.measurement import LEAST_IN_FORM, Measurement, measurement
from kiosk.quiz.practice import draw_practice
from kiosk.quiz.reader import PackReader
from kiosk.quiz.round import RoundSession
from kiosk.quiz.setting import Setting
from kiosk.quiz.story import StorySession
from kiosk.quiz.tell import TellSession


@dataclass(frozen=True)
class Offer:
    """Draws what a visit plays. Items in ``leave_out`` have been seen: neither they nor their twins are drawn.

    Attributes:
        setting: what staff have set.
        reader: gives what is played of the packs shown; any draw may raise its PackError.
        rng: draws and shuffles.
        allotter: gives each measured visit its first form and its arm.
    """

    setting: Setting
    reader: PackReader
    rng: Random
    allotter: Allotter

    def without(self, pack: PackOutline) -> Offer:
        """The same without ``pack``, which can no longer be played."""
        left = tuple(one for one in self.setting.packs if one.id != pack.id)
        return replace(self, setting=replace(self.setting, packs=left))

    def rehearsal(self, rng: Random) -> Offer:
        """The same by another chance; it uses up no allotment."""
        return replace(self, rng=rng, allotter=Held(self.allotter.next()))

    def decks(self, pack: PackOutline) -> tuple[DeckOutline, ...]:
        """The decks of a pack that rounds draw from now."""
        return tuple(deck for deck in pack.decks if deck.booster == self.setting.booster)

    def live(self) -> Drawn | None:
        """The live item of the attract screen; None where there is nothing to draw from."""
        return draw_practice(self.setting.packs, self.reader, self.rng, self.setting.form)

    def round(self, deck: Deck, mode: Literal["walk-up", "club"], leave_out: Set[str]) -> RoundSession:
        """A round of ``deck``. Raises SessionError when it has fewer than two items to draw."""
        size = CLUB_SIZE if mode == "club" else WALK_UP_SIZE
        return RoundSession(deck, draw_round(deck, size, self.setting.form, self.rng, leave_out))

    def class_session(self, pack: PackOutline, deck: Deck, size: int) -> ClassSession:
        """``size`` items of ``deck`` for a class, with the pack's telling. Raises SessionError as a round does."""
        tell = self.reader.tell(pack.id)
        items = draw_round(deck, size, self.setting.form, self.rng)
        return ClassSession(deck, items, tell.telling if tell else None)

    def script(self, script: Story | Quiz) -> StorySession:
        """A story or quiz at its first step."""
        return StorySession(script, self.rng)

    def tell(self, pack: PackOutline) -> TellSession | None:
        """The telling that follows what is played of a pack; None where it has none."""
        tell = self.reader.tell(pack.id)
        return TellSession(tell.tell, tell, tell.telling) if tell else None

    def measures(self, pack: PackOutline, deck: str) -> bool:
        """Whether the deck called so can be measured with now: visits are allotted, and both forms have the items."""
        if self.setting.booster or self.allotter.next() is None:
            return False
        [items] = [one.items for one in pack.decks if one.deck == deck]
        return all(items.get(form, 0) >= LEAST_IN_FORM for form in FORMS)

    def measurement(self, pack: PackOutline, deck: Deck, leave_out: Set[str]) -> Measurement:
        """A visit measured before and after. Raises SessionError where none is, or the deck has too few items."""
        allotted = self.allotter.next()
        if allotted is None:
            raise SessionError("visits are not measured now", where=deck.deck)
        return measurement(deck, self._lesson(pack), allotted, leave_out, self.rng)

    def _lesson(self, pack: PackOutline) -> Story | None:
        stories = [one.story for one in pack.stories]
        chosen = [story for story in stories if f"{pack.id}/{story}" == self.setting.lesson]
        return next((self.reader.story(pack.id, story) for story in chosen + stories), None)
