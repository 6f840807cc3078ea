"""The ``.venv`` beside run_kiosk.py: made on the first run, repaired when half made, renewed when a lock changes.

Standard library alone, and quick where there is nothing to do: it runs before every start.
"""

from __future__ import annotations

import hashlib
import importlib
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from kiosk.cli.locks import LOCKS, Lock
from kiosk.cli.troubles import (
    CANNOT_MAKE,
    DISK_FULL,
    NO_VENV,
    NOT_FETCHED,
    NOT_THE_LOCKED_ONE,
    Sentence,
    SetupTrouble,
    unwritable,
)

Say = Callable[[str], None]


PACKAGE: Final = re.compile(r"(?:Collecting |Processing .*[\\/](?=\S+\.whl))([\w.-]+?)(?:==|-)(\d[^\s-]*)")
"""How pip begins with a package, from an index or from a file."""

SIGNS: Final = (
    ("DO NOT MATCH THE HASHES", NOT_THE_LOCKED_ONE),
    ("No space left", DISK_FULL),
)
"""What venv and pip write when it is neither the network nor a missing module."""


class Environment:
    """The virtual environment of one copy of the kiosk.

    Args:
        root: the folder where run_kiosk.py stands.
        say: shows a line of progress.
    """

    def __init__(self, root: Path, say: Say) -> None:
        self.root = root
        self.folder = root / ".venv"
        self.python = self.folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
        self._wheels = root / "wheels"
        self._log = self.folder / "setup.log"
        self._say = say

    def runs_this(self) -> bool:
        """Whether the Python that asks is this environment's own."""
        return Path(sys.prefix).resolve() == self.folder.resolve()

    def holds(self, lock: Lock) -> bool:
        """Whether everything in ``lock`` has been installed, for the Python that asks, by itself or with more."""
        return self.python.exists() and any(map(self._is_stamped, LOCKS[LOCKS.index(lock) :]))

    def prepare(self, lock: Lock) -> None:
        """Make the environment if need be and install ``lock`` into it.

        Raises:
            SetupTrouble: it cannot be done here; says what to do.
        """
        try:
            seal = self._seal(lock)
            if not self._is_whole():
                self._make()
            self._install(lock)
            if os.name != "nt":
                os.sync()  # a stamp must not reach the disk before what it vouches for
            self._stamp(lock).write_text(seal, "ascii")
        except OSError as error:
            raise SetupTrouble(unwritable(error.filename or self.folder, error.strerror or "")) from error

    def _is_stamped(self, lock: Lock) -> bool:
        try:
            return self._stamp(lock).read_text("ascii") == self._seal(lock)
        except (OSError, UnicodeDecodeError):
            return False

    def _stamp(self, lock: Lock) -> Path:
        return self.folder / f"{lock}.stamp"

    def _seal(self, lock: Lock) -> str:
        digest = hashlib.sha256(self._lock_file(lock).read_bytes()).hexdigest()
        return f"{digest} {_python_version()}"

    def _lock_file(self, lock: Lock) -> Path:
        return self.root / "requirements" / f"{lock}.txt"

    def _stamps(self) -> Iterator[Path]:
        return self.folder.glob("*.stamp")

    def _is_whole(self) -> bool:
        """A stamp outlives every step but a broken-off installation, and names the Python it was made for."""
        return self.python.exists() and any(
            stamp.read_bytes().endswith(_python_version().encode()) for stamp in self._stamps()
        )

    def _make(self) -> None:
        self._say(f"Орчин бэлдэж байна · Making {self.folder}")
        without_pip = not _brings_pip()
        if without_pip and self._carried_pip() is None:
            raise SetupTrouble(NO_VENV)
        made = subprocess.run(
            [sys.executable, "-I", "-m", "venv", "--clear", *(["--without-pip"] if without_pip else []), self.folder],
            capture_output=True,
            text=True,
            errors="replace",
            check=False,
        )
        if made.returncode:
            raise SetupTrouble(_sentence_for(made.stdout + made.stderr, CANNOT_MAKE))

    def _carried_pip(self) -> Path | None:
        return max(self._wheels.glob("pip-*.whl"), default=None)

    def _install(self, lock: Lock) -> None:
        self._say("Программын хэсгүүдийг суулгаж байна, хэдэн минут болно · Installing, this takes a few minutes")
        carried = ["--find-links", str(self._wheels)] if self._wheels.is_dir() else []
        if carried and self._pip(lock, "--no-index", *carried) is None:
            return
        failure = self._pip(lock, *carried)
        if failure is not None:
            raise SetupTrouble(_sentence_for(failure, NOT_FETCHED))

    def _pip(self, lock: Lock, *sources: str) -> str | None:
        """Install ``lock``: None when all went well, or else what pip said."""
        carried = self._carried_pip()
        pip = [f"{carried}/pip"] if carried else ["-m", "pip"]
        options = ["--require-hashes", "--only-binary", ":all:", "--no-user", "--no-input", "--progress-bar", "off"]
        command = [str(self.python), "-I", *pip, "install", *options, "--disable-pip-version-check", *sources]
        said = []
        with (
            self._log.open("a", encoding="utf-8") as log,
            subprocess.Popen(
                [*command, "--requirement", str(self._lock_file(lock))],
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
                encoding="utf-8",
                errors="replace",
            ) as process,
        ):
            assert process.stdout is not None
            for line in process.stdout:
                said.append(line)
                log.write(line)
                self._follow(line)
        return "".join(said) if process.returncode else None

    def _follow(self, line: str) -> None:
        package = PACKAGE.match(line)
        if package:
            self._say(f"  {package[1]} {package[2]}")
        if line.startswith("Installing collected"):
            # Up to here pip has changed nothing. From here on a power cut leaves packages half there.
            for stamp in self._stamps():
                stamp.unlink()


def _python_version() -> str:
    return f"{sys.version_info.major}.{sys.version_info.minor}"


def _brings_pip() -> bool:
    try:
        importlib.import_module("ensurepip")
    except ImportError:
        return False
    return True


def _sentence_for(output: str, otherwise: Sentence) -> Sentence:
    return next((sentence for sign, sentence in SIGNS if sign in output), otherwise)
