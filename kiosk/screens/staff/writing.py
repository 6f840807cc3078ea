"""Writing a few words: the fields above, the keyboard below."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass

from pygame import Rect

from kiosk.screens.staff.desk import Desk
from kiosk.screens.staff.form import Form
from kiosk.screens.staff.frame import StaffScreen
from kiosk.ui.blocks import Block, Text
from kiosk.ui.keyboard import Keyboard
from kiosk.ui.pages import paged
from kiosk.ui.rows import Grid
from kiosk.ui.text_field import TextEntry, TextField
from kiosk.ui.widgets import Widget


@dataclass(frozen=True)
class Blank:
    """One field to fill in: the id of its name, and what is written there."""

    name: str
    entry: TextEntry


class WritingForm(Form):
    """Fields on ``screen``, one of them active; ``note`` is the id of a line below them."""

    def __init__(self, screen: StaffScreen, blanks: Sequence[Blank], note: str | None = None) -> None:
        self._screen = screen
        self._blanks = blanks
        self._note = note
        self._active = 0
        self._keyboard = Keyboard(screen.desk.lang, self.typed, self.erase, screen.invalidate)

    @property
    def values(self) -> tuple[str, ...]:
        """What was written, field by field, without space around it."""
        return tuple(blank.entry.result for blank in self._blanks)

    def typed(self, text: str) -> None:
        self._blanks[self._active].entry.add(text)
        self._screen.invalidate()

    def erase(self) -> None:
        self._blanks[self._active].entry.erase()
        self._screen.invalidate()

    def place(self, area: Rect) -> list[Widget]:
        ui = self._screen.ui
        m = ui.metrics
        edge = m.px(24) if m.upright else m.margin  # twelve keys of 60 pixels need nearly all of an upright screen
        top = area.bottom - self._keyboard.height(ui)
        keys = Rect(edge, top, m.size[0] - 2 * edge, area.bottom - top)
        fields = Rect(area.x, area.y, area.width, top - m.px(30) - area.y)
        pager = self._screen.pager("fields", ui.theme.paper)
        return [*paged(ui, self._fields(), fields, m.gap, pager), *self._keyboard.place(ui, keys)]

    def _fields(self) -> list[Block]:
        ui = self._screen.ui
        fields = tuple(self._field(index, blank) for index, blank in enumerate(self._blanks))
        note = [Text(ui, self._screen.t(self._note), ui.small, ui.theme.paper.second)] if self._note else []
        if ui.metrics.upright:
            return [*fields, *note]
        return [Grid(ui, fields, len(fields), ui.metrics.gap), *note]

    def _field(self, index: int, blank: Blank) -> TextField:
        name = self._screen.t(blank.name)
        return TextField(
            self._screen.ui, blank.name, name, blank.entry.text, index == self._active, lambda: self._choose(index)
        )

    def _choose(self, index: int) -> None:
        self._active = index
        self._screen.invalidate()


class WritingScreen(StaffScreen):
    """A form of its own; nothing changes until it is saved. Subclasses give :meth:`form` and :meth:`save`."""

    takes_text = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._form = self.form()

    @abstractmethod
    def form(self) -> WritingForm:
        """The form, filled in with what is set."""

    @abstractmethod
    def save(self, *values: str) -> None:
        """Take over what was written, field by field."""

    def back_words(self) -> str | None:
        return self.t("staff-cancel")

    def go_on(self) -> Block | None:
        return self.primary("save", self.t("staff-save"), self._save)

    def body(self, area: Rect) -> list[Widget]:
        return self._form.place(area)

    def typed(self, text: str) -> None:
        self._form.typed(text)

    def erase(self) -> None:
        self._form.erase()

    def _save(self) -> None:
        self.save(*self._form.values)
        self.stage.dismiss()
