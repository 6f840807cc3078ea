"""A pack's files as a folder: all of them, or none."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Collection, Mapping
from pathlib import Path

from kiosk.banks import sentences as say
from kiosk.banks.errors import BankError
from kiosk.durable import move, syncing


def require_free(folder: Path) -> None:
    """See that a pack may be written to a folder: it is not there, or holds nothing.

    Raises:
        BankError: there is something.
    """
    try:
        free = not folder.exists() or (folder.is_dir() and not any(folder.iterdir()))
    except OSError as error:
        raise _unwritable(folder, error) from None
    if not free:
        raise BankError(say.FOLDER_TAKEN, say.NAME_ANOTHER_OR_REPLACE, where=str(folder))


def write_folder(files: Mapping[str, str], folder: Path) -> None:
    """Make ``folder``, with these texts by their names. It appears whole or not at all.

    Raises:
        BankError: there is something in it already, or it cannot be written.
    """
    require_free(folder)
    staged: Path | None = None
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        staged = Path(tempfile.mkdtemp(prefix=f".{folder.name}-", dir=folder.parent))
        staged.chmod(0o755)
        _fill(staged, files)
        if folder.is_dir():
            folder.rmdir()
        staged.rename(folder)
    except OSError as error:
        if staged is not None:
            shutil.rmtree(staged, ignore_errors=True)
        raise _unwritable(folder, error) from None


def replace_files(files: Mapping[str, str], folder: Path, made: Collection[str]) -> None:
    """Put ``files`` in the place of those in ``folder`` that are called as ``made`` says; whatever else is there stays.

    The new folder is whole beside the old one before it takes its place; where it cannot, the old one stays.

    Raises:
        BankError: it cannot be written.
    """
    place = folder.resolve()
    try:
        aside = Path(tempfile.mkdtemp(prefix=f".{place.name}-", dir=place.parent))
        try:
            shutil.copytree(place, aside / "new", symlinks=True, ignore=_at(place, made))
            _fill(aside / "new", files)
            for _ in syncing(aside / "new"):
                pass
            _swap(place, aside / "new", aside / "old")
        finally:
            if place.exists():
                shutil.rmtree(aside, ignore_errors=True)
    except OSError as error:
        raise _unwritable(folder, error) from None


def _at(place: Path, names: Collection[str]) -> Callable[[str, list[str]], Collection[str]]:
    return lambda folder, _: names if Path(folder) == place else ()


def _swap(place: Path, new: Path, old: Path) -> None:
    move(place, old)
    try:
        move(new, place)
    except BaseException:
        move(old, place)
        raise


def _fill(folder: Path, files: Mapping[str, str]) -> None:
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8", newline="\n")


def _unwritable(folder: Path, error: OSError) -> BankError:
    why = error.strerror or str(error)
    return BankError(say.CANNOT_WRITE.filled(why=why), say.NAME_ANOTHER_FOLDER, where=str(folder))
