"""What the staff's screens share while the menu is open."""

from __future__ import annotations

from kiosk.lang import LANGS, Lang
from kiosk.screens.staff_actions import StaffActions
from kiosk.texts import Speaker, Texts


class Desk:
    """The actions, and the language that staff read in: their own, apart from the visitors'."""

    def __init__(self, actions: StaffActions, texts: Texts) -> None:
        self.actions = actions
        self.lang: Lang = actions.settings.languages[0]
        self._texts = texts

    @property
    def t(self) -> Speaker:
        """The interface texts in the staff's language."""
        return self._texts.bind(self.lang)

    @property
    def other_lang(self) -> Lang:
        """The language that the language button changes to."""
        return LANGS[(LANGS.index(self.lang) + 1) % len(LANGS)]

    def turn_language(self) -> None:
        self.lang = self.other_lang
