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


def zips_of(tmp_path: Path, versions: int) -> list[tuple[Path, dict[str, bytes]]]:
    """The pack in many versions, each with a picture of its own."""
    files = [{**with_media(f"1.{n}.0"), "bat.png": png(4 + n, 4)} for n in range(versions)]
    return [(zipped(tmp_path / f"{n}.zip", each), each) for n, each in enumerate(files)]


def test_kill_9_at_random_moments(store: Store, tmp_path: Path, long: bool, figure: Figure) -> None:
    rounds, rng = 100 if long else 20, Random(4)
    zips = zips_of(tmp_path, rounds + 1)
    began = time.perf_counter()
    assert not killed(in_a_child(lambda: store.install(offers(zips[0][0])[0], quiet)))
    longest = 1.3 * (time.perf_counter() - began)
    cut = kept = brought = 0
    old = zips[0][1]
    for path, new in zips[1:]:
        child = in_a_child(lambda path=path: store.install(offers(path)[0], quiet))  # type: ignore[misc]
        time.sleep(rng.uniform(0, longest))
        os.kill(child, signal.SIGKILL)
        cut += killed(child)
        folder = playable_folder(store.root / "small")
        assert folder is not None and content(folder) in (old, new)
        assert load(folder).pack is not None
        kept, brought = kept + (content(folder) == old), brought + (content(folder) == new)
        old = content(folder)
    figure(f"kill -9 while installing, {rounds} rounds: {cut} killed in time")
    figure(f"the old version plays {kept} times, the new one {brought} times, nothing is broken")
    assert cut and kept and kept + brought == rounds


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
