"""Packs as a command names them: by their folder, or by the name of one of the kiosk's own."""

from __future__ import annotations

from pathlib import Path

from kiosk.errors import SetupError
from kiosk.packs.library import pack_folders
from kiosk.packs.load import HEAD_NAME
from kiosk.resources import scenarios_dir


def pack_folder(name: str) -> Path:
    """A pack's folder by its path, or by its name among the kiosk's own packs.

    Raises:
        SetupError: there is neither.
    """
    if (Path(name) / HEAD_NAME).is_file():
        return Path(name)
    found = next((folder for folder in pack_folders([scenarios_dir()]) if folder.name == name), None)
    if found is None:
        raise SetupError(f"there is no pack '{name}'", fix=f"name a folder with {HEAD_NAME} in it")
    return found
