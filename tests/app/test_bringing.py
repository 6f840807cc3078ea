"""A teacher's stick, the staff menu, and a pack that visitors see without a restart: by the real kiosk."""

from __future__ import annotations

import os
import re
import threading
import time
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

import pytest

from kiosk.app.content import PACKS_FOLDER
from kiosk.app.headless import open_headless
from kiosk.app.packdesk import LOCKED
from kiosk.app.player import Player
from kiosk.authoring import Wish, lay_out
from kiosk.cli.main import main
from kiosk.config import Config
from kiosk.packs.draft import Known
from kiosk.packs.load import Loaded, load
from kiosk.quiz.visit import Phase
from kiosk.resources import assets_dir, scenarios_dir
from kiosk.screens.attract import AttractScreen
from kiosk.screens.staff.door import open_staff
from stats.lock import FolderLock
from tests.figures import Figure
from tests.many_packs import bundled_stories, write_packs

PATIENCE = 30.0

OWN = scenarios_dir() / "families"


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A stick that is plugged in."""
    folder = tmp_path / "stick"
    folder.mkdir()
    monkeypatch.setattr("kiosk.app.bringing.removable_media", lambda: (folder,))
    return folder


@pytest.fixture
def player(tmp_path: Path) -> Iterator[Player]:
    kiosk, clock = open_headless((1920, 1080), tmp_path / "data", Config(set_up=True), seed=1)
    try:
        yield Player(kiosk, clock, Random(1))
    finally:
        kiosk.close()


def put(stick: Path, version: str, *, spoilt: bool = False) -> str:
    """A pack on the stick, as a zip of its folder; gives the key of the button that brings it in."""
    path = stick / f"{version}.zip"
    wish = Wish("Манай анги", "11-13", "story", "mn")
    with zipfile.ZipFile(path, "w") as archive:
        for file in lay_out(stick.parent / version / "my-class", wish, assets_dir() / "templates"):
            text = re.sub("^version: .*$", f"version: {version}", file.read_text("utf-8"), flags=re.M)
            archive.writestr(f"my-class/{file.name}", text.replace("hero:", "herro:") if spoilt else text)
    return f"bring-{path}/my-class"


def until(player: Player, true: Callable[[], bool]) -> None:
    """Turn the kiosk until something has come true that happens beside the drawing."""
    ends = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < ends
        player.wait(0.2)
        time.sleep(0.01)


def open_bring(player: Player) -> None:
    open_staff(player.kiosk.stage, player.kiosk.staff, player.kiosk.flow.house.texts)
    player.tap("staff-packs")
    player.tap("bring")


def bring(player: Player, key: str) -> None:
    player.tap("again")
    until(player, lambda: player.has(key))
    player.tap(key)
    until(player, lambda: player.has(key))


def close(player: Player) -> None:
    while player.kiosk.stage.depth > 1 and not player.has("staff-packs"):
        player.tap("back")
    player.tap("back")


def version_here(player: Player) -> str | None:
    packs = player.kiosk.content.stock.offered.packs
    return next((pack.head.version for pack in packs if pack.id == "my-class"), None)


def test_a_pack_comes_from_the_stick_to_the_visitors_and_its_version_is_turned_back(
    player: Player, stick: Path
) -> None:
    first = put(stick, "1.0.0")
    open_bring(player)
    bring(player, first)
    assert version_here(player) == "1.0.0"
    bring(player, put(stick, "1.1.0"))
    assert version_here(player) == "1.1.0"
    player.tap("back")
    player.tap("brought")
    until(player, lambda: player.has("restore-my-class"))
    player.tap("restore-my-class")
    until(player, lambda: version_here(player) == "1.0.0")
    close(player)
    assert isinstance(player.kiosk.stage.top, AttractScreen)
    assert "my-class" in {pack.id for pack in player.kiosk.flow.visit.packs}


def test_a_pack_that_arrives_after_the_menu_was_closed_waits_until_nobody_plays(player: Player, stick: Path) -> None:
    key = put(stick, "1.0.0")
    open_bring(player)
    until(player, lambda: player.has(key))
    [found] = player.kiosk.bringer.find().result(PATIENCE)
    close(player)
    player.tap("lure")
    player.kiosk.bringer.bring(found).outcome.result(PATIENCE)
    player.wait(0.1)
    assert player.kiosk.flow.visit.phase is not Phase.ATTRACT and version_here(player) is None
    player.tap("leave")
    player.wait(0.1)
    assert version_here(player) == "1.0.0"
    assert "my-class" in {pack.id for pack in player.kiosk.flow.visit.packs}


def test_a_pack_that_a_command_brings_in_is_shown_by_the_running_kiosk(player: Player, stick: Path) -> None:
    put(stick, "1.0.0")
    player.wait(0.1)
    assert main(["install", str(stick / "1.0.0.zip"), "--data", str(player.kiosk.data)]) == 0
    player.wait(0.1)
    assert "my-class" in {pack.id for pack in player.kiosk.flow.visit.packs}


@pytest.mark.alone
def test_what_was_brought_in_is_checked_beside_the_drawing_and_not_by_it(
    player: Player, stick: Path, monkeypatch: pytest.MonkeyPatch, figure: Figure
) -> None:
    checked_by = []

    def watched(folder: Path, known: Known | None = None) -> Loaded:
        checked_by.append(threading.current_thread().name)
        return load(folder, known)

    monkeypatch.setattr("kiosk.packs.stock.load", watched)
    write_packs(stick, 1, 10, bundled_stories())
    open_bring(player)
    [found] = player.kiosk.bringer.find().result(PATIENCE)
    player.kiosk.bringer.bring(found).outcome.result(PATIENCE)
    taken_up = seconds_of(lambda: player.kiosk.advance(()))
    stock = player.kiosk.content.stock
    assert "pack-000" in {pack.id for pack in stock.offered.packs} and set(checked_by) == {"packs-bring"}
    for file in (player.kiosk.data / PACKS_FOLDER).rglob("*.yaml"):
        os.utime(file)
    unremembered = seconds_of(stock.refresh)
    figure(
        f"ten stories brought to a running kiosk: known to the drawing thread in {taken_up * 1e3:.0f} ms; "
        f"if it had to check them itself, in {unremembered * 1e3:.0f} ms"
    )
    assert taken_up < unremembered


def seconds_of(act: Callable[[], object]) -> float:
    began = time.perf_counter()
    act()
    return time.perf_counter() - began


def test_a_spoilt_pack_is_refused_and_what_played_plays_on(player: Player, stick: Path) -> None:
    open_bring(player)
    bring(player, put(stick, "1.0.0"))
    put(stick, "1.2.0", spoilt=True)
    found = next(
        one
        for one in player.kiosk.bringer.find().result(PATIENCE)
        if one.head is not None and one.head.version == "1.2.0"
    )
    outcome = player.kiosk.bringer.bring(found).outcome.result(PATIENCE)
    told = outcome.problems[0].tell("mn")
    assert "1.2.0.zip/my-class/" in told and "hero" in told
    assert version_here(player) == "1.0.0"


def test_while_another_program_brings_a_pack_in_the_screen_says_so(player: Player, stick: Path) -> None:
    put(stick, "1.0.0")
    [found] = player.kiosk.bringer.find().result(PATIENCE)
    lock = FolderLock(_made(player.kiosk.data / "packs" / LOCKED))
    try:
        outcome = player.kiosk.bringer.bring(found).outcome.result(PATIENCE)
    finally:
        lock.release()
    assert [problem.code for problem in outcome.problems] == ["E622"]


def test_a_stick_that_was_pulled_out_says_so(player: Player, stick: Path) -> None:
    put(stick, "1.0.0")
    [found] = player.kiosk.bringer.find().result(PATIENCE)
    Path(found.path).unlink()
    outcome = player.kiosk.bringer.bring(found).outcome.result(PATIENCE)
    assert [problem.code for problem in outcome.problems] == ["E601"]


def test_packs_of_the_kiosk_itself_are_known_by_their_version(player: Player, stick: Path) -> None:
    with zipfile.ZipFile(stick / "own.zip", "w") as archive:
        for file in OWN.iterdir():
            archive.write(file, file.name)
    [found] = player.kiosk.bringer.find().result(PATIENCE)
    assert found.head is not None and (found.state, found.here) == ("outdone", found.head.version)


def _made(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return folder
