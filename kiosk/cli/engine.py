"""Whether the pygame that would be imported is pygame-ce and nothing else."""

from __future__ import annotations

import os
import sys
from importlib.util import find_spec
from pathlib import Path

from kiosk.cli.troubles import SetupTrouble, wrong_engine


def require_engine() -> None:
    """See that pygame-ce has its folder to itself, without importing it: two mixed engines may crash right there.

    It is also asked not to greet on stdout, which belongs to the command.

    Raises:
        SetupTrouble: pygame is installed too, or instead; names the commands that mend it.
    """
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
    spec = find_spec("pygame")
    if spec is None or spec.origin is None:
        return
    if any(Path(spec.origin).parents[1].glob("pygame-*info")):
        pip = f"{sys.executable} -m pip"
        raise SetupTrouble(wrong_engine(f"{pip} uninstall -y pygame pygame-ce", f"{pip} install pygame-ce"))
