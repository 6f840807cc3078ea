"""Where one can turn, for the whole class to see; then the lesson is over."""

from __future__ import annotations

from kiosk.screens.classroom.frame import ClassScreen
from kiosk.screens.contacts import ContactsScreen
from kiosk.ui.blocks import Block
from kiosk.ui.theme import Fill


class ClassChannelsScreen(ClassScreen, ContactsScreen):
    """The numbers, in a class's letters."""

    def heading(self) -> str | None:
        return None

    def big_words(self) -> tuple[str, str]:
        return self.t("channels-title"), self.t("channels-line")

    def colour(self) -> Fill:
        return self.ui.theme.teal

    def go_on(self) -> Block | None:
        return self.primary("finish", self.t("class-finish"), self.flow.advance)
