"""Whatever fails while a pack comes in: what was there is there, and plays."""

from __future__ import annotations

import errno
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import pytest

from kiosk.packs.shelf import NEWS
from kiosk.store import Refused, Store, offers
from kiosk.store.refusal import refused
from kiosk.store.sentences import BUSY
from kiosk.store.shelves import STAGING
from tests.store.conftest import PACK, Bring, codes, everything_in, laid_out, playing, quiet, versioned, zipped


def test_a_folder_that_a_teacher_put_there_is_never_touched(store: Store, bring: Bring) -> None:
    laid_out(store.root / "small", {"pack.yaml": b"pack: small", "notes.txt": b"my notes"})
    before = everything_in(store.root)
    with pytest.raises(Refused) as refusal:
        bring("2.0.0", replacing=True)
    assert codes(refusal.value) == {"E618"}
    with pytest.raises(Refused):
        store.remove("small")
    assert everything_in(store.root) == before


def test_a_pack_with_an_error_changes_nothing_and_names_the_line_in_the_zip(store: Store, bring: Bring) -> None:
    bring("1.0.0")
    before = everything_in(store.root)
    with pytest.raises(Refused) as refusal:
        bring("1.1.0", **{"story.yaml": PACK["story.yaml"].replace(b"goto:", b"gotoo:", 1)})
    assert "1.1.0.zip/story.yaml:" in str(refusal.value)
    assert everything_in(store.root) == before


class Usage(NamedTuple):
    free: int


def test_a_full_disk_is_seen_before_anything_is_written(
    store: Store, bring: Bring, monkeypatch: pytest.MonkeyPatch
) -> None:
    bring("1.0.0")
    before = everything_in(store.root)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: Usage(1_000_000))
    with pytest.raises(Refused) as refusal:
        bring("1.1.0")
    assert codes(refusal.value) == {"E619"} and "21" in str(refusal.value)
    assert everything_in(store.root) == before


@pytest.mark.parametrize("error", [errno.ENOSPC, errno.EIO])
@pytest.mark.parametrize("step", ["mkdir", "rename", "replace", "open"])
def test_a_disk_that_fails_midway_changes_nothing(
    store: Store, bring: Bring, monkeypatch: pytest.MonkeyPatch, step: str, error: int
) -> None:
    bring("1.0.0")
    before = everything_in(store.root)
    real = getattr(Path, step)

    def failing(path: Path, *args: object, **kwargs: object) -> object:
        writes = step != "open" or (args and "b" in str(args[0]) and str(args[0]) != "rb")
        if writes and store.root in path.parents and path.name != STAGING:
            raise OSError(error, "no")
        return real(path, *args, **kwargs)

    monkeypatch.setattr(Path, step, failing)
    with pytest.raises(Refused) as refusal:
        bring("1.1.0")
    assert codes(refusal.value) <= {"E619", "E620"}
    monkeypatch.undo()
    assert playing(store) == "1.0.0"
    kept = everything_in(store.root)
    assert {name: kept[name] for name in before} == before and not (store.root / STAGING).exists()
    bring("1.1.0")
    assert playing(store) == "1.1.0"


def test_while_one_pack_comes_in_no_other_does(store: Store, bring: Bring, tmp_path: Path) -> None:
    @contextmanager
    def held(root: Path) -> Iterator[None]:
        raise refused(root, BUSY)
        yield

    bring("1.0.0")
    busy = replace(store, alone=held)
    [offer] = offers(zipped(tmp_path / "next.zip", versioned("1.1.0")))
    for act in (lambda: busy.install(offer, quiet), lambda: busy.remove("small")):
        with pytest.raises(Refused) as refusal:
            act()
        assert codes(refusal.value) == {"E622"}


def test_what_a_crash_left_in_staging_is_cleared_away(store: Store, bring: Bring) -> None:
    laid_out(store.root / STAGING / "half", {"pack.yaml": b"pack: half"})
    bring("1.0.0")
    assert {path.name for path in store.root.iterdir()} == {"small", NEWS}
