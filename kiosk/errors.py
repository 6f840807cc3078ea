"""What can go wrong, told to the person who meets it: where, what, and what to do about it."""

from __future__ import annotations


class KioskError(Exception):
    """An error with a place, a fact and a remedy; ``str()`` is the sentence to show.

    Attributes:
        what: what is wrong, one sentence without a full stop.
        where: a path, ``file:line:column`` or a command's option; empty when there is none.
        fix: what to do about it; empty when nothing can be said.
    """

    def __init__(self, what: str, *, where: str = "", fix: str = "") -> None:
        super().__init__(what, where, fix)
        self.what = what
        self.where = where
        self.fix = fix

    def __str__(self) -> str:
        place = f"{self.where}: " if self.where else ""
        remedy = f": {self.fix}" if self.fix else ""
        return f"{place}{self.what}{remedy}"


class SetupError(KioskError):
    """The machine or the command line cannot run what was asked; exit code 2."""


class FolderTaken(SetupError):
    """Another kiosk plays with this data folder."""


class ConfigError(KioskError):
    """kiosk.toml or the data folder cannot be used."""


class PackError(KioskError):
    """A pack cannot be played."""


class ChannelsError(KioskError):
    """The channels file cannot be trusted, so no number and no QR code may be shown from it."""


class TextsError(KioskError):
    """An interface text is missing or malformed."""


class AssetError(KioskError):
    """A picture, font or sound that the kiosk ships is missing or unreadable."""


class WindowError(KioskError):
    """There is no display to open a window on."""
