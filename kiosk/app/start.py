"""From nothing to the first picture, and only then to everything else."""

from __future__ import annotations

import os
from pathlib import Path

from kiosk.app.shell import Shell
from kiosk.config import data_dir, load_or_default
from kiosk.resources import assets_dir
from kiosk.ui.window import WindowWish


def run(*, data: Path | None, windowed: tuple[int, int] | None, debug: bool) -> int:
    """Play until staff close the kiosk; gives the exit code.

    Args:
        data: the data folder; None is the usual place.
        windowed: the size of a window, in pixels; None is full screen.
        debug: let an error end the program instead of showing "oops".

    Raises:
        WindowError: there is no display.
        FolderTaken: another kiosk plays with the same data folder.
    """
    folder = data_dir(data, os.environ)
    config, config_error = load_or_default(folder)
    wish = WindowWish(windowed, config.display, config.flip_mode or "plain")
    shell = Shell.open(wish, config, assets_dir())
    shell.splash()
    from kiosk.app.kiosk import Kiosk  # packs, texts and the record: the first picture does not wait
    from kiosk.app.loop import play
    from kiosk.app.world import real_world

    kiosk = Kiosk(shell, folder, config, config_error, real_world(debug=debug))
    try:
        return play(kiosk)
    finally:
        kiosk.close()
