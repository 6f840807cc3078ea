"""A chat with its signs numbered, and the numbers explained below it."""

from __future__ import annotations

import math
from collections.abc import Collection
from typing import TYPE_CHECKING, Final

from pygame import Rect

from kiosk.packs.marks import parse
from kiosk.screens.chat import sign_notes
from kiosk.screens.conversation import Conversation
from kiosk.ui.blocks import Badge, Beside, Block, Card, Column, Text, Titled
from kiosk.ui.rows import Wrap
from kiosk.ui.theme import Fill

if TYPE_CHECKING:
    from kiosk.screens.story import StoryScreen

NOTES_GAP: Final = 18
"""Between the chat and its notes, in pixels at 1080p."""


def signed_chat(
    screen: StoryScreen, chat: Conversation, room: Rect, fill: Fill, missed: Collection[int] = ()
) -> list[Block]:
    """The chat on a card and what its signs are, to stand on ``fill``; the signs in ``missed`` (from 0) come last.

    Where the whole notes do not fit into ``room`` but the signs' names do, those must be enough.
    """
    card = _card(screen, chat)
    full = [card, *_parted(screen, _notes(screen, chat, fill), fill, missed)]
    short = [card, *_parted(screen, _names(screen, chat, fill), fill, missed, in_rows=True)]
    gap = screen.ui.metrics.px(NOTES_GAP)
    heights = [Column(screen.ui, tuple(blocks), gap).height(room.width) for blocks in (full, short)]
    return short if heights[1] <= room.height < heights[0] else full


def _card(screen: StoryScreen, chat: Conversation) -> Block:
    ui, m, lang = screen.ui, screen.ui.metrics, screen.flow.lang
    header = chat.header(ui, lang, screen.t, math.inf)
    bubbles = chat.bubbles(ui, lang, math.inf, signed=True)
    talk = Titled(ui, header, Column(ui, tuple(bubbles), m.px(16)), m.px(18))
    return Card(ui, talk, ui.theme.card, m.px(28), m.px(36))


def _parted(
    screen: StoryScreen, notes: list[Block], fill: Fill, missed: Collection[int], *, in_rows: bool = False
) -> list[Block]:
    """The notes of the signs found, and below a heading those of the others."""
    found = [note for number, note in enumerate(notes) if number not in missed]
    late = [note for number, note in enumerate(notes) if number in missed]
    head = [Text(screen.ui, screen.t("spot-missed"), screen.ui.small_strong, fill.accent)] if late else []
    if not in_rows:
        return [*found, *head, *late]
    rows = [Wrap(screen.ui, tuple(part), screen.ui.metrics.px(24)) for part in (found, late) if part]
    return [*rows[: len(rows) - len(head)], *head, *rows[len(rows) - len(head) :]]


def _notes(screen: StoryScreen, chat: Conversation, fill: Fill) -> list[Block]:
    notes: list[Block] = []
    lang = screen.flow.lang
    for line in chat.lines:
        text = line.words(lang).text
        if parse(text).signs:
            notes += sign_notes(screen.ui, text, screen.flow.house.tactics, lang, fill, len(notes) + 1)
    return notes


def _names(screen: StoryScreen, chat: Conversation, fill: Fill) -> list[Block]:
    ui, lang, tactics = screen.ui, screen.flow.lang, screen.flow.house.tactics
    side = round(ui.metrics.small * 1.25)
    names: list[Block] = []
    for sign in (sign for line in chat.lines for sign in parse(line.words(lang).text).signs):
        badge = Badge(ui, str(len(names) + 1), ui.theme.sun.ground, ui.theme.sun.text, side)
        name = Text(ui, tactics[sign.tactic].words(lang).name, ui.small_strong, fill.text)
        names.append(Beside(ui, badge, name, side, ui.metrics.px(12)))
    return names
