"""The languages the kiosk speaks, Mongolian first."""

from __future__ import annotations

from typing import Final, Literal

Lang = Literal["mn", "en"]

LANGS: Final[tuple[Lang, ...]] = ("mn", "en")
