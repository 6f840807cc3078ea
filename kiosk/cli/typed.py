"""A command of ours as it is typed here, so that a sentence that names one can be copied."""

from __future__ import annotations

import shlex
import subprocess
import sys
from pathlib import Path
from typing import Final

LAUNCHER: Final = "run_kiosk.py"


def typed() -> str:
    """What stands before a command's name: in a clone the launcher, and of an installed kiosk its name."""
    if Path(sys.argv[0]).name != LAUNCHER:
        return "kiosk"
    return f"{'py' if sys.platform == 'win32' else 'python3'} {LAUNCHER}"


def quoted(argument: object) -> str:
    """A path or name as an argument, in quotes where a shell would take it for several or for something else."""
    return subprocess.list2cmdline([str(argument)]) if sys.platform == "win32" else shlex.quote(str(argument))
