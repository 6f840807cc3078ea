"""Visits at a kiosk that shows one small pack."""

from __future__ import annotations

from itertools import count
from random import Random

from kiosk.packs.held import HeldPacks
from kiosk.quiz.responses import Composed
from kiosk.quiz.setting import Setting
from kiosk.quiz.visit import Visit
from tests.quiz.builders import MemoryLog, deck, every_kind, pack, quiz, story

PACK = pack(decks=(deck(12),), stories=(story(*every_kind()),), quizzes=(quiz(*every_kind()[1:4]),))
HELD = HeldPacks([PACK])
OUTLINE = HELD.outlines[0]
TELLING = Composed("mother", "ask", "now")


def fresh(log: MemoryLog, setting: Setting | None = None, seed: int = 1, held: HeldPacks = HELD) -> Visit:
    ids = count(1)
    return Visit(setting or Setting(HELD.outlines), held, log, Random(seed), lambda: f"visit-{next(ids)}")
