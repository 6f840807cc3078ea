"""A question that is answered by yes or no, in the language in which it is asked."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import typer

from kiosk.lang import Lang

_YES: Final[Mapping[Lang, str]] = {"mn": "т", "en": "y"}
_NO: Final[Mapping[Lang, str]] = {"mn": "ү", "en": "n"}
_ANSWERS: Final[Mapping[str, bool]] = {
    **dict.fromkeys(("т", "тийм", "y", "yes"), True),
    **dict.fromkeys(("ү", "үгүй", "n", "no"), False),
}
"""Either language, whichever keyboard is switched on."""
_HOW: Final[Mapping[Lang, str]] = {"mn": "т (тийм) эсвэл ү (үгүй) гэж бичнэ үү", "en": "write y (yes) or n (no)"}


def agreed(question: str, lang: Lang, *, default: bool = False) -> bool:
    """Was yes answered? Enter alone gives ``default``, which is shown; anything else is asked again."""

    def understood(answer: str) -> bool:
        """What was answered."""
        known = _ANSWERS.get(answer.strip().lower())
        if known is None:
            raise typer.BadParameter(_HOW[lang])
        return known

    yes, no = _YES[lang], _NO[lang]
    asked = f"{question} ({yes}/{no})"
    return bool(typer.prompt(asked, default=yes if default else no, value_proc=understood))
