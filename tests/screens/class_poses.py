"""Where a class can stand: every moment, with the messages that ask most of a screen."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from kiosk.packs.marks import parse
from kiosk.packs.model import Deck, Item, Pack
from kiosk.quiz.class_session import ClassSession, Moment

TOTAL = 8


def standing(pack: Pack) -> Iterator[tuple[str, ClassSession]]:
    """Sessions of the pack's decks at each moment, by name."""
    telling = pack.tell.telling if pack.tell else None
    for deck in pack.decks:
        for item in hardest(deck):
            for moment in (Moment.VOTE, Moment.TALK, Moment.REVEAL, Moment.SIGNS, Moment.WHY):
                session = ClassSession(deck, (item,) * TOTAL, telling)
                yield f"class {pack.id} {item.id} {moment.name}", led(session, moment)
    if not pack.decks:
        return
    deck = pack.decks[0]
    whole = [Moment.INTRO, Moment.RESULT, Moment.ITEMS, Moment.DISCUSS, Moment.TELL, Moment.CHANNELS]
    for moment in whole:
        yield f"class {pack.id} {moment.name}", led(ClassSession(deck, deck.items[:TOTAL], telling), moment)
    for counted in (0, 1, 2, 3):
        yield f"class {pack.id} count {counted}", counting(ClassSession(deck, deck.items[:TOTAL], telling), counted)


def hardest(deck: Deck) -> tuple[Item, ...]:
    """The longest message, the longest explanation and the most signs, each once."""
    asks: tuple[Callable[[Item], int], ...] = (
        lambda item: len(item.mn.text),
        lambda item: len(item.mn.why) + len(item.mn.check),
        lambda item: len(parse(item.mn.text).signs),
    )
    return tuple({item.id: item for item in (max(deck.items, key=ask) for ask in asks)}.values())


def led(session: ClassSession, moment: Moment) -> ClassSession:
    """The session brought to the moment, with votes that grow wiser."""
    while session.moment is not moment:
        if session.moment is not Moment.COUNT:
            session.advance()
            continue
        right = 21 if session.second else 9 + session.index
        session.put(right if session.counting == (session.current.truth if session.current else "") else 30 - right)
        session.counted(1, "mn")
    return session


def counting(session: ClassSession, counted: int) -> ClassSession:
    """The session while hands are counted, when so many answers have been."""
    led(session, Moment.COUNT)
    for _ in range(counted):
        session.put(17)
        session.counted(1, "mn")
        if session.moment is Moment.TALK:
            led(session, Moment.COUNT)
    session.put(28)
    return session
