"""The end of a visit: where one can turn, now or any day."""

from __future__ import annotations

from kiosk.screens.contacts import ContactsScreen
from kiosk.ui.blocks import Block
from kiosk.ui.rows import Row
from kiosk.ui.theme import Fill


class ChannelsScreen(ContactsScreen):
    """The channels once more, the way out, and the way to play something else."""

    def big_words(self) -> tuple[str, str]:
        return self.t("channels-title"), self.t("channels-line")

    def colour(self) -> Fill:
        return self.ui.theme.teal

    def go_on(self) -> Block | None:
        again = self.secondary("choose", self.t("choose-other"), self.flow.choose)
        finish = self.primary("finish", self.t("finish"), self.flow.advance)
        return Row(self.ui, (again, finish), self.ui.metrics.gap)
