"""kill -9 while a pack is brought in: the old or the new version is whole and plays, and the next install succeeds."""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from kiosk.packs import load
from kiosk.packs.library import load_library
from kiosk.packs.shelf import playable_folder
from kiosk.store import Store, offers
from kiosk.store.shelves import STAGING
from tests.figures import Figure
from tests.store.conftest import PACK, laid_out, png, quiet, versioned, with_media, zipped

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is a signal of POSIX systems")

STEPS = frozenset({"open", "os.rename", "os.mkdir", "os.remove", "os.rmdir"})
MOST_STEPS = 300

WARM_UPS, MOST_TRIES = 3, 6
"""Installs that are timed before any is killed, and those tried for each that is to be killed."""


def in_a_child(act: Callable[[], object]) -> int:
    """The process that does ``act`` and nothing else."""
    child = os.fork()
    if child:
        return child
    try:
        act()
    finally:
        os._exit(0)


def killed(child: int) -> bool:
    return os.WIFSIGNALED(os.waitpid(child, 0)[1])


def content(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def version(tmp_path: Path, number: int) -> tuple[Path, dict[str, bytes]]:
    """A version of the pack with a picture of its own, as a zip and as its files."""
    files = {**with_media(f"1.{number}.0"), "bat.png": png(4 + number % 50, 4 + number // 50)}
    return zipped(tmp_path / f"{number}.zip", files), files


def test_kill_9_at_random_moments(store: Store, tmp_path: Path, long: bool, figure: Figure) -> None:
    """So many rounds are killed while they install; those that were done sooner come on top."""
    rounds, rng = 100 if long else 20, Random(4)
    usual = min(seconds_of(store, version(tmp_path, number)[0]) for number in range(WARM_UPS))
    _, old = version(tmp_path, WARM_UPS - 1)
    cut = kept = brought = 0
    for number in range(WARM_UPS, WARM_UPS + MOST_TRIES * rounds):
        path, new = version(tmp_path, number)
        child = in_a_child(lambda path=path: store.install(offers(path)[0], quiet))  # type: ignore[misc]
        time.sleep(rng.uniform(0, usual))
        os.kill(child, signal.SIGKILL)
        was_cut = killed(child)
        folder = playable_folder(store.root / "small")
        assert folder is not None and content(folder) in (old, new)
        assert load(folder).pack is not None
        cut, kept, brought = cut + was_cut, kept + (content(folder) == old), brought + (content(folder) == new)
        old = content(folder)
        if cut == rounds:
            break
    figure(f"kill -9 while installing: {cut} installs killed in time, {kept + brought - cut} were done sooner")
    figure(f"the old version plays {kept} times, the new one {brought} times, nothing is broken")
    assert cut == rounds and kept


def seconds_of(store: Store, path: Path) -> float:
    """How long an install takes that nothing disturbs."""
    began = time.perf_counter()
    assert not killed(in_a_child(lambda: store.install(offers(path)[0], quiet)))
    return time.perf_counter() - began


@pytest.mark.parametrize("first", [True, False], ids=["new pack", "new version"])
def test_kill_9_before_each_step_on_the_disk(store: Store, tmp_path: Path, long: bool, first: bool) -> None:
    """Every opening, renaming and removing is once the first thing that does not happen."""
    new = versioned("1.1.0", **{"bat.png": png()})
    path = zipped(tmp_path / "new.zip", new)
    plays: list[str | None] = []
    for step in range(0, MOST_STEPS, 1 if long else 4):
        here = replace(store, root=tmp_path / str(step) / "packs")
        if not first:
            here.install(offers(laid_out(tmp_path / "old", PACK))[0], quiet)
        if not killed(in_a_child(lambda here=here, step=step: installed_until(here, path, step))):  # type: ignore[misc]
            break
        library = load_library([here.root])
        assert not library.problems
        plays.append(library.packs[0].head.version if library.packs else None)
        here.install(offers(path)[0], quiet)
        assert [pack.head.version for pack in load_library([here.root]).packs] == ["1.1.0"]
        assert not (here.root / STAGING).exists()
    old = None if first else "1.0.0"
    assert len(plays) > 8 and plays == sorted(plays, key=lambda version: version != old)
    assert {old, "1.1.0"} == set(plays)


def installed_until(store: Store, path: Path, step: int) -> None:
    """Install, and be killed before the step of that number."""
    steps = iter(range(step))

    def before(event: str, args: tuple[object, ...]) -> None:
        touches = event in STEPS and str(store.root) in str(args[0])
        if touches and next(steps, None) is None:
            os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(before)
    store.install(offers(path)[0], quiet)
