"""The known name that was probably meant."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from itertools import islice
from pathlib import PurePosixPath

_LONGEST = 60
_MOST = 200
# Cyrillic letters by the Latin ones that they look like, and by those that sound like them.
_BY_LOOK = str.maketrans("авекмнорстухіјѕ", "abekmhopctyxijs")
_BY_SOUND = str.maketrans("абвгдезийклмноөпрстуүфхцы", "abvgdeziyklmnooprstuufhcy")


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known name nearest to ``word``, or None when none is near."""
    found = difflib.get_close_matches(word.strip().lower()[:_LONGEST], islice(known, _MOST), n=1, cutoff=0.6)
    return found[0] if found else None


def nearest_file(name: str, files: Iterable[str]) -> str | None:
    """The file whose own name is nearest, with or without the same ending; folders and endings make none alike."""
    wanted = PurePosixPath(name)
    # Of two with one name, that with the same ending comes last, and stays.
    paths = sorted(map(PurePosixPath, files), key=lambda path: path.suffix == wanted.suffix)
    by_stem = {path.stem: str(path) for path in paths}
    found = nearest(wanted.stem, by_stem)
    return None if found is None else by_stem[found]


def in_latin(word: str, known: Iterable[str]) -> str | None:
    """The known name that ``word`` is but for Cyrillic letters; None when it is written in others, or is none."""
    small = word.strip().lower()[:_LONGEST]
    if small.isascii():
        return None
    written = {small.translate(_BY_LOOK), small.translate(_BY_SOUND)}
    return next((name for name in islice(known, _MOST) if name in written), None)


def listed(names: Iterable[str], limit: int = 12) -> str:
    """Names in a row for a sentence, the rest as an ellipsis."""
    names = list(names)
    return ", ".join(names[:limit]) + (", …" if len(names) > limit else "")
