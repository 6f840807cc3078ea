"""Pictures and sound are prepared before a pack plays."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.packs import load
from kiosk.packs.media.sentences import NOT_DECODED
from kiosk.packs.shelf import playable_folder
from kiosk.store import Progress, Refused, Store, offers
from kiosk.store.refusal import about
from kiosk.store.shelves import STAGING
from kiosk.yamlsafe import Problem
from tests.store.conftest import Bring, codes, everything_in, png, quiet, with_media, zipped


def test_each_picture_and_sound_is_prepared_in_the_staged_folder(store: Store, tmp_path: Path) -> None:
    prepared: list[tuple[str, str]] = []

    def prepare(file: Path, place: str) -> Problem | None:
        assert STAGING in file.parts
        prepared.append((file.name, place))
        file.write_bytes(b"decoded")
        return None

    source = zipped(tmp_path / "small.zip", {**with_media(), "more.png": png()})
    seen: list[Progress] = []
    [offer] = offers(source)
    replace(store, prepare=prepare).install(offer, seen.append)
    assert prepared == [("bat.png", f"{source}/bat.png"), ("hello.opus", f"{source}/voice/hello.opus")]
    folder = store.installed()[0].folder
    assert (folder / "bat.png").read_bytes() == (folder / "voice" / "hello.opus").read_bytes() == b"decoded"
    assert not (folder / "more.png").exists()
    assert [progress.done for progress in seen if progress.phase == "media"] == [0, 1, 2]
    assert list(dict.fromkeys(progress.phase for progress in seen)) == ["copying", "checking", "media", "saving"]
    assert store.install(offer, quiet).relation == "same"


def test_a_picture_that_cannot_be_prepared_refuses_the_pack(store: Store, tmp_path: Path) -> None:
    def prepare(file: Path, place: str) -> Problem | None:
        return about(place, NOT_DECODED)

    [offer] = offers(zipped(tmp_path / "small.zip", with_media()))
    with pytest.raises(Refused) as refusal:
        replace(store, prepare=prepare).install(offer, quiet)
    assert codes(refusal.value) == {"E380"} and store.installed() == ()


def test_the_pack_that_plays_is_the_one_that_was_brought(store: Store, bring: Bring) -> None:
    bring("1.0.0", **with_media(), **{"more.png": png()})
    folder = playable_folder(store.root / "small")
    assert folder is not None and load(folder).pack is not None
    assert everything_in(folder) == with_media()
