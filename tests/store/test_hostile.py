"""Zips that mean harm are refused with sentences, quickly and in little memory, and nothing of them stays."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from kiosk.store import Refused, Store, offers
from tests.display import ROOT
from tests.figures import Figure
from tests.store.conftest import quiet
from tests.store.hostile import HOSTILE

pytestmark = pytest.mark.xdist_group("hostile_zips")

SECONDS = 10.0
MEGABYTES = 500


@pytest.fixture(scope="module")
def zips(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Path]:
    """Each hostile zip, made once."""
    folder = tmp_path_factory.mktemp("hostile")
    paths = {name: folder / str(number) / "pack.zip" for number, name in enumerate(HOSTILE)}
    for name, path in paths.items():
        path.parent.mkdir()
        HOSTILE[name][0](path)
    return paths


@pytest.mark.parametrize("name", HOSTILE)
def test_it_is_refused_with_sentences_and_nothing_of_it_stays(
    name: str, zips: Mapping[str, Path], store: Store, tmp_path: Path
) -> None:
    path = zips[name]
    with pytest.raises(Refused) as refusal:
        for offer in offers(path):
            store.install(offer, quiet)
    assert {problem.code for problem in refusal.value.problems} <= HOSTILE[name][1]
    told = str(refusal.value).splitlines()
    assert str(path) in told[0] and re.search("[а-яөү]", told[0]) and re.search(" [a-z]+ [a-z]+ ", told[1])
    assert not store.root.exists() or list(store.root.iterdir()) == []
    assert list(tmp_path.parent.glob("evil*")) == []


LOOK = """
import json, sys, time
from pathlib import Path
from kiosk.packs import load
from kiosk.store import Refused, Store, offers
from tests.peak import peak
from tests.store.conftest import nobody_else, quiet, untouched

slowest = 0.0
for number, path in enumerate(sys.argv[2:]):
    store = Store(Path(sys.argv[1]) / str(number), load, untouched, {}, nobody_else, lambda: None)
    began = time.perf_counter()
    try:
        for offer in offers(Path(path)):
            store.install(offer, quiet)
    except Refused:
        slowest = max(slowest, time.perf_counter() - began)
    else:
        sys.exit(f"{path} was not refused")
print(json.dumps([slowest, peak() / 1e6]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="the system does not tell a process's peak")
def test_none_takes_long_or_much_memory(zips: Mapping[str, Path], tmp_path: Path, figure: Figure) -> None:
    command = [sys.executable, "-c", LOOK, str(tmp_path / "data"), *map(str, zips.values())]
    told = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", check=False)
    assert told.returncode == 0, told.stderr
    seconds, megabytes = json.loads(told.stdout)
    figure(f"{len(zips)} hostile zips refused: the slowest in {seconds:.2f} s, {megabytes:.0f} MB at most")
    assert seconds < SECONDS and megabytes < MEGABYTES
