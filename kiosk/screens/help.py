"""Help, for everyone and without a question: laid over whatever stands, and gone with one tap."""

from __future__ import annotations

from kiosk.screens.contacts import ContactsScreen
from kiosk.screens.kept import kept_button
from kiosk.ui.blocks import Block
from kiosk.ui.theme import Fill


class HelpScreen(ContactsScreen):
    """Where one can turn now; it knows nothing of what it covers."""

    def back(self) -> None:
        self.stage.dismiss()

    def big_words(self) -> tuple[str, str]:
        return self.t("help-title"), self.t("help-line")

    def colour(self) -> Fill:
        return self.ui.theme.sky

    def help_button(self) -> Block | None:
        """Help is already here; what is kept stands in its place, for those who hesitate because of it."""
        return kept_button(self, from_help=True)

    def go_on(self) -> Block | None:
        return self.primary("back", self.t("back"), self.back)
