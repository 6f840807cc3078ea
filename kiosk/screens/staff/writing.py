"""Writing a few words: the fields above, the keyboard below."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass

from pygame import Rect

from kiosk.screens.staff.desk import Desk
from kiosk.screens.staff.form import Form
from kiosk.screens.staff.frame import StaffScreen
from kiosk.ui.blocks import Block, Column, Text
from kiosk.ui.keyboard import Keyboard
from kiosk.ui.pages import Pager, paged
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

    def __init__(self, screen: StaffScreen, blanks: Sequence[Blank], note: str) -> None:
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
        least, most = self._keyboard.heights(ui)
        blocks = self._blocks(area.width, area.height - m.px(30) - least)
        needed = Column(ui, tuple(blocks), m.gap).height(area.width)
        height = max(least, min(most, area.height - m.px(30) - needed))
        keys = Rect(edge, area.bottom - height, m.size[0] - 2 * edge, height)
        fields = Rect(area.x, area.y, area.width, keys.y - m.px(30) - area.y)
        return [*paged(ui, blocks, fields, m.gap, self._pager()), *self._keyboard.place(ui, keys)]

    def _pager(self) -> Pager:
        return self._screen.pager("fields", self._screen.ui.theme.paper)

    def _blocks(self, width: int, room: int) -> list[Block]:
        """The fields beside one another, or, where that needs more than the room, the active one before the others."""
        ui, screen = self._screen.ui, self._screen
        fields = tuple(self._field(index, blank) for index, blank in enumerate(self._blanks))
        note = Text(ui, screen.t(self._note), ui.small, ui.theme.paper.second)
        if ui.metrics.upright:
            return [*fields, note]
        row = Grid(ui, fields, len(fields), ui.metrics.gap)
        if Column(ui, (row, note), ui.metrics.gap).height(width) <= room:
            return [row, note]
        return [fields[self._active], *(field for index, field in enumerate(fields) if index != self._active), note]

    def _field(self, index: int, blank: Blank) -> TextField:
        name = self._screen.t(blank.name)
        return TextField(
            self._screen.ui, blank.name, name, blank.entry.text, index == self._active, lambda: self._choose(index)
        )

    def _choose(self, index: int) -> None:
        self._active = index
        self._pager().turn(0)
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
