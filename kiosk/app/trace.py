"""What is on the screen, a line of JSON for each picture: for whoever drives the kiosk from outside."""

from __future__ import annotations

import json
from typing import TextIO

from kiosk.ui.stage import Stage


def tell_picture(stage: Stage, out: TextIO) -> None:
    """Write the topmost screen's name, its targets with their centres in pixels, and the focused one."""
    line = {
        "screen": type(stage.top).__name__,
        "targets": {target.key: list(target.rect.center) for target in stage.targets},
        "focus": stage.focused,
    }
    print(json.dumps(line), file=out, flush=True)
