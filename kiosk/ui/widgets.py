"""What stands on a screen once it is laid out: each widget knows its rectangle and draws itself.

Widgets hold no state of the visit. A screen makes them anew whenever something changed; what is pressed or focused is
remembered by the stage under the widget's key.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal

import pygame
from pygame import Rect, Surface

from kiosk.ui.text import Laid
from kiosk.ui.theme import Colour, Fill
from kiosk.ui.toolkit import Toolkit

Align = Literal["left", "center", "right"]
Action = Callable[[], None]


@dataclass
class Widget:
    """A rectangle on the screen, in pixels; ``parts`` lie within it."""

    rect: Rect

    def __post_init__(self) -> None:
        self.rect = self.rect.copy()  # a widget may be moved, and must not take its neighbours along

    def parts(self) -> Sequence[Widget]:
        return ()

    def draw(self, ui: Toolkit) -> None:
        for part in self.parts():
            part.draw(ui)

    def move(self, dx: int, dy: int) -> None:
        """Shift the widget and all within it."""
        self.rect.move_ip(dx, dy)
        for part in self.parts():
            part.move(dx, dy)

    def walk(self) -> Iterator[Widget]:
        """This widget and all within it, outermost first."""
        yield self
        for part in self.parts():
            yield from part.walk()


@dataclass
class Label(Widget):
    """Lines of text; ``sign`` colours the marked signs in it."""

    laid: Laid
    colour: Colour
    align: Align = "left"
    sign: Fill | None = None

    @property
    def ink(self) -> Rect:
        """Where the text really stands: what the layout tests hold against the label's box."""
        free = self.rect.width - self.laid.width
        left = {"left": 0, "center": free // 2, "right": free}
        return Rect(self.rect.x + left[self.align], self.rect.y, self.laid.width, self.laid.height)

    def draw(self, ui: Toolkit) -> None:
        rect = self.rect
        ui.painter.text(self.laid, rect.topleft, self.colour, width=rect.width, align=self.align, sign=self.sign)


@dataclass
class Picture(Widget):
    """A ready surface, centred in its rectangle; ``show`` is called when drawn: the cache decides what stays."""

    show: Callable[[], Surface]

    def draw(self, ui: Toolkit) -> None:
        surface = self.show()
        ui.painter.canvas.blit(surface, surface.get_rect(center=self.rect.center))


@dataclass
class Panel(Widget):
    """A coloured area with things on it. ``edge_width`` 0 means no border."""

    ground: Colour
    children: list[Widget] = field(default_factory=list)
    radius: int = 0
    edge: Colour | None = None
    edge_width: int = 0

    def parts(self) -> Sequence[Widget]:
        return self.children

    def draw(self, ui: Toolkit) -> None:
        if self.edge is not None and self.edge_width:
            ui.painter.framed(self.rect, self.ground, self.edge, self.radius, self.edge_width)
        else:
            ui.painter.box(self.rect, self.ground, self.radius)
        super().draw(ui)


@dataclass
class Border(Widget):
    """The meander that runs along an edge; ``colour`` is laid on thinly."""

    colour: Colour

    def draw(self, ui: Toolkit) -> None:
        tile = ui.assets.icon("meander", self.rect.height, self.colour)
        for x in range(self.rect.x, self.rect.right, tile.get_width()):
            ui.painter.canvas.blit(tile, (x, self.rect.y))


@dataclass
class Disc(Widget):
    """A number in a circle: a sign's number, a step's."""

    text: str
    ground: Colour
    colour: Colour

    def draw(self, ui: Toolkit) -> None:
        radius = min(self.rect.size) // 2
        ui.painter.disc(self.rect.center, radius, self.ground)
        glyph = ui.painter.glyphs(self.text, "display", round(radius * 1.2), self.colour)
        ui.painter.canvas.blit(glyph, glyph.get_rect(center=self.rect.center))


@dataclass
class Dots(Widget):
    """Three typing dots; ``lit`` is the one that stands higher just now, or None at rest."""

    colour: Colour
    lit: int | None = None

    def draw(self, ui: Toolkit) -> None:
        radius = max(2, self.rect.height // 8)
        for index in range(3):
            x = self.rect.x + radius + round(index * radius * 3.2)
            lift = radius if index == self.lit else 0
            ui.painter.disc((x, self.rect.centery - lift), radius, self.colour)


@dataclass
class Progress(Widget):
    """How far one is: ``done`` of ``total`` pieces filled, the present one coloured."""

    done: int
    total: int
    filled: Colour
    present: Colour
    empty: Colour

    def draw(self, ui: Toolkit) -> None:
        gap = ui.metrics.px(10)
        width = (self.rect.width - gap * (self.total - 1)) // self.total
        for index in range(self.total):
            colour = self.filled if index < self.done else self.present if index == self.done else self.empty
            piece = Rect(self.rect.x + index * (width + gap), self.rect.y, width, self.rect.height)
            ui.painter.box(piece, colour, self.rect.height // 2)


@dataclass
class Modules(Widget):
    """A QR code: dark modules on a light ground, whatever the theme; the quiet zone is part of ``matrix``."""

    matrix: tuple[tuple[bool, ...], ...]
    payload: str

    def draw(self, ui: Toolkit) -> None:
        size = min(self.rect.size) // len(self.matrix)
        code = ui.painter.cache.get(("code", self.payload, size), lambda: self._drawn(size))
        ui.painter.canvas.fill((255, 255, 255), self.rect)
        ui.painter.canvas.blit(code, code.get_rect(center=self.rect.center))

    def _drawn(self, size: int) -> Surface:
        """The code with modules of whole pixels, so that every edge is sharp."""
        count = len(self.matrix)
        small = Surface((count, count))
        small.fill((255, 255, 255))
        for row, cells in enumerate(self.matrix):
            for column, dark in enumerate(cells):
                if dark:
                    small.set_at((column, row), (0, 0, 0))
        return pygame.transform.scale(small, (count * size, count * size))


@dataclass
class Target(Widget):
    """Something to touch. ``digit`` is the key that chooses it too; ``main`` is what keyboard focus begins at."""

    key: str
    action: Action
    fill: Fill
    children: list[Widget] = field(default_factory=list)
    digit: int | None = None
    main: bool = False
    bordered: bool = True
    flat: bool = False
    selected: bool = False
    radius: int | None = None
    pressed: bool = False
    """Set by the stage before each painting, as is ``focused``; pressed down, its face covers its lower edge."""
    focused: bool = False

    def parts(self) -> Sequence[Widget]:
        return self.children

    def draw(self, ui: Toolkit) -> None:
        depth = 0 if self.flat else ui.metrics.px(8)
        radius = ui.metrics.px(26) if self.radius is None else self.radius
        if self.focused:
            self._ring(ui, radius)
        face = Rect(self.rect.x, self.rect.y, self.rect.width, self.rect.height - depth)
        if depth and not self.pressed:
            ui.painter.box(face.move(0, depth), self.fill.depth, radius)
        sink = depth if self.pressed else 0
        face.move_ip(0, sink)
        if self.bordered:
            width = ui.metrics.px(9 if self.selected else 4)
            edge = self.fill.text if self.selected else self.fill.edge
            ui.painter.framed(face, self.fill.ground, edge, radius, width)
        else:
            ui.painter.box(face, self.fill.ground, radius)
        for child in self.children:
            child.move(0, sink)
            child.draw(ui)
            child.move(0, -sink)

    def _ring(self, ui: Toolkit, radius: int) -> None:
        """What shows the keyboard's focus: two colours, so that it is seen on any ground."""
        for reach, colour in ((ui.metrics.px(11), ui.theme.ring), (ui.metrics.px(6), ui.theme.ring_inner)):
            ui.painter.box(self.rect.inflate(2 * reach, 2 * reach), colour, radius + reach)


@dataclass
class Zone(Target):
    """An area that can be touched as a whole and shows nothing of itself but the focus; others draw what it lies on."""

    def draw(self, ui: Toolkit) -> None:
        if self.focused:
            width = ui.metrics.px(5)
            ui.painter.outline(self.rect, ui.theme.ring, width)
            ui.painter.outline(self.rect.inflate(-2 * width, -2 * width), ui.theme.ring_inner, width)
