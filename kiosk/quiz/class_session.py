"""A class before one screen: each message is voted on, talked over, voted on again, and only then explained.

The way of peer instruction (E. Mazur, *Peer Instruction*, 1997): everybody commits to an answer first, the votes stay
hidden while neighbours talk, and a second vote shows what talking has done.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from kiosk.lang import Lang
from kiosk.packs.model import Deck, Item, Telling, Truth
from kiosk.quiz.answer import Answer, half_seconds, text_hash
from kiosk.quiz.errors import SessionError
from kiosk.quiz.votes import Share, Votes, together
from kiosk.quiz.words import item_words


class Moment(Enum):
    """What stands before the class. The hands of a vote are counted answer by answer in ``COUNT``."""

    INTRO = auto()
    VOTE = auto()
    COUNT = auto()
    TALK = auto()
    REVEAL = auto()
    SIGNS = auto()
    WHY = auto()
    RESULT = auto()
    ITEMS = auto()
    DISCUSS = auto()
    TELL = auto()
    CHANNELS = auto()


FOLLOWS: Final[Mapping[Moment, Moment]] = {
    Moment.INTRO: Moment.VOTE,
    Moment.VOTE: Moment.COUNT,
    Moment.TALK: Moment.VOTE,
    Moment.REVEAL: Moment.SIGNS,
    Moment.SIGNS: Moment.WHY,
    Moment.RESULT: Moment.ITEMS,
    Moment.ITEMS: Moment.DISCUSS,
    Moment.DISCUSS: Moment.TELL,
    Moment.TELL: Moment.CHANNELS,
}
"""Where reading on leads. A count is left when it is closed, and ``WHY`` leads to the next message or the result."""

COUNTED: Final[tuple[Truth, Truth]] = ("lure", "fine")
"""The order in which hands are counted."""


@dataclass(frozen=True)
class Change:
    """How much of a room was right about something before it talked, and how much after."""

    before: Share
    after: Share

    @property
    def uneven(self) -> bool:
        """Whether more than a tenth of the larger vote is missing in the other: somebody was not counted."""
        fewer, more = sorted((self.before.total, self.after.total))
        return 10 * (more - fewer) > more


@dataclass(frozen=True)
class VotedItem:
    """A message that has been voted on twice."""

    item: Item
    before: Votes
    after: Votes

    @property
    def change(self) -> Change:
        return Change(self.before.share(self.item.truth), self.after.share(self.item.truth))


class ClassSession:
    """Items of one deck, shown to a class in the order given; ``telling`` is what the class then practises with."""

    points = maximum = 0
    """A room earns none: nobody in it answered alone."""

    def __init__(self, deck: Deck, items: tuple[Item, ...], telling: Telling | None) -> None:
        self.deck = deck
        self.items = items
        self.telling = telling
        self._moment = Moment.INTRO
        self._index = 0
        self._closed: list[Votes] = []
        self._draft = Votes()
        self._counting: Truth = COUNTED[0]
        self._seconds = 0.0

    @property
    def moment(self) -> Moment:
        return self._moment

    @property
    def index(self) -> int:
        """The current item's position from 0; ``total`` from the result on."""
        return self._index

    @property
    def total(self) -> int:
        return len(self.items)

    @property
    def current(self) -> Item | None:
        """The item at hand; None from the result on."""
        return self.items[self._index] if self._index < self.total else None

    @property
    def second(self) -> bool:
        """Whether the vote at hand, or the one just closed, is the one after talking."""
        return len(self._closed) > 2 * self._index

    @property
    def counting(self) -> Truth:
        """The answer whose hands are counted now; the other's stay hidden."""
        return self._counting

    @property
    def count(self) -> int:
        """How many hands have been counted for that answer."""
        return self._draft.of(self._counting)

    @property
    def voted(self) -> tuple[VotedItem, ...]:
        """The items whose second vote is closed: of no other are the votes told."""
        pairs = zip(self._closed[::2], self._closed[1::2], strict=False)
        return tuple(VotedItem(item, *votes) for item, votes in zip(self.items, pairs, strict=False))

    @property
    def complete(self) -> bool:
        """Whether every item has been voted on twice."""
        return len(self._closed) == 2 * self.total

    @property
    def here(self) -> str | None:
        """The current item as the record names it, ``deck/item``."""
        return f"{self.deck.deck}/{self.current.id}" if self.current else None

    def change(self, truth: Truth) -> Change:
        """How much of the room was right about all lures, or all fine items, voted on so far."""
        changes = [voted.change for voted in self.voted if voted.item.truth == truth]
        return Change(together(one.before for one in changes), together(one.after for one in changes))

    def advance(self, seconds: float = 0.0) -> None:
        """Goes on from what has been read for so many ``seconds``.

        Raises:
            SessionError: hands are being counted, or this is the end.
        """
        if self._moment is Moment.WHY:
            self._index += 1
            self._moment = Moment.VOTE if self._index < self.total else Moment.RESULT
            return
        if self._moment not in FOLLOWS:
            raise SessionError("there is nothing to go on to", where=self._moment.name)
        self._seconds = seconds if self._moment is Moment.VOTE else 0.0
        self._moment = FOLLOWS[self._moment]

    def add(self, hands: int) -> None:
        """So many hands more, or fewer, for the answer that is being counted. Raises SessionError outside COUNT."""
        self.put(self.count + hands)

    def put(self, hands: int) -> None:
        """So many hands for the answer that is being counted. Raises SessionError outside COUNT."""
        self._expect_count()
        self._draft = self._draft.counted(self._counting, hands)

    def recount(self) -> None:
        """Back to the answer counted first. Raises SessionError outside COUNT."""
        self._expect_count()
        self._counting = COUNTED[0]

    def counted(self, seconds: float, lang: Lang) -> Answer | None:
        """The answer's hands are counted, in ``seconds``, for the item shown in ``lang``: on to the other answer.

        After that one the vote is closed and given for the record; None before. Raises SessionError outside COUNT.
        """
        item = self._expect_count()
        self._seconds += seconds
        if self._counting != COUNTED[-1]:
            self._counting = COUNTED[-1]
            return None
        answer = self._answer(item, lang)
        self._closed.append(self._draft)
        self._draft, self._counting = Votes(), COUNTED[0]
        self._moment = Moment.REVEAL if len(self._closed) % 2 == 0 else Moment.TALK
        return answer

    def _answer(self, item: Item, lang: Lang) -> Answer:
        """The room's vote; it is nobody's choice, so nothing in it is right or wrong."""
        return Answer(
            ref=f"{self.deck.deck}/{item.id}",
            kind="second-vote" if self.second else "vote",
            text_hash=text_hash(item_words(item, lang)),
            choice="",
            truth=item.truth,
            sure=None,
            right=None,
            points=0,
            maximum=0,
            seconds=half_seconds(self._seconds),
            votes=self._draft.by_choice(),
        )

    def _expect_count(self) -> Item:
        item = self.current
        if self._moment is not Moment.COUNT or item is None:
            raise SessionError("no hands are being counted", where=self._moment.name)
        return item
