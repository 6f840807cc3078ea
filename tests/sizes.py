"""The screens that the kiosk must be at home on."""

from __future__ import annotations

from typing import Final

SIZES: Final = ((1280, 720), (1366, 768), (1920, 1080), (3840, 2160), (1080, 1920))
