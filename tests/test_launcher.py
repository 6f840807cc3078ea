"""The launcher, run as a new user runs it, in a copy whose one package is a wheel made here: no network is needed."""

from __future__ import annotations

import ast
import ensurepip
import hashlib
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from kiosk.cli.locks import LOCKS

ROOT = Path(__file__).resolve().parents[1]

APP = """
def run(data, windowed, debug):
    import tool
    print("played", tool.EDITION, data, windowed, debug)
    return 0
"""
PYTEST = """
import pathlib, sys
print("tested", pathlib.Path.cwd().name, *sys.argv[1:])
sys.exit(5)
"""
OLD_PYTHON = """
import runpy, sys
sys.version_info = (3, 8, 10, "final", 0)
runpy.run_path(sys.argv[1], run_name="__main__")
"""


class Copy:
    """A copy of the kiosk whose lock names one small package, and whose app only tells what it was given."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.wheels = root / "wheels"
        self._write("kiosk/app/__init__.py", APP)
        for name in ("__init__.py", "errors.py"):
            shutil.copy(ROOT / "kiosk" / name, root / "kiosk")
        shutil.copytree(ROOT / "kiosk" / "cli", root / "kiosk" / "cli", ignore=shutil.ignore_patterns("__pycache__"))
        shutil.copy(ROOT / "run_kiosk.py", root)
        self.wheels.mkdir()
        self.carry(edition=1)

    def carry(self, edition: int, *, other_hash: bool = False) -> None:
        """Put a wheel of this edition into wheels/, and lock it."""
        info = f"tool-{edition}.dist-info"
        path = self.wheels / f"tool-{edition}-py3-none-any.whl"
        with zipfile.ZipFile(path, "w") as wheel:
            wheel.writestr("tool.py", f"EDITION = {edition}\n")
            wheel.writestr("pytest.py", PYTEST)
            wheel.writestr(f"{info}/METADATA", f"Metadata-Version: 2.1\nName: tool\nVersion: {edition}\n")
            wheel.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
            wheel.writestr(f"{info}/RECORD", "")
        digest = hashlib.sha256(b"another file" if other_hash else path.read_bytes()).hexdigest()
        for lock in LOCKS:
            self._write(f"requirements/{lock}.txt", f"tool=={edition} --hash=sha256:{digest}\n")

    def teach_a_command_that_needs(self, lock: str) -> None:
        """Add the command ``needy``; it is never found, but its packages are fetched."""
        known = (ROOT / "kiosk" / "cli" / "main.py").read_text("utf-8")
        added = f'COMMANDS = {{**COMMANDS, "needy": Command("nowhere", "nothing", "", needs="{lock}")}}'
        self._write("kiosk/cli/main.py", f"{known}\n{added}\n")

    def holds(self, lock: str) -> bool:
        """Whether a lock has been installed."""
        return (self.root / ".venv" / f"{lock}.stamp").is_file()

    def run(self, *arguments: str, stub: tuple[str, str] | None = None) -> subprocess.CompletedProcess[str]:
        """Run the launcher from another folder, without an index; ``stub`` replaces a module of its Python."""
        environment = {name: value for name, value in os.environ.items() if not name.startswith(("PIP_", "PYTHON"))}
        environment |= {"PIP_NO_INDEX": "1", "PIP_CONFIG_FILE": os.devnull}
        if stub is not None:
            module, source = stub
            self._write(f"stubs/{module}.py", source)
            environment["PYTHONPATH"] = str(self.root / "stubs")
        return subprocess.run(
            [sys.executable, str(self.root / "run_kiosk.py"), *arguments],
            cwd=self.root.parent,
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )

    def _write(self, name: str, text: str) -> None:
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")


@pytest.fixture
def copy(tmp_path: Path) -> Copy:
    """In a folder with a space and Cyrillic in its name, as schools have them."""
    return Copy(tmp_path / "Анзаар киоск")


def assert_stops(result: subprocess.CompletedProcess[str], remedy: str) -> None:
    """One sentence with this remedy, exit code 2."""
    assert result.returncode == 2, result.stderr
    assert remedy in result.stderr.splitlines()[-1]
    assert "Traceback" not in result.stderr
    assert result.stdout == ""


def test_first_run_sets_up_and_plays_and_the_second_only_plays(copy: Copy) -> None:
    first = copy.run("--windowed", "1280x720", "--data", "stick")
    assert first.stdout == "played 1 stick (1280, 720) False\n", first.stderr
    assert "tool 1" in first.stderr  # progress can be seen
    second = copy.run()
    assert (second.stdout, second.stderr) == ("played 1 None None False\n", "")


def test_the_tests_run_in_the_folder_of_the_kiosk_and_give_their_exit_code(copy: Copy) -> None:
    result = copy.run("test", "--long", "-k", "packs")
    assert (result.returncode, result.stdout) == (5, "tested Анзаар киоск --long -k packs\n"), result.stderr


def test_all_tests_run_the_sensitive_ones_first_and_alone(copy: Copy) -> None:
    result = copy.run("test", "--long")
    alone, together = result.stdout.splitlines()
    assert alone == "tested Анзаар киоск --long -m alone"
    assert together.startswith("tested Анзаар киоск --long -m not alone --numprocesses ")
    assert result.returncode == 5
    assert "ran alone failed" in result.stderr


def test_packages_of_a_command_come_when_it_is_first_asked_for(copy: Copy) -> None:
    copy.teach_a_command_that_needs("report")
    copy.run()
    assert not copy.holds("report")
    copy.run("needy")
    assert copy.holds("report")
    (copy.root / ".venv" / "play.stamp").unlink(missing_ok=True)
    assert copy.run().stderr == "", "what came with the command was installed again"


def test_an_updated_lock_is_installed(copy: Copy) -> None:
    copy.run()
    copy.carry(edition=2)
    assert copy.run().stdout.startswith("played 2"), "the new edition was not installed"


def test_a_half_made_venv_is_made_anew(copy: Copy) -> None:
    copy.run()
    (copy.root / ".venv" / "play.stamp").unlink()
    for module in (copy.root / ".venv").rglob("tool.py"):
        module.write_text("EDITION = ", "utf-8")
    result = copy.run()
    assert result.stdout.startswith("played 1"), result.stderr


def test_a_venv_of_another_python_is_made_anew(copy: Copy) -> None:
    copy.run()
    stamp = copy.root / ".venv" / "play.stamp"
    stamp.write_text(stamp.read_text("ascii").rpartition(" ")[0] + " 3.99", "ascii")
    result = copy.run()
    assert "Making" in result.stderr
    assert result.stdout.startswith("played 1"), result.stderr


def test_without_network_or_wheels_it_says_what_to_do(copy: Copy) -> None:
    shutil.rmtree(copy.wheels)
    assert_stops(copy.run(), "connect to the internet, or put a wheels folder")


def test_an_offline_update_that_fails_leaves_what_is_installed(copy: Copy) -> None:
    copy.run()
    lock = copy.root / "requirements" / "play.txt"
    working = lock.read_text("utf-8")
    copy.carry(edition=2)
    (copy.wheels / "tool-2-py3-none-any.whl").unlink()
    assert_stops(copy.run(), "connect to the internet")
    lock.write_text(working, "utf-8")
    assert copy.run().stderr == ""


def test_a_file_that_is_not_the_locked_one_is_refused(copy: Copy) -> None:
    copy.carry(edition=1, other_hash=True)
    assert_stops(copy.run(), "copy the wheels folder afresh")


def test_a_python_without_venv_is_told_how_to_get_it(copy: Copy) -> None:
    assert_stops(copy.run(stub=("ensurepip", "raise ImportError('left out')")), "sudo apt install python3-venv")


def test_a_python_without_venv_takes_the_pip_that_is_carried(copy: Copy) -> None:
    bundled = next((Path(ensurepip.__file__).parent / "_bundled").glob("pip-*.whl"), None)
    if bundled is None:
        pytest.skip("this Python keeps its pip elsewhere")
    shutil.copy(bundled, copy.wheels)
    result = copy.run(stub=("ensurepip", "raise ImportError('left out')"))
    assert result.stdout.startswith("played 1"), result.stderr


def test_a_place_where_no_venv_can_be_made_is_named(copy: Copy) -> None:
    (copy.root / ".venv").write_text("a file, not a folder", "utf-8")
    assert_stops(copy.run(), ".venv")


def test_an_interrupted_setup_ends_quietly(copy: Copy) -> None:
    result = copy.run(stub=("ensurepip", "raise KeyboardInterrupt"))
    assert result.returncode == 130
    assert "Traceback" not in result.stderr


def test_a_mixed_engine_is_named_with_its_mend(copy: Copy) -> None:
    copy.run()
    site = next((copy.root / ".venv").rglob("tool.py")).parent
    (site / "pygame").mkdir()
    (site / "pygame" / "__init__.py").write_text("raise SystemError('mixed')", "utf-8")
    for name in ("pygame-2.6.1.dist-info", "pygame_ce-2.5.8.dist-info"):
        (site / name).mkdir()
    assert_stops(copy.run(), "-m pip install pygame-ce")
    (site / "pygame-2.6.1.dist-info").rmdir()
    assert copy.run().stdout.startswith("played 1")


@pytest.mark.parametrize("question", ["--version", "--help", "chek"])
def test_what_needs_no_package_is_answered_before_any_is_installed(copy: Copy, question: str) -> None:
    result = copy.run(question)
    assert "Traceback" not in result.stderr
    assert not (copy.root / ".venv").exists()


def test_an_incomplete_copy_is_named(copy: Copy) -> None:
    shutil.rmtree(copy.root / "kiosk" / "cli")
    assert_stops(copy.run(), "copy the whole folder")


def test_a_missing_lock_is_named(copy: Copy) -> None:
    (copy.root / "requirements" / "play.txt").unlink()
    assert_stops(copy.run(), "copy the whole kiosk")


def test_an_old_python_is_told_which_it_needs(copy: Copy) -> None:
    result = subprocess.run(
        [sys.executable, "-c", OLD_PYTHON, str(copy.root / "run_kiosk.py")],
        capture_output=True,
        env={**os.environ, "PYTHONIOENCODING": "ascii"},
        encoding="utf-8",
        check=False,
    )
    assert_stops(result, "Python 3.11 or newer is needed, and this is 3.8")


def test_an_old_python_can_read_the_launcher() -> None:
    ast.parse((ROOT / "run_kiosk.py").read_text("utf-8"), feature_version=(3, 0))
