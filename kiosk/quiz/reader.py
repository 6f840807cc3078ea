"""Where a visit gets what it plays: a pack's files are read when they are played, and not before."""

from __future__ import annotations

from typing import Protocol

from kiosk.packs.media.ready import Media
from kiosk.packs.model import Deck, Quiz, Story, TellFile


class PackReader(Protocol):
    """Gives what an outline names, by the ids of the pack and of the thing; all of it is checked.

    A call may raise PackError: the files have changed since, and can no longer be played.
    """

    def deck(self, pack: str, deck: str) -> Deck:
        """A deck with its items."""

    def story(self, pack: str, story: str) -> Story:
        """A story with its steps."""

    def quiz(self, pack: str, quiz: str) -> Quiz:
        """A quiz with its questions."""

    def tell(self, pack: str) -> TellFile | None:
        """The telling that follows what is played of the pack; None where it has none."""

    def media(self, pack: str) -> Media:
        """The pack's pictures and recordings, as far as they were prepared."""
