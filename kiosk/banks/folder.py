"""A pack's files as a folder: all of them, or none."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path

from kiosk.banks import sentences as say
from kiosk.banks.errors import BankError


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
        raise BankError(say.FOLDER_TAKEN, say.NAME_ANOTHER_FOLDER, where=str(folder))


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
        for name, text in files.items():
            (staged / name).write_text(text, encoding="utf-8", newline="\n")
        if folder.is_dir():
            folder.rmdir()
        staged.rename(folder)
    except OSError as error:
        if staged is not None:
            shutil.rmtree(staged, ignore_errors=True)
        raise _unwritable(folder, error) from None


def _unwritable(folder: Path, error: OSError) -> BankError:
    why = error.strerror or str(error)
    return BankError(say.CANNOT_WRITE.filled(why=why), say.NAME_ANOTHER_FOLDER, where=str(folder))
