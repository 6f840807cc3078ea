"""Folders that mean harm: nothing outside them is read, and nothing in them is waited for."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.store import Refused, Store, offers
from kiosk.store.finding import packs_on
from tests.store.conftest import PACK, codes, laid_out, quiet

MOST = 50
"""Files that a folder may hold here, for making thousands takes long."""


def linked_file(folder: Path) -> None:
    (folder / "deck.yaml").unlink()
    (folder / "deck.yaml").symlink_to("/etc/passwd")


def linked_head(folder: Path) -> None:
    (folder / "pack.yaml").rename(folder.parent / "elsewhere.yaml")
    (folder / "pack.yaml").symlink_to(folder.parent / "elsewhere.yaml")


def linked_folder(folder: Path) -> None:
    (folder / "voice").symlink_to(folder.parent, target_is_directory=True)


def pipe(folder: Path) -> None:
    os.mkfifo(folder / "bat.png")


def many(folder: Path) -> None:
    for number in range(MOST):
        (folder / f"{number}.png").touch()


def two_spellings(folder: Path) -> None:
    for name in ("\u0439.png", "\u0438\u0306.png"):
        (folder / name).touch()


def endless_text(folder: Path) -> None:
    laid_out(folder, {"deck.yaml": b"\0" * 2_000_000})


def script(folder: Path) -> None:
    laid_out(folder, {"voice/play.sh": b"#!/bin/sh\n"})


SPOILT: dict[Callable[[Path], None], str] = {
    linked_file: "E612",
    linked_head: "E612",
    linked_folder: "E612",
    pipe: "E612",
    many: "E606",
    two_spellings: "E613",
    endless_text: "E608",
    script: "E614",
}


@pytest.mark.skipif(sys.platform == "win32", reason="links and pipes need rights there")
@pytest.mark.parametrize("spoil", SPOILT, ids=lambda spoil: spoil.__name__)
def test_it_is_refused(
    spoil: Callable[[Path], None], store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.store.source.MOST_FILES", MOST)
    folder = laid_out(tmp_path / "small", PACK)
    spoil(folder)
    with pytest.raises(Refused) as refusal:
        for offer in offers(folder):
            store.install(offer, quiet)
    assert codes(refusal.value) == {SPOILT[spoil]}
    assert store.installed() == ()


@pytest.mark.skipif(sys.platform == "win32", reason="links and pipes need rights there")
def test_links_and_pipes_on_a_stick_are_not_waited_for(tmp_path: Path) -> None:
    stick = laid_out(tmp_path / "stick" / "small", PACK).parent
    os.mkfifo(stick / "pipe.zip")
    (stick / "round").symlink_to(stick, target_is_directory=True)
    (stick / "link.zip").symlink_to("/etc/passwd")
    assert [one.path.name for one in packs_on(stick)] == ["small"]
