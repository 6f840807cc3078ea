"""What can go wrong with a review."""

from __future__ import annotations

from kiosk.errors import KioskError


class ReviewError(KioskError):
    """A reviewer's sheet cannot be written, read or applied."""
