"""Pictures of what stands on a kiosk's screen, of every page it has."""

from __future__ import annotations

from typing import Final

from kiosk.app.album import Album
from kiosk.app.kiosk import Kiosk
from kiosk.app.player import Player

TURNING: Final = ("-down", "-up")
"""How the keys end that turn a page: a chat opens at its last one, all else at its first."""


class Camera:
    """Takes pictures of ``kiosk`` into ``album``; ``player`` waits and turns the pages."""

    def __init__(self, kiosk: Kiosk, player: Player, album: Album) -> None:
        self._kiosk, self._player, self._album = kiosk, player, album

    def snap(self, name: str) -> None:
        """Take what is on the screen, once its motion has ended, and every page it has."""
        self._player.settle()
        self._take(name)
        for key in [key for key in self._keys() if _turns(key)]:
            page = 1
            while self._player.has(key):
                page += 1
                self._player.tap(key)
                self._take(f"{name}-{key.rpartition('-')[0]}-{page}")

    def touchable(self) -> frozenset[str]:
        """The keys of all that can be touched now but the pages' own."""
        return frozenset(key for key in self._keys() if not _turns(key))

    def _take(self, name: str) -> None:
        self._album.add(self._kiosk.shell.window.canvas, name)

    def _keys(self) -> list[str]:
        return [target.key for target in self._player.targets]


def _turns(key: str) -> bool:
    """Whether a target turns a page; what is offered to play has a path for its key."""
    return key.endswith(TURNING) and "/" not in key
