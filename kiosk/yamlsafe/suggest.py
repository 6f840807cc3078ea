"""The known name that was probably meant."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from itertools import islice

_LONGEST = 60
_MOST = 200


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known name nearest to ``word``, or None when none is near."""
    found = difflib.get_close_matches(word.strip().lower()[:_LONGEST], islice(known, _MOST), n=1, cutoff=0.6)
    return found[0] if found else None


def listed(names: Iterable[str], limit: int = 12) -> str:
    """Names in a row for a sentence, the rest as an ellipsis."""
    names = list(names)
    return ", ".join(names[:limit]) + (", …" if len(names) > limit else "")
