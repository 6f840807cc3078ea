"""What staff can do about packs that are brought to the kiosk: how the staff's screens act on them."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import Literal, Protocol

from kiosk.packs.model import PackHead
from kiosk.packs.problems import Problem

FoundState = Literal["new", "newer", "same", "older", "outdone", "unfit"]
"""A pack on a stick beside what is here: nothing of its name; an older, the same or a newer version; a version of the
kiosk's own that it cannot replace. ``unfit``: it cannot be brought in at all."""

Phase = Literal["copying", "checking", "media", "saving"]


@dataclass(frozen=True)
class FoundPack:
    """A pack on a stick.

    Attributes:
        path: the zip or folder that holds it, and ``within`` the folder in there; empty where it is the whole.
        head: what it says of itself; None where that cannot be read.
        state: how it stands to what is here, and ``here`` is the version of that; empty where there is none.
        problems: why it is unfit, or what of it would be left out.
    """

    path: str
    within: str
    head: PackHead | None
    state: FoundState
    here: str = ""
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True)
class Step:
    """How far the bringing in is: ``done`` of ``total`` steps of a phase."""

    phase: Phase = "copying"
    done: int = 0
    total: int = 1


@dataclass(frozen=True)
class Outcome:
    """What became of bringing a pack in, or of turning back.

    Attributes:
        head: the pack, as far as it could be read.
        problems: what stood in its way; none where it plays now.
        unchanged: it was here already, to the last letter.
    """

    head: PackHead | None
    problems: tuple[Problem, ...] = ()
    unchanged: bool = False


@dataclass
class Bringing:
    """A pack that is on its way; ``step`` changes as it goes, and ``outcome`` is there in the end."""

    outcome: Future[Outcome] = field(default_factory=Future)
    step: Step = Step()


@dataclass(frozen=True)
class BroughtPack:
    """A pack that was brought to this kiosk: the version that plays, and the one before; empty where there is none."""

    head: PackHead
    previous: str


class PackActions(Protocol):
    """Given by the app. No call raises; what goes wrong becomes the problems or the exception of a future."""

    def find(self) -> Future[Sequence[FoundPack]]:
        """Look for packs on every stick that is plugged in."""

    def bring(self, found: FoundPack) -> Bringing:
        """Bring a pack in, whatever version is here."""

    def brought(self) -> Future[Sequence[BroughtPack]]:
        """The packs that were brought to this kiosk."""

    def restore(self, pack: str) -> Future[Outcome]:
        """Let the version play that played before."""
