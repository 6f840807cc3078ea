"""Where the files are that the kiosk ships: beside the package in a clone, inside it once installed."""

from __future__ import annotations

from pathlib import Path

from kiosk.errors import AssetError


def assets_dir() -> Path:
    """The folder of fonts, faces, icons, sounds, interface texts and channels.

    Raises:
        AssetError: this copy of the kiosk is incomplete.
    """
    return _shipped("assets")


def scenarios_dir() -> Path:
    """The folder of the bundled packs, with tactics.yaml and sources.yaml.

    Raises:
        AssetError: this copy of the kiosk is incomplete.
    """
    return _shipped("scenarios")


def _shipped(name: str) -> Path:
    package = Path(__file__).resolve().parent
    installed = package / "_shipped" / name
    beside = package.parent / name
    folder = installed if installed.is_dir() else beside
    if not folder.is_dir():
        raise AssetError("a folder of the kiosk is missing", where=str(folder), fix="copy or install the kiosk anew")
    return folder
