"""How messages look: the sender's line, bubbles, marked signs, and the phone they stand in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from pygame import Rect

from kiosk.lang import Lang
from kiosk.packs.marks import parse
from kiosk.packs.model import CastMember
from kiosk.packs.tactics import Tactic
from kiosk.ui.blocks import Beside, Block, Column, Image, Text, fitting
from kiosk.ui.cards import Bubble
from kiosk.ui.marks import Badge, TypingDots
from kiosk.ui.pages import Pager, paged
from kiosk.ui.text import Run
from kiosk.ui.theme import Fill
from kiosk.ui.toolkit import Toolkit
from kiosk.ui.widgets import Panel, Widget

RISE = 22
"""How far below its place a bubble begins, in pixels at 1080p."""

ARRIVE_SECONDS = 0.22

FACE = 2.5
TERSE_FACE = 1.6
"""Beside the sender's name, as a multiple of body text."""

BUBBLE_GAPS = (20, 10)
"""Between the bubbles of a chat, in pixels at 1080p: the first that leaves them on one page."""

MESSAGE_SIZES = (1.5, 1.3, 1.2, 1.1, 1.0)
"""A message that stands by itself is set in the first of these that leaves it on one page, as a multiple of body."""


def plain_runs(text: str) -> tuple[Run, ...]:
    """A message as its reader gets it, without marks."""
    return (Run(parse(text).plain),)


def signed_runs(text: str, first_number: int = 1) -> tuple[Run, ...]:
    """A message with its signs numbered from ``first_number``."""
    marked = parse(text)
    runs: list[Run] = []
    end = 0
    for number, sign in enumerate(marked.signs, start=first_number):
        runs += [Run(marked.plain[end : sign.start]), Run(marked.plain[sign.start : sign.end], sign=number)]
        end = sign.end
    return tuple(run for run in (*runs, Run(marked.plain[end:])) if run.text)


def sender(
    ui: Toolkit,
    member: CastMember,
    lang: Lang,
    fill: Fill,
    mood: str = "neutral",
    *,
    doing: str | None = None,
    terse: bool = False,
) -> Block:
    """Face, name and role, as a chat shows who writes; ``doing`` stands in the role's place.

    ``terse`` saves height for the messages below: all of it in one line.
    """
    m = ui.metrics
    words = member.words(lang)
    role = doing or words.role if words.role else None
    if terse:
        runs = (Run(words.name, bold=True), *((Run(f" · {role}"),) if role else ()))
        names: Block = Text(ui, runs, ui.small, fill.text)
    else:
        lines = [Text(ui, words.name, ui.strong, fill.text)]
        names = Column(ui, (*lines, *((Text(ui, role, ui.small, fill.second),) if role else ())))
    side = round(m.body * (TERSE_FACE if terse else FACE))
    face = member.face
    if face is None or not ui.assets.has_face(face):
        avatar = Image(ui, lambda: ui.assets.icon("user", side, fill.second), (side, side))
    else:
        avatar = Image(ui, lambda: ui.assets.avatar(face, mood, side, ui.theme.skysoft.depth), (side, side))
    return Beside(ui, avatar, names, side, m.px(22), middle=True)


def incoming(ui: Toolkit, text: str | tuple[Run, ...], *, rise: int = 0, size: float = 1.0) -> Bubble:
    """Somebody else's message, on the left; runs may carry signs. ``size`` is a multiple of body text."""
    fill = ui.theme.bubble
    runs = plain_runs(text) if isinstance(text, str) else text
    style = replace(ui.body, px=round(ui.metrics.body * size))
    return Bubble(ui, Text(ui, runs, style, fill.text, sign=ui.theme.sign), fill, "left", rise)


def typing(ui: Toolkit, age: float) -> Bubble:
    """The bubble of somebody who is writing; at rest when motion is off."""
    fill = ui.theme.bubble
    lit = int(age / 0.18) % 4 if ui.motion else None
    return Bubble(ui, TypingDots(ui, fill.second, lit), fill)


