"""What can go wrong with a handout."""

from kiosk.errors import KioskError


class HandoutError(KioskError):
    """The handout cannot be set or written."""
