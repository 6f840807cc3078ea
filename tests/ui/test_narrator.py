"""Recordings through the mixer: begun at once however long they are, and over when they end."""

from __future__ import annotations

import time
import wave
from collections.abc import Iterator
from pathlib import Path

import pygame
import pytest

from kiosk.resources import assets_dir
from kiosk.ui.narrator import MusicPlayer, Narrator
from kiosk.ui.sound import Sounds
from tests.figures import Figure

SLOWEST = 0.1
"""Seconds until a recording begins; seen were 0.002."""


@pytest.fixture
def player(monkeypatch: pytest.MonkeyPatch) -> Iterator[MusicPlayer]:
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    sounds = Sounds(assets_dir() / "sounds")
    sounds.open()
    assert sounds.available
    yield MusicPlayer(sounds)
    pygame.mixer.quit()


def recording(path: Path, seconds: float) -> Path:
    with wave.open(str(path), "wb") as written:
        written.setnchannels(1)
        written.setsampwidth(2)
        written.setframerate(24_000)
        written.writeframes(bytes(2 * int(24_000 * seconds)))
    return path


def test_two_minutes_begin_at_once(player: MusicPlayer, tmp_path: Path, figure: Figure) -> None:
    file = recording(tmp_path / "long.ogg.voice", 120)
    began = time.perf_counter()
    player.start(file)
    taken = time.perf_counter() - began
    assert player.busy
    player.stop()
    assert not player.busy
    figure(f"a recording of two minutes begins in {1000 * taken:.1f} ms")
    assert taken < SLOWEST


def test_recordings_follow_one_another_and_end(player: MusicPlayer, tmp_path: Path) -> None:
    changes: list[bool] = []
    narrator = Narrator(player, lambda: changes.append(narrator.playing))
    narrator.play([recording(tmp_path / f"{name}.voice", 0.2) for name in "ab"])
    until = time.monotonic() + 10
    while narrator.playing and time.monotonic() < until:
        due = narrator.due()
        assert due is not None
        time.sleep(due)
        narrator.tick()
    assert changes == [True, False]


def test_what_cannot_be_played_is_passed_over(player: MusicPlayer, tmp_path: Path) -> None:
    (tmp_path / "broken.voice").write_bytes(b"no samples")
    for name in ("broken.voice", "gone.voice"):
        player.start(tmp_path / name)
        assert not player.busy


def test_a_machine_without_sound_stays_silent(tmp_path: Path) -> None:
    player = MusicPlayer(Sounds(assets_dir() / "sounds"))
    player.start(recording(tmp_path / "a.voice", 1))
    player.stop()
    assert not player.available and not player.busy
