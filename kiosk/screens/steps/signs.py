"""A chat with its signs numbered, and the numbers explained below it."""

from __future__ import annotations

import math
from collections.abc import Collection
from typing import TYPE_CHECKING, Final

from pygame import Rect

from kiosk.packs.marks import parse
from kiosk.screens.chat import sign_names, sign_notes
from kiosk.screens.conversation import Conversation
from kiosk.ui.blocks import Beside, Block, Column, Titled
from kiosk.ui.cards import Card
from kiosk.ui.rows import Wrap
from kiosk.ui.theme import Fill

if TYPE_CHECKING:
    from kiosk.screens.story import StoryScreen

NOTES_GAP: Final = 14
"""Between the chat and its notes, in pixels at 1080p."""


def signed_chat(
    screen: StoryScreen, chat: Conversation, room: Rect, fill: Fill, found: Collection[int] = ()
) -> list[Block]:
    """The chat on a card and what its signs are, to stand on ``fill``; those ``found`` (from 0) carry a tick.

    Where the whole notes do not fit into ``room`` but the signs' names do, those must be enough, if need be below a
    chat that is set more closely.
    """
    ui, gap = screen.ui, screen.ui.metrics.px(NOTES_GAP)
    loose, tight = _card(screen, chat), _card(screen, chat, tight=True)
    names = tuple(_names(screen, chat, fill, found))
    below = [Wrap(ui, names, gap)] if names else []
    full = [loose, *_notes(screen, chat, fill, found)]
    tried = (full, [loose, *below], [tight, *below])
    return next((one for one in tried if Column(ui, tuple(one), gap).height(room.width) <= room.height), full)


def _card(screen: StoryScreen, chat: Conversation, *, tight: bool = False) -> Block:
    ui, m, lang = screen.ui, screen.ui.metrics, screen.flow.lang
    header = chat.header(ui, lang, screen.t, math.inf, terse=tight)
    bubbles = chat.bubbles(ui, lang, math.inf, signed=True)
    between, below, pad = (6, 8, 16) if tight else (12, 14, 28)
    talk = Titled(ui, header, Column(ui, tuple(bubbles), m.px(between)), m.px(below))
    return Card(ui, talk, ui.theme.card, m.px(pad), m.px(36))


def _notes(screen: StoryScreen, chat: Conversation, fill: Fill, found: Collection[int]) -> list[Block]:
    """What each sign is, in a sentence."""
    notes: list[Block] = []
    lang = screen.flow.lang
    for line in chat.lines:
        text = line.words(lang).text
        if parse(text).signs:
            notes += sign_notes(screen.ui, text, screen.flow.house.tactics, lang, fill, first_number=len(notes) + 1)
    return [_ticked(screen, note, fill) if number in found else note for number, note in enumerate(notes)]


def _names(screen: StoryScreen, chat: Conversation, fill: Fill, found: Collection[int]) -> list[Block]:
    """What each sign is called."""
    lang, tactics = screen.flow.lang, screen.flow.house.tactics
    names = sign_names(screen.ui, [line.words(lang).text for line in chat.lines], tactics, lang, fill)
    return [_ticked(screen, name, fill) if number in found else name for number, name in enumerate(names)]


def _ticked(screen: StoryScreen, block: Block, fill: Fill) -> Block:
    """A tick before it: this was noticed."""
    side = round(screen.ui.metrics.small * 1.25)
    return Beside(screen.ui, screen.icon("check", side, fill), block, side, screen.ui.metrics.px(8))
