"""The sets of packages a command may need: the kiosk's own, and the extras, fetched when first asked for."""

from __future__ import annotations

from collections.abc import Mapping
from importlib.util import find_spec
from typing import Final, Literal

from kiosk.errors import SetupError

Lock = Literal["play", "author", "report", "fleet", "test"]
"""A file of ``requirements/``."""

LOCKS: Final[tuple[Lock, ...]] = ("play", "author", "report", "fleet", "test")
"""Each holds all of those before it."""

_SIGN_OF: Final[Mapping[Lock, str]] = {"author": "typst", "report": "matplotlib", "fleet": "ibis"}
"""A module that only the lock brings."""


def require(lock: Lock, command: str) -> None:
    """See that the packages of an extra are there, for a kiosk that was not started by its launcher.

    Raises:
        SetupError: they are not.
    """
    module = _SIGN_OF.get(lock)
    if module is not None and find_spec(module) is None:
        what = f"'{command}' needs packages that are not installed here"
        raise SetupError(what, fix=f"install them: pip install 'anzaar-kiosk[{lock}]'")
