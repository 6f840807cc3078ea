"""A measured club visit from the screens' taps to the counts of a summary."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from random import Random

from kiosk.app.headless import open_headless
from kiosk.app.kiosk import Kiosk
from kiosk.app.player import Player
from kiosk.config import Config, records_dir
from kiosk.quiz.visit import Phase
from stats.sources import open_source
from stats.summary import Tally, tally

MOST_TOUCHES = 400


@contextmanager
def running(data: Path, config: Config, seed: int = 1) -> Iterator[tuple[Kiosk, Player]]:
    kiosk, clock = open_headless((1280, 720), data, config, seed)
    try:
        yield kiosk, Player(kiosk, clock, Random(seed))
    finally:
        kiosk.close()


def club_visit(kiosk: Kiosk, player: Player) -> None:
    """Begin with the club round of the first pack, and touch on until the channels have been seen."""
    kiosk.restart_visits()
    kiosk.begin()
    kiosk.flow.choose()
    player.wait()
    pack = kiosk.flow.visit.packs[0]
    player.tap(f"{pack.id}/{pack.decks[0].deck}/club")
    for _ in range(MOST_TOUCHES):
        if kiosk.flow.visit.phase is Phase.CHANNELS:
            break
        player.tap("next") if player.has("next") else player.go_on()
    kiosk.flow.leave()


def counted(data: Path) -> Tally:
    return tally(open_source(data).records(), {})


def test_visits_measured_on_the_screens_are_pairs_in_the_summary(tmp_path: Path) -> None:
    config = Config(kiosk="k1", set_up=True, measure=True, motion=False)
    with running(tmp_path, config) as (kiosk, player):
        for _ in range(2):
            club_visit(kiosk, player)
    found = counted(tmp_path)
    assert records_dir(tmp_path).is_dir()
    assert found.turnout.finished == 2
    assert sum(visits for pairs in found.pairs.values() for visits in pairs.values()) == 2
    assert {tuple(sorted((order.before, order.after))) for order in found.pairs} == {("A", "B")}
    assert {shape.mode for shape in found.sessions} == {"club", "story"}
    assert set(found.turnout_by["wave"]) == {"before", "after", "single"}


def test_a_club_round_is_measured_only_where_staff_have_set_it(tmp_path: Path) -> None:
    config = Config(kiosk="k1", set_up=True, motion=False)
    for setting in (config, replace(config, measure=True, wave="before")):
        with running(tmp_path / setting.wave, setting) as (kiosk, player):
            club_visit(kiosk, player)
        assert not counted(tmp_path / setting.wave).pairs
        assert set(counted(tmp_path / setting.wave).turnout_by["wave"]) == {setting.wave}
