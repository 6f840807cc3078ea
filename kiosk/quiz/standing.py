"""How a visit stands: all that the screens read of it."""

from __future__ import annotations

from kiosk.lang import Lang
from kiosk.packs.media.ready import Media, ReadyMedia
from kiosk.packs.outline import DeckOutline, PackOutline
from kiosk.quiz.draw import Drawn
from kiosk.quiz.measurement import Measurement
from kiosk.quiz.offer import Offer
from kiosk.quiz.reader import PackReader
from kiosk.quiz.scoring import StepOutcome
from kiosk.quiz.tell import TellSession
from kiosk.quiz.visitor import Phase, Played, Visitor


class Standing:
    """What is offered, who is here, and what is played; reading it changes nothing."""

    def __init__(self, offer: Offer, visitor: Visitor) -> None:
        self._offer = offer
        self._visitor = visitor

    @property
    def reader(self) -> PackReader:
        """Where what is played of the packs comes from."""
        return self._offer.reader

    @property
    def phase(self) -> Phase:
        return self._visitor.phase

    @property
    def lang(self) -> Lang:
        return self._visitor.lang

    @property
    def practice(self) -> Drawn | None:
        """The live item; None when no pack shown has a deck, or none of its items is in the form."""
        return self._visitor.practice

    @property
    def practised(self) -> StepOutcome | None:
        """What came of the live item; None until it is answered."""
        return self._visitor.practised

    @property
    def packs(self) -> tuple[PackOutline, ...]:
        """The packs to choose from."""
        return self._offer.setting.packs

    def decks(self, pack: PackOutline) -> tuple[DeckOutline, ...]:
        """The decks of a pack that rounds draw from now."""
        return self._offer.decks(pack)

    @property
    def pack(self) -> PackOutline | None:
        """The pack of the last session; None before the first."""
        return self._visitor.pack

    @property
    def played(self) -> Played | None:
        """The session in play or just played; None while nothing has been started or something else is being chosen."""
        return self._visitor.played

    @property
    def measurement(self) -> Measurement | None:
        """The measuring that this visit is in the midst of, or has been through; None without one."""
        return self._visitor.measurement

    @property
    def tell(self) -> TellSession | None:
        """The telling of the TELL phase; None elsewhere."""
        return self._visitor.tell if self.phase is Phase.TELL else None

    @property
    def media(self) -> Media:
        """The pictures and recordings of what stands here, as far as they were prepared."""
        if self.phase in (Phase.ATTRACT, Phase.PRACTICE) and self.practice is not None:
            return self.reader.media(self.practice.pack)
        return self.reader.media(self.pack.id) if self.pack is not None else ReadyMedia()
