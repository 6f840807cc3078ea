"""The settings of the running kiosk: as they stand, how they are saved, and what staff should know of that."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from kiosk.config import Config, save
from kiosk.errors import ConfigError
from kiosk.texts import Message


class Settings:
    """Holds the ``Config`` in force.

    Args:
        data: the data folder.
        config: what was read at the start; ``error`` is what was wrong with its file.
    """

    def __init__(self, data: Path, config: Config, error: ConfigError | None) -> None:
        self.config = config
        self._data = data
        self._error = error
        self._save_error: ConfigError | None = None
        self._set_aside: Path | None = None

    def take(self, config: Config) -> None:
        """Put ``config`` in force and save it; a disk that takes nothing is a notice, and play goes on."""
        self.config = config
        try:
            self._set_aside = save(config, self._data) or self._set_aside
            self._save_error = None
        except ConfigError as error:
            self._save_error = error

    def notices(self) -> Iterator[Message]:
        """What staff should know, the gravest first."""
        if self._save_error is not None:
            yield Message("notice-config-save", {"error": str(self._save_error)})
        if self._error is not None:
            yield Message("notice-config", {"error": str(self._error)})
        if self._set_aside is not None:
            yield Message("notice-config-aside", {"path": str(self._set_aside)})
        if not self.config.pin:
            yield Message("notice-safe-defaults", {})
