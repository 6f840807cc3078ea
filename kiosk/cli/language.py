"""In which language a command speaks to whoever types it."""

from __future__ import annotations

import locale
import os
from collections.abc import Mapping, Sequence
from enum import StrEnum
from itertools import pairwise
from typing import Final

from kiosk.lang import Lang

LOCALES: Final = ("LC_ALL", "LC_MESSAGES", "LANG")
"""Where a system says it, in the order in which it is asked; Windows has a call for it instead."""


class Language(StrEnum):
    """As it is written on the command line."""

    MN = "mn"
    EN = "en"


def spoken(wanted: Language | None) -> Lang:
    """The language that was asked for, or else that of the system."""
    if wanted is None:
        return system_language(os.environ, locale.getlocale()[0])
    return "mn" if wanted is Language.MN else "en"


def asked_for(arguments: Sequence[str]) -> Language | None:
    """The language that a command line names, however wrong the rest of it is."""
    named = (value for option, value in pairwise(arguments) if option == "--lang")
    return next((language for value in named for language in Language if language == value), None)


def system_language(env: Mapping[str, str], called: str | None) -> Lang:
    """Mongolian where the system speaks it or stands in Mongolia, else English.

    Args:
        env: the environment; ``called`` is the name that the system's own call gives, if any.
    """
    name = next((env[key] for key in LOCALES if env.get(key)), called or "")
    return "mn" if name.lower().startswith(("mn", "mongol")) or "_mn" in name.lower() else "en"
