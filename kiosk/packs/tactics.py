"""The ways a lure works: ``tactics.yaml``, which every sign of every pack names."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from kiosk.errors import PackError
from kiosk.packs.model import Node, Slug, Spoken, Text, Words
from kiosk.yamlsafe import demand


class TacticWords(Words):
    """``name`` is its short name, ``says`` how one notices it, ``do`` what to do then."""

    name: Text
    says: Text
    do: Text


class Tactic(Spoken[TacticWords]):
    """A tactic. ``stop``: one sign of it is enough to stop and tell somebody; otherwise it means: check."""

    id: Slug
    stop: bool


class TacticsFile(Node):
    """``tactics.yaml``."""

    tactics: tuple[Tactic, ...]


def load_tactics(path: Path) -> Mapping[str, Tactic]:
    """The tactics by id, in the file's order.

    Raises:
        PackError: the file cannot be used; the first of its problems.
    """
    return {tactic.id: tactic for tactic in demand(path, TacticsFile, PackError).tactics}
