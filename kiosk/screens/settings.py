"""What staff have set, as far as a visitor's screens need it."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.channels import Channel
from kiosk.lang import LANGS, Lang
from kiosk.ui.metrics import TextSize


@dataclass(frozen=True)
class VisitorSettings:
    """The house as a visitor finds it; a visit may change language, text size and sound, and they come back to this."""

    languages: tuple[Lang, ...] = LANGS
    text_size: TextSize = "normal"
    sound: bool = True
    channels: tuple[Channel, ...] = ()
    """Those that may be shown now, numbers first."""
    adult_role: str = ""
    """Whom a child can talk to here; empty when staff have not said."""
    adult_room: str = ""
    club: bool = True
    """Whether the club round of eight is offered beside the walk-up round."""
