"""The launcher behind run_kiosk.py: fills ``.venv`` where that is needed, then runs the kiosk or the tests in it."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from kiosk.cli import main as cli
from kiosk.cli.environment import Environment
from kiosk.cli.locks import Lock
from kiosk.errors import SetupError

ROOT: Final = Path(__file__).resolve().parents[2]

ALONE: Final = ("-m", "alone")
TOGETHER: Final = ("-m", "not alone", "--numprocesses", "logical", "--maxprocesses", "8", "--dist", "loadgroup")


def main(argv: Sequence[str]) -> int:
    """Run what ``argv`` asks for, setting up first where that is needed; gives the exit code."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # a console without Cyrillic shows question marks, not a traceback
    try:
        return launch(argv, Environment(ROOT, say))
    except SetupError as error:
        say(str(error))
        return cli.USAGE
    except KeyboardInterrupt:
        return cli.INTERRUPTED


def launch(argv: Sequence[str], environment: Environment) -> int:
    """Run ``argv`` in ``environment``; on Linux and macOS this process becomes that Python, but for two runs of tests.

    Raises:
        SetupTrouble: the environment cannot be made or filled.
    """
    testing = argv[:1] == ["test"]
    if not testing and cli.needs_no_packages(argv):
        return cli.main(argv)
    lock: Lock = "test" if testing else cli.lock_for(argv)
    if not environment.holds(lock):
        environment.prepare(lock)
    if testing:
        os.chdir(environment.root)
        return test(str(environment.python), argv[1:])
    if environment.runs_this():
        return cli.main(argv)
    return become([str(environment.python), str(environment.root / "run_kiosk.py"), *argv])


def test(python: str, arguments: Sequence[str]) -> int:
    """Run all tests: those that measure time first and alone, then the others side by side, one for each processor.

    With any argument but ``--long`` it is one plain run of pytest, which gets them all.
    """
    pytest = [python, "-m", "pytest"]
    if not set(arguments) <= {"--long"}:
        return become([*pytest, *arguments])
    alone = subprocess.run([*pytest, *arguments, *ALONE], check=False).returncode
    together = subprocess.run([*pytest, *arguments, *TOGETHER], check=False).returncode
    if alone:
        say(f"The tests that ran alone failed, see above: exit code {alone}.")
    return alone or together


def become(command: list[str]) -> int:
    """Run ``command`` in this one's place. Windows has no such thing: there it is waited for."""
    sys.stdout.flush()
    sys.stderr.flush()
    if os.name != "nt":
        os.execv(command[0], command)
    process = subprocess.Popen(command)
    while True:
        try:
            return process.wait()
        except KeyboardInterrupt:
            continue  # the child got the same Ctrl+C and decides


def say(line: str) -> None:
    """Show a line of progress, or why it stopped. Not on stdout: that belongs to the command."""
    print(line, file=sys.stderr, flush=True)
