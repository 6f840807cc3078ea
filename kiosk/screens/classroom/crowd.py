"""A room as ten people, of whom some have noticed: they stand tall with a hand raised, the others are outlines."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from pygame import Rect

from kiosk.ui.blocks import Block
from kiosk.ui.theme import Colour
from kiosk.ui.toolkit import Toolkit
from kiosk.ui.widgets import Widget

PEOPLE: Final = 10

SLIM: Final = 0.66
"""How wide a person's place is, as a part of the height."""

ARM_DISCS: Final = 24
"""An arm is painted as so many discs beside one another: round at both ends, however it leans."""


@dataclass
class People(Widget):
    """Ten people in a row, the first ``noticed`` of them filled; ``ground`` is what they stand on."""

    noticed: int
    filled: Colour
    outlined: Colour
    ground: Colour

    def draw(self, ui: Toolkit) -> None:
        step = self.rect.width / PEOPLE
        for number in range(PEOPLE):
            place = Rect(round(self.rect.x + number * step), self.rect.y, round(step), self.rect.height)
            if number < self.noticed:
                self._person(ui, place, self.filled, hand=True)
            else:
                self._person(ui, place, self.outlined, hand=False)
                self._person(ui, place, self.ground, hand=False, inset=max(2, place.height // 28))

    def _person(self, ui: Toolkit, place: Rect, colour: Colour, *, hand: bool, inset: int = 0) -> None:
        """Head and shoulders; ``inset`` pixels smaller all round."""
        tall = place.height
        ui.painter.disc((place.centerx, place.y + round(tall * 0.34)), round(tall * 0.17) - inset, colour)
        body = Rect(0, 0, round(tall * 0.54), round(tall * 0.43))
        body.midbottom = place.midbottom
        inner = body.inflate(-2 * inset, -2 * inset)
        ui.painter.box(inner, colour, round(tall * 0.21) - inset)
        ui.painter.box(Rect(inner.x, inner.centery, inner.width, inner.bottom - inner.centery), colour)
        if hand:
            self._arm(ui, (body.right - round(tall * 0.06), body.y + round(tall * 0.17)), tall, colour)

    def _arm(self, ui: Toolkit, shoulder: tuple[int, int], tall: int, colour: Colour) -> None:
        """Stretched up and a little outward, with a hand at its end."""
        x, y = shoulder
        for step in range(ARM_DISCS + 1):
            part = step / ARM_DISCS
            at = (x + round(tall * 0.08 * part), y - round(tall * 0.56 * part))
            ui.painter.disc(at, max(2, round(tall * 0.06)), colour)
        ui.painter.disc((x + round(tall * 0.08), y - round(tall * 0.6)), max(3, round(tall * 0.085)), colour)


@dataclass(frozen=True)
class Crowd(Block):
    """Ten people, ``tall`` pixels high or as much lower as the width asks for."""

    noticed: int
    tall: int
    filled: Colour
    outlined: Colour
    ground: Colour

    def height(self, width: int) -> int:
        return min(self.tall, round(width / PEOPLE / SLIM))

    def natural_width(self, most: int) -> int:
        return min(most, round(self.tall * SLIM * PEOPLE))

    def place(self, rect: Rect) -> list[Widget]:
        height = self.height(rect.width)
        spot = Rect(rect.x, rect.bottom - height, self.natural_width(rect.width), height)
        return [People(spot, self.noticed, self.filled, self.outlined, self.ground)]
