"""Files of text that mean harm or are broken: each gets its sentences, in seconds and half a gigabyte."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import pytest

from kiosk.banks.files import MOST_BYTES
from tests.figures import Figure

pytestmark = pytest.mark.xdist_group("hostile_texts")

ROOT = Path(__file__).parents[2]
GIFT = Path(__file__).parent / "data" / "gift" / "options1.gift"

SECONDS_MOST = 10.0
MEMORY_MOST = 500_000_000
HUGE = 100_000_000

# One process for all: its peak is at least that of each. It tells of every file what the command told.
DRIVER: Final = """
import contextlib, io, json, sys, time
from pathlib import Path
from kiosk.cli.main import main
from tests.peak import peak

told = {}
for number, path in enumerate(sys.argv[2:]):
    said = io.StringIO()
    began = time.process_time()  # others may be at work on the same computer
    with contextlib.redirect_stderr(said), contextlib.redirect_stdout(said):
        code = main(["import", path, "--to", f"{sys.argv[1]}/{number}", "--yes", "--lang", "en"])
    told[Path(path).name] = (code, said.getvalue(), time.process_time() - began)
print(json.dumps({"told": told, "peak": peak()}))
"""


def filled(piece: str, size: int = MOST_BYTES - 100) -> bytes:
    """As much of a piece, again and again, as a file may hold."""
    return (piece * (size // len(piece.encode()))).encode()


def blocks(markup: str, piece: str, count: int = 40) -> bytes:
    """Questions that are as long as one may be, of nothing but a piece."""
    return "".join(f"[{markup}]{(piece * 59_000)[:59_000]} {{T}}\n\n" for _ in range(count)).encode()


BROKEN: dict[str, Callable[[], bytes]] = {
    "empty.gift": lambda: b"",
    "spaces.gift": lambda: b" \n\t\n" * 1000,
    "picture.gift": lambda: b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 100,
    "program.txt": lambda: b"MZ\x90\x00" + bytes(1000),
    "letter.txt": lambda: b"Dear all,\n\nthe meeting is on Friday.\n",
    "page.html": lambda: b"<!doctype html><html><body><p>Hello</p></body></html>",
    "data.json": lambda: b'{"questions": []}',
    "odd-encoding.gift": lambda: "Q {=\u0430 ~\u0431}".encode("koi8-r") + b"\x98",
    "half-utf16.gift": lambda: "Q {=a ~b}".encode("utf-16")[:-1],
    "braces.gift": lambda: filled("{"),
    "pairs.gift": lambda: filled("{}\n"),
    "tildes.gift": lambda: b"q{" + filled("~") + b"}",
    "many.gift": lambda: filled("q{T}\n\n"),
    "brackets.gift": lambda: blocks("markdown", "["),
    "numbers.gift": lambda: "".join(f"q{i} 99112233 {{=99112233 ~b}}\n\n" for i in range(500)).encode(),
}
SLOW: dict[str, Callable[[], bytes]] = {
    "breaks.gift": lambda: b"q{\n" + filled("\n"),
    "escapes.gift": lambda: filled("\\"),
    "tags.gift": lambda: blocks("html", "<a "),
    "lists.gift": lambda: blocks("html", "<ul><li>"),
    "comments.gift": lambda: blocks("html", "<!--"),
    "unclosed.gift": lambda: blocks("html", "<a b='>"),
    "stars.gift": lambda: blocks("markdown", "**a"),
    "letters.txt": lambda: b"q\n" + filled("A. x\n") + b"ANSWER: A\n",
}
"""These take seconds."""


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory, pytestconfig: pytest.Config) -> dict[str, Any]:
    """What the command said of each broken file, its exit code and seconds; and the process's peak."""
    folder = tmp_path_factory.mktemp("broken")
    for name, content in (BROKEN | SLOW if pytestconfig.getoption("--long") else BROKEN).items():
        (folder / name).write_bytes(content())
    gift = GIFT.read_bytes()
    for share in range(1, 10):
        (folder / f"cut-{share}.gift").write_bytes(gift[: len(gift) * share // 10])
    for name in ("huge.gift", "huge.txt"):
        with (folder / name).open("wb") as file:  # sparse: it takes no room
            file.write(gift if name == "huge.gift" else b"")
            file.truncate(HUGE)
    (folder / "folder.gift").mkdir()
    env = {**os.environ, "PYTHONPATH": str(ROOT), "ANZAAR_DATA": str(folder / "data")}
    paths = sorted(str(path) for path in folder.iterdir())
    command = [sys.executable, "-c", DRIVER, str(folder / "packs"), *paths, str(folder / "missing.gift")]
    done = subprocess.run(command, env=env, capture_output=True, encoding="utf-8", check=False, timeout=280)
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def test_every_broken_file_gets_its_sentences(told: dict[str, Any]) -> None:
    for name, (code, said, _) in told["told"].items():
        assert "Traceback" not in said, name
        assert "Something in the kiosk itself failed" not in said, name
        assert code in (0, 2), (name, said)
        assert said.strip(), name
        # A refusal is told in both languages, at the end.
        assert code == 0 or [line for line in said.splitlines()[-2:] if name in line], (name, said)


@pytest.mark.parametrize("name", ["huge.gift", "huge.txt", "folder.gift", "missing.gift", "picture.gift", "page.html"])
def test_what_is_no_bank_is_refused(told: dict[str, Any], name: str) -> None:
    assert told["told"][name][0] == 2


@pytest.mark.parametrize("share", range(3, 10))
def test_of_a_file_that_was_cut_off_what_is_whole_comes_over(told: dict[str, Any], share: int) -> None:
    code, said, _ = told["told"][f"cut-{share}.gift"]
    assert (code, "it plays as it is" in said) == (0, True)


def test_no_file_takes_long_or_much(told: dict[str, Any], figure: Figure) -> None:
    name, seconds = max(((name, one[2]) for name, one in told["told"].items()), key=lambda one: one[1])
    figure(f"hostile texts: {len(told['told'])} files, the slowest {seconds:.1f} s ({name}), "
          f"peak {told['peak'] / 1e6:.0f} MB")  # fmt: skip
    assert seconds < SECONDS_MOST
    assert told["peak"] < MEMORY_MOST
