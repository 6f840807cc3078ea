"""A tireless visitor: plays visits through the real app without waiting."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from random import Random
from typing import Final

from kiosk.app.headless import open_headless
from kiosk.app.player import Player
from kiosk.app.recorder import Receipt
from kiosk.config import Config, load_or_default
from kiosk.errors import SetupError
from kiosk.quiz.visit import Phase

SIZE: Final = (1280, 720)

LEAVE_CHANCE: Final = 0.02
"""At each touch: some visitors walk away in the midst."""

MOST_TOUCHES: Final = 2000
"""In one visit; more would be a visitor caught in a circle."""


def run_bot(visits: int, seed: int, data: Path) -> int:
    """Play ``visits`` visits and print ``visit/part/number`` of each answer once it is on the disk.

    Returns how many visits were played to the end or left. The settings in ``data`` hold, but all ages are shown.

    Raises:
        FolderTaken: another kiosk writes into this data folder.
        SetupError: the disk did not take everything.
    """
    config, _ = load_or_default(data)
    kiosk, clock = open_headless(SIZE, data, _everything(config), seed, acknowledged=_say)
    try:
        player = Player(kiosk, clock, Random(seed))
        for _ in range(visits):
            _play_visit(player, Random(f"{seed}-{clock.now}"))
    finally:
        kiosk.close()
    refused = next((notice for notice in kiosk.recorder.notices if notice.message_id == "notice-disk"), None)
    if refused is not None:
        raise SetupError("not every answer could be kept", fix=str(refused.args["detail"]))
    return visits


def _everything(config: Config) -> Config:
    return replace(config, set_up=True, ages=("11-13", "14-17", "18+"), motion=False)


def _play_visit(player: Player, rng: Random) -> None:
    visit = player.kiosk.flow.visit
    for touch in range(MOST_TOUCHES):
        if touch and visit.phase is Phase.ATTRACT:
            return
        if rng.random() < LEAVE_CHANCE and player.has("leave"):
            player.tap("leave")
            return
        player.go_on()
    player.kiosk.flow.leave()


def _say(receipt: Receipt) -> None:
    print(receipt.id, flush=True)
