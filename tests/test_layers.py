"""What an import brings along. import-linter reads the source; this looks at a running Python."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


def modules_of(package: str) -> list[str]:
    """The dotted names of ``package`` and everything in it."""
    folder = ROOT / package.replace(".", "/")
    files = sorted(folder.rglob("*.py")) or [folder.with_suffix(".py")]
    names = [".".join(path.relative_to(ROOT).with_suffix("").parts) for path in files]
    return [name.removesuffix(".__init__") for name in names]


def imported_by(statements: str) -> set[str]:
    """The top-level packages in ``sys.modules`` of a fresh Python after ``statements``."""
    program = f"{statements}\nimport sys\nprint(*{{name.partition('.')[0] for name in sys.modules}})"
    told = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, encoding="utf-8", check=False)
    assert told.returncode == 0, told.stderr
    return set(told.stdout.split())


def imports(names: Iterable[str]) -> str:
    return "\n".join(f"import {name}" for name in names)


@pytest.mark.parametrize("package", ["kiosk.packs", "kiosk.quiz", "kiosk.review", "kiosk.store", "stats"])
def test_what_needs_no_picture_leaves_pygame_out(package: str) -> None:
    names = modules_of(package)
    assert len(names) > 3
    assert "pygame" not in imported_by(imports(names))


def test_plain_play_brings_no_tools_of_the_command_line() -> None:
    names = [name for name in modules_of("kiosk.app") if name != "kiosk.app.__main__"]
    brought = imported_by(imports(["kiosk.__main__", "kiosk.cli.main", "kiosk.cli.engine", *names]))
    assert brought.isdisjoint({"typer", "click", "rich", "pytest", "openpyxl", "xlsxwriter"})


def test_the_command_line_itself_waits_with_every_package() -> None:
    program = "from kiosk.cli.main import main\nassert main(['--version']) == 0\nassert main(['chek']) == 2"
    assert imported_by(program).isdisjoint({"pygame", "pydantic", "tinydb", "yaml", "typer", "rich"})