def rise_at(ui: Toolkit, age: float) -> int:
    """How far below its place a bubble stands ``age`` seconds after it began to arrive, in pixels."""
    if not ui.motion or age >= ARRIVE_SECONDS:
        return 0
    left = 1 - max(0.0, age) / ARRIVE_SECONDS
    return round(ui.metrics.px(RISE) * left * left)


def phone(ui: Toolkit, area: Rect, header: Block, bubbles: Sequence[Block], pager: Pager) -> list[Widget]:
    """A phone as high and wide as ``area``, its chat standing at the bottom once it has begun to fill."""
    m, theme = ui.metrics, ui.theme
    glass, bar = _glass(ui, area, header)
    inner_header = bar.inflate(-2 * m.px(34), -2 * m.px(14))
    radius = m.px(44)
    screen: list[Widget] = [
        Panel(glass, theme.card.ground, [], radius),
        Panel(bar, theme.skysoft.ground, [], radius),
        # The bar's lower corners are square: it goes over into the chat.
        Panel(Rect(bar.x, bar.bottom - radius, bar.width, radius), theme.skysoft.ground),
    ]
    screen += header.place(inner_header)
    room = phone_room(ui, area, header)
    chat = fitting([Column(ui, tuple(bubbles), m.px(gap)) for gap in BUBBLE_GAPS], room.width, room.height)
    screen += paged(ui, bubbles, room, chat.gap, pager)
    return [Panel(area, theme.ink.ground, screen, m.px(56))]


def phone_room(ui: Toolkit, area: Rect, header: Block) -> Rect:
    """Where the bubbles stand on a phone as high and wide as ``area``."""
    m = ui.metrics
    glass, bar = _glass(ui, area, header)
    room = Rect(glass.x, bar.bottom, glass.width, glass.bottom - bar.bottom)
    return room.inflate(-2 * m.px(30), -2 * m.px(26))


def _glass(ui: Toolkit, area: Rect, header: Block) -> tuple[Rect, Rect]:
    """The phone within its frame, and the bar of the header at its top."""
    m = ui.metrics
    glass = area.inflate(-2 * m.px(14), -2 * m.px(14))
    height = header.height(glass.width - 2 * m.px(34)) + 2 * m.px(14)
    return glass, Rect(glass.x, glass.y, glass.width, height)


def sign_notes(
    ui: Toolkit, text: str, tactics: Mapping[str, Tactic], lang: Lang, fill: Fill, *, first_number: int = 1
) -> list[Block]:
    """What each numbered sign of a message is: its tactic's name and what to do about it."""
    notes: list[Block] = []
    for number, sign in enumerate(parse(text).signs, start=first_number):
        words = tactics[sign.tactic].words(lang)
        runs = (Run(words.name, bold=True), Run(" — " + words.says))
        side = round(ui.metrics.small * 1.25)
        badge = Badge(ui, str(number), ui.theme.sun.ground, ui.theme.sun.text, side)
        notes.append(Beside(ui, badge, Text(ui, runs, ui.small, fill.text), side, ui.metrics.px(18)))
    return notes


def sign_names(ui: Toolkit, texts: Sequence[str], tactics: Mapping[str, Tactic], lang: Lang, fill: Fill) -> list[Block]:
    """What the signs of messages are called, numbered across them."""
    side = round(ui.metrics.small * 1.25)
    signs = [sign for text in texts for sign in parse(text).signs]
    names: list[Block] = []
    for number, sign in enumerate(signs, start=1):
        badge = Badge(ui, str(number), ui.theme.sun.ground, ui.theme.sun.text, side)
        name = Text(ui, tactics[sign.tactic].words(lang).name, ui.small_strong, fill.text)
        names.append(Beside(ui, badge, name, side, ui.metrics.px(12)))
    return names
