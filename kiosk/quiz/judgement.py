"""The four-point scale: lure or fine, sure or rather."""

from __future__ import annotations

from enum import Enum

from kiosk.packs.model import Truth


class Judgement(Enum):
    """What a visitor thinks of a message. The value is (truth judged, sure)."""

    LURE_SURE = ("lure", True)
    LURE_RATHER = ("lure", False)
    FINE_RATHER = ("fine", False)
    FINE_SURE = ("fine", True)

    @property
    def truth(self) -> Truth:
        """What it was taken for."""
        return "lure" if self.value[0] == "lure" else "fine"

    @property
    def sure(self) -> bool:
        """Whether the visitor was sure; recorded, never scored."""
        return self.value[1]

    @property
    def code(self) -> str:
        """How the record writes it: ``lure-sure``, ``fine-rather`` …"""
        return self.name.lower().replace("_", "-")
