"""How an explanation begins and ends: what a message was, and what to do now."""

from __future__ import annotations

from kiosk.packs.model import Truth
from kiosk.screens.frame import VisitorScreen
from kiosk.ui.blocks import Beside, Block, Column, Text, Titled
from kiosk.ui.cards import Card
from kiosk.ui.marks import Medal


def verdict(screen: VisitorScreen, truth: Truth, *, right: bool) -> Block:
    """Which of the four cells a judgement was, kindly: a tick means noticed, there is no cross."""
    ui, m = screen.ui, screen.ui.metrics
    lure = truth == "lure"
    cell = ("hit" if right else "miss") if lure else ("correct-rejection" if right else "false-alarm")
    fill = ui.theme.ink if right else (ui.theme.sun if lure else ui.theme.tealsoft)
    icon = "check" if right else ("fish-hook" if lure else "hand-stop")
    side = round(ui.metrics.heading * 1.7)
    badge = Medal(ui, screen.icon(icon, round(side * 0.6), fill), fill, side)
    lines: list[Block] = [Text(ui, screen.t(f"feedback-{cell}"), ui.heading, ui.theme.paper.text)]
    if not right:
        lines.append(Text(ui, screen.t(f"feedback-{cell}-line"), ui.small, ui.theme.paper.second))
    return Beside(ui, badge, Column(ui, tuple(lines), m.px(4)), side, m.px(26), middle=True)


def todo(screen: VisitorScreen, check: str, pad: int = 32) -> Block:
    """What to do now, on a card of its own; ``pad`` is its inner margin in pixels at 1080p."""
    ui, m, soft = screen.ui, screen.ui.metrics, screen.ui.theme.skysoft
    head = Text(ui, screen.t("feedback-do"), ui.strong, soft.accent)
    return Card(ui, Titled(ui, head, Text(ui, check, ui.body, soft.text), m.px(8)), soft, m.px(pad), m.px(30))
