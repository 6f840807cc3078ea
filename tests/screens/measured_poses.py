"""Where a visit measured before and after can stand, besides the rounds and stories that it is made of."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from random import Random

from kiosk.packs.model import Pack
from kiosk.quiz.allotting import Allotted, Arm
from kiosk.quiz.judgement import Judgement
from kiosk.quiz.measurement import Leg, Measurement, measurement
from kiosk.quiz.round import RoundSession


def between(packs: Sequence[Pack]) -> Iterator[tuple[str, Pack, Measurement]]:
    """Before each leg, with every story that can stand between, and in a trial."""
    for pack in packs:
        for story in pack.stories:
            plan = measured(pack, story=story.story)
            plan.take()
            yield f"between {pack.id} {story.story}", pack, plan
    for arm in (None, "feedback"):
        for begun in range(3):
            plan = measured(packs[0], arm=arm)
            for _ in range(begun):
                plan.take()
            yield f"between {arm} {begun}", packs[0], plan


def ended(packs: Sequence[Pack]) -> Iterator[tuple[str, Pack, Measurement, Leg]]:
    """At the end: better than at first, worse, and everything right."""
    for grade, first, last in (("better", 3, 1), ("worse", 1, 3), ("all", 2, 0)):
        plan = measured(packs[0])
        while plan.next is not None:
            leg = plan.take()
            if isinstance(leg.session, RoundSession):
                judged(leg.session, wrong=first if leg.wave == "before" else last)
        yield f"measured {grade}", packs[0], plan, leg


def measured(pack: Pack, arm: Arm | None = None, story: str | None = None) -> Measurement:
    """A visit with the pack's first deck; its lesson is the story called so, or the first."""
    stories = [one for one in pack.stories if story in (None, one.story)]
    return measurement(pack.decks[0], stories[0] if stories else None, Allotted("A", arm), frozenset(), Random(1))


def judged(session: RoundSession, wrong: int) -> None:
    """The round judged and explained, with so many mistaken."""
    while (item := session.current) is not None:
        if session.outcome is None:
            says_lure = (item.truth == "lure") != (session.index < wrong)
            session.answer(Judgement.LURE_SURE if says_lure else Judgement.FINE_SURE, 1, "mn")
        else:
            session.advance()
