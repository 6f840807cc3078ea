"""What only a person can settle: texts that nobody has reviewed, channels that nobody has confirmed."""

from __future__ import annotations

from pygame import Rect

from kiosk.screens.staff.cards import telling
from kiosk.screens.staff.frame import StaffScreen
from kiosk.screens.staff_actions import ChannelRow, UnreadText
from kiosk.ui.blocks import Block, Text
from kiosk.ui.button import Button
from kiosk.ui.pages import paged
from kiosk.ui.widgets import Widget


class QuestionsScreen(StaffScreen):
    """Lists them, and takes the confirming of a channel, or its withdrawal."""

    def title(self) -> str:
        return self.t("open-title")

    def body(self, area: Rect) -> list[Widget]:
        blocks = [*map(self._channel, self.actions.channels()), *map(self._unread, self.actions.unread_texts())]
        if not blocks:
            blocks = [telling(self, "check", self.t("open-none"), self.ui.theme.tealsoft)]
        return paged(self.ui, blocks, area, self.ui.metrics.gap, self.pager("questions", self.ui.theme.paper))

    def _unread(self, text: UnreadText) -> Block:
        head = text.head
        title = (head.en if self.desk.lang == "en" and head.en is not None else head.mn).title
        words = self.t("open-unread", pack=title, language=self.t(f"language-{text.lang}"))
        return telling(self, "eye-off", words, self.ui.theme.card)

    def _channel(self, row: ChannelRow) -> Block:
        channel, fill = row.channel, self.ui.theme.tealsoft if row.confirmed else self.ui.theme.sunsoft
        name = channel.words(self.desk.lang).name
        kind = "channel" if channel.kind == "web" else "number"
        words = f"{name} · {channel.shown}"
        line = self.t("open-channel-confirmed") if row.confirmed else self.t(f"open-{kind}-line")
        icon = "circle-check" if row.confirmed else "world" if kind == "channel" else "phone"
        return telling(self, icon, words, fill, line=line, button=self._button(row, kind))

    def _button(self, row: ChannelRow, kind: str) -> Button:
        ui, fill = self.ui, self.ui.theme.card
        said = self.t("open-channel-withdraw" if row.confirmed else f"open-{kind}-confirm")
        return Button(
            ui, f"channel-{row.channel.id}", lambda: self._confirm(row), Text(ui, said, ui.strong, fill.text), fill,
            least=ui.metrics.target, flat=True, fit=True,
        )  # fmt: skip

    def _confirm(self, row: ChannelRow) -> None:
        self.actions.confirm_channel(row.channel.id, not row.confirmed)
        self.invalidate()
