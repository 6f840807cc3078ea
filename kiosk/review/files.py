"""A pack's files as they are, as they would be, and written as a whole."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from kiosk.review.errors import ReviewError
from kiosk.yamlsafe import Problem

Check = Callable[[Path], Sequence[Problem]]
"""What is wrong with a pack's folder."""

_MARK: Final = b"\xef\xbb\xbf"


def text_of(path: Path) -> str:
    """A file's text with the line ends it has, without a byte order mark.

    Raises:
        ReviewError: it cannot be read.
    """
    try:
        return path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise ReviewError(f"this file cannot be read ({error.strerror})", where=str(path)) from error


def problems_with(folder: Path, corrected: Mapping[str, str], check: Check) -> tuple[Problem, ...]:
    """The errors that the pack would have, told as if it had been written."""
    with tempfile.TemporaryDirectory(prefix="anzaar-review-") as held:
        trial = Path(held) / "packs" / folder.resolve().name
        shutil.copytree(folder, trial)
        for beside in folder.resolve().parent.glob("*.yaml"):
            shutil.copy(beside, trial.parent)
        for name, text in corrected.items():
            (trial / name).write_bytes(_encoded(text, folder / name))
        found = check(trial)
    errors = (problem for problem in found if problem.severity == "error")
    return tuple(replace(problem, file=problem.file.replace(str(trial), str(folder))) for problem in errors)


def write_texts(folder: Path, corrected: Mapping[str, str]) -> None:
    """All files beside the old ones first, then each in its place: a full disk changes nothing.

    Raises:
        ReviewError: they cannot be written.
    """
    beside: list[tuple[Path, Path]] = []
    try:
        for name, text in corrected.items():
            path = (folder / name).resolve()
            new = path.with_name(f".{path.name}.new")
            beside.append((new, path))
            new.write_bytes(_encoded(text, path))
            shutil.copymode(path, new)
        for new, path in beside:
            new.replace(path)
    except OSError as error:
        for new, _ in beside:
            new.unlink(missing_ok=True)
        what = f"the pack cannot be written ({error.strerror or error})"
        raise ReviewError(what, where=str(folder), fix="see that the folder may be written to") from error


def _encoded(text: str, path: Path) -> bytes:
    """With the byte order mark that the file has."""
    return (_MARK if path.read_bytes().startswith(_MARK) else b"") + text.encode("utf-8")
