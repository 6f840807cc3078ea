"""Pack actions that only remember what was asked for, with something of each kind to see."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field

from kiosk.packs.media.sentences import HUGE_PICTURE
from kiosk.packs.problems import CODES
from kiosk.screens.pack_actions import Bringing, BroughtPack, FoundPack, FoundState, Outcome
from kiosk.store.refusal import about
from kiosk.store.sentences import DAMAGED
from kiosk.yamlsafe import Place, Problem
from tests.bundled import bundled_packs

STICK = "/media/kiosk/65-R SURGUULI/bagts"


def found_packs() -> tuple[FoundPack, ...]:
    """A pack in every state."""
    heads = [pack.head for pack in bundled_packs()]
    beside: tuple[tuple[FoundState, str], ...] = (
        ("new", ""), ("newer", "0.9.0"), ("newer", ""), ("same", "1.0.0"), ("older", "1.4.0"), ("outdone", "1.0.0"),
    )  # fmt: skip
    found = (
        FoundPack(f"{STICK}/{number}.zip", "", heads[number % len(heads)], state, here)
        for number, (state, here) in enumerate(beside)
    )
    broken = f"{STICK}/2-r-angi-2026-ony-11-sar-ehnii-huvilbar.zip"
    return *found, FoundPack(broken, "", None, "unfit", problems=(about(broken, DAMAGED),))


def refusals() -> tuple[Problem, ...]:
    """Why a pack was refused: at a line, and as a whole file."""
    place = f"{STICK}/manai-angi.zip"
    picture = about(
        f"{place}/zurag.png", HUGE_PICTURE, name="zurag.png", width=30_000, height=30_000, limit=8_000, area=32
    )
    return Problem(f"{place}/story.yaml", Place(31, 7), CODES["E103"]), picture


@dataclass
class FakeBringing:
    """``PackActions`` in memory; its futures are done when a test says so."""

    finding: Future[Sequence[FoundPack]] = field(default_factory=Future)
    on_its_way: Bringing = field(default_factory=Bringing)
    listing: Future[Sequence[BroughtPack]] = field(default_factory=Future)
    restoring: Future[Outcome] = field(default_factory=Future)
    asked: list[str] = field(default_factory=list)

    def find(self) -> Future[Sequence[FoundPack]]:
        self.asked.append("find")
        return self.finding

    def bring(self, found: FoundPack) -> Bringing:
        self.asked.append(f"bring {found.path}")
        return self.on_its_way

    def brought(self) -> Future[Sequence[BroughtPack]]:
        self.asked.append("list")
        return self.listing

    def restore(self, pack: str) -> Future[Outcome]:
        self.asked.append(f"restore {pack}")
        return self.restoring


def brought_packs() -> tuple[BroughtPack, ...]:
    first, second, *_ = (pack.head for pack in bundled_packs())
    return BroughtPack(first, "0.9.0"), BroughtPack(second, "")
