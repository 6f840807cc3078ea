"""What can go wrong in a session: it was used out of turn, or there is too little to play."""

from __future__ import annotations

from kiosk.errors import KioskError


class SessionError(KioskError):
    """A session was asked for something that its state does not allow."""
