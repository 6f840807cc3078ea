"""Packs that are in memory as a whole: one that is being written or reviewed, or a few in a test."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

from kiosk.packs.media.ready import Media, ReadyMedia
from kiosk.packs.model import Deck, Pack, Quiz, Story, TellFile
from kiosk.packs.outline import PackOutline, outline_of


class HeldPacks:
    """Gives what is played of these packs; a ``PackReader`` (see :mod:`kiosk.quiz.reader`).

    What no pack holds is a KeyError: a mistake in the program. ``media`` gives the pictures and recordings of all.
    """

    def __init__(self, packs: Iterable[Pack], media: Media | None = None) -> None:
        self._packs = {pack.id: pack for pack in packs}
        self._media = media or ReadyMedia()

    @cached_property
    def outlines(self) -> tuple[PackOutline, ...]:
        """What the packs offer, in their order."""
        return tuple(outline_of(pack) for pack in self._packs.values())

    def deck(self, pack: str, deck: str) -> Deck:
        return {one.deck: one for one in self._packs[pack].decks}[deck]

    def story(self, pack: str, story: str) -> Story:
        return {one.story: one for one in self._packs[pack].stories}[story]

    def quiz(self, pack: str, quiz: str) -> Quiz:
        return {one.quiz: one for one in self._packs[pack].quizzes}[quiz]

    def tell(self, pack: str) -> TellFile | None:
        return self._packs[pack].tell

    def media(self, pack: str) -> Media:
        return self._media
