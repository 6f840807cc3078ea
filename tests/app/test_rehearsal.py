"""What is rehearsed comes true, and leaves no trace."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from kiosk.app.headless import open_headless
from kiosk.app.player import Player
from kiosk.app.rehearsal import rehearsals
from kiosk.config import Config, records_dir
from kiosk.quiz.draw import WALK_UP_SIZE
from kiosk.quiz.round import RoundSession
from kiosk.quiz.visit import Phase

WALK_UP = "students-11-13/quick-round/walk-up"


@pytest.fixture
def player(tmp_path: Path) -> Iterator[Player]:
    kiosk, clock = open_headless((1280, 720), tmp_path, Config(set_up=True), seed=1)
    try:
        yield Player(kiosk, clock, Random(1))
    finally:
        kiosk.close()


def rehearse_all(player: Player) -> int:
    jobs = list(rehearsals(player.kiosk.flow))
    for job in jobs:
        job()
    return len(jobs)


def test_a_rehearsal_answers_nothing(player: Player, tmp_path: Path) -> None:
    player.tap("lure")
    player.tap("next")
    assert rehearse_all(player) >= 3
    visit = player.kiosk.flow.visit
    assert (visit.phase, visit.played) == (Phase.CHOOSE, None)
    player.tap(WALK_UP)
    assert rehearse_all(player) == 4
    played = visit.played
    assert isinstance(played, RoundSession)
    assert (played.index, played.outcome) == (0, None)
    player.kiosk.recorder.close(10)
    [journal] = (records_dir(tmp_path) / "journal").iterdir()
    assert '"ref"' not in journal.read_text("utf-8")


def test_the_touch_finds_its_text_ready(player: Player) -> None:
    cache = player.kiosk.shell.ui.painter.cache
    made: list[object] = []
    make = cache.get

    def noting(key, maker):  # type: ignore[no-untyped-def]
        def note():  # type: ignore[no-untyped-def]
            made.append(key)
            return maker()

        return make(key, note)

    player.tap("lure")
    player.tap("next")
    player.tap(WALK_UP)
    for _ in range(WALK_UP_SIZE):
        for answer in ("fine-rather", "next"):
            player.wait()
            rehearse_all(player)
            cache.get = noting  # type: ignore[method-assign]
            player.tap(answer)
            cache.get = make  # type: ignore[method-assign]
    assert [key for key in made if isinstance(key, tuple) and key[0] in ("face", "avatar", "text")] == []
