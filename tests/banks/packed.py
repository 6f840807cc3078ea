"""H5P packages as their makers zip them, from the folders in ``data/h5p``, and from content made up in a test."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final
from zipfile import ZIP_DEFLATED, ZipFile

DATA: Final = Path(__file__).parent / "data"


def packed(name: str, into: Path, extra: Mapping[str, bytes] | None = None) -> Path:
    """The package of a folder in ``data/h5p``, with further files of that content."""
    folder = DATA / "h5p" / name
    path = into / f"{name}.h5p"
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        for file in ("h5p.json", "content/content.json"):
            archive.write(folder / file, file)
        for file, content in (extra or {}).items():
            archive.writestr(file, content)
    return path


def content(path: Path, params: Any, main: str = "", title: str = "") -> Path:
    """A package with that content."""
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        archive.writestr("h5p.json", json.dumps({"mainLibrary": main, "title": title}))
        archive.writestr("content/content.json", json.dumps(params))
    return path
