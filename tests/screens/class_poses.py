"""Where a class can stand: every moment, with the messages that ask most of a screen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kiosk.packs.marks import parse
from kiosk.packs.model import Item, Pack
from kiosk.quiz.class_session import ClassSession, Moment

TOTAL = 8

OF_A_PACK = (Moment.ITEMS, Moment.TELL)
OF_ANY_CLASS = (Moment.INTRO, Moment.RESULT, Moment.DISCUSS, Moment.CHANNELS)


def standing(packs: Sequence[Pack]) -> Iterator[tuple[str, Pack, ClassSession]]:
    """Sessions at each moment, by name."""
    for pack in packs:
        for item, moment in asking_most(pack):
            yield f"class {pack.id} {item.id} {moment.name}", pack, led(session(pack, item), moment)
        for moment in OF_A_PACK:
            yield f"class {pack.id} {moment.name}", pack, led(session(pack), moment)
    first = packs[0]
    for moment in OF_ANY_CLASS:
        yield f"class {moment.name}", first, led(session(first), moment)
    yield "class uneven REVEAL", first, uneven(session(first))
    for counted in (0, 1, 2):
        yield f"class count {counted}", first, counting(session(first), counted)


def session(pack: Pack, item: Item | None = None) -> ClassSession:
    """A class with the pack's first deck, or with one item over and over."""
    deck = pack.decks[0]
    return ClassSession(deck, (item,) * TOTAL if item else deck.items[:TOTAL], pack.tell.telling if pack.tell else None)


def asking_most(pack: Pack) -> Iterator[tuple[Item, Moment]]:
    """The longest message, the most signs, the longest reason, and a lure and a fine message told of."""
    items = pack.decks[0].items
    longest = max(items, key=lambda item: len(item.mn.text))
    yield from ((longest, moment) for moment in (Moment.VOTE, Moment.TALK, Moment.SIGNS))
    yield max(items, key=lambda item: len(parse(item.mn.text).signs)), Moment.SIGNS
    yield max(items, key=lambda item: len(item.mn.why) + len(item.mn.check)), Moment.WHY
    for truth in ("lure", "fine"):
        yield next(item for item in items if item.truth == truth), Moment.REVEAL


def led(session: ClassSession, moment: Moment) -> ClassSession:
    """The session brought to the moment, with votes that grow wiser."""
    while session.moment is not moment:
        if session.moment is not Moment.COUNT:
            session.advance()
            continue
        right = 21 if session.second else 9 + session.index
        assert session.current is not None
        session.put(right if session.counting == session.current.truth else 30 - right)
        session.counted(1, "mn")
    return session


def uneven(session: ClassSession) -> ClassSession:
    """The session at a reveal, when half of the room was not counted the second time."""
    led(led(session, Moment.TALK), Moment.COUNT)
    session.put(15)
    session.counted(1, "mn")
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
