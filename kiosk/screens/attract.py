"""Attract: a live message that can be answered at once, beside people who look at it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Final

from pygame import Rect

from kiosk.packs.model import Item
from kiosk.quiz.draw import Drawn
from kiosk.quiz.judgement import Judgement
from kiosk.screens.chat import ARRIVE_SECONDS, MESSAGE_SIZES, incoming, phone, phone_room, rise_at, sender, typing
from kiosk.screens.frame import VisitorScreen
from kiosk.screens.kept import kept_button
from kiosk.screens.narration import Said, described, said
from kiosk.screens.pictured import below
from kiosk.ui.blocks import Beside, Block, Column, Text, fitting
from kiosk.ui.button import Button
from kiosk.ui.text import Style
from kiosk.ui.theme import Fill
from kiosk.ui.widgets import Border, Picture, Widget

if TYPE_CHECKING:
    from kiosk.screens.flow import Flow

TYPING_SECONDS: Final = 1.1

GLANCE_SECONDS: Final = 5.0
"""How long the people on the screen keep one expression."""

WIDE_SHARES: Final = (0.45, 0.52, 0.58, 0.62)
"""How much of the width the live message may take: the first that leaves it on one page."""

UPRIGHT_SHARES: Final = (0.5, 0.57)
"""The same of an upright screen's height."""

ANSWERS: Final = 132
"""How high the two answers are, in pixels at 1080p."""

SMALLER_TITLE: Final = 0.78
TITLE_LINES: Final = 2
"""A title of more lines is set so much smaller."""

SMALLEST_FACE: Final = 260
"""Below this a face is left out rather than squeezed in, in pixels at 1080p."""

ONLOOKERS: Final = ("nomin", "temuu")
GLANCES: Final = (("thinking", "neutral"), ("surprised", "thinking"), ("neutral", "smile"), ("thinking", "surprised"))


class AttractScreen(VisitorScreen):
    """What stands when nobody is there."""

    def __init__(self, flow: Flow) -> None:
        super().__init__(flow)
        self._drawn_state: tuple[object, ...] = ()

    def back(self) -> None:
        """Nothing to leave yet."""

    def leave_button(self) -> Block | None:
        return None

    def due(self) -> float | None:
        if self._arriving or self._moving_state() != self._drawn_state:
            return 0.0
        if self.ui.motion:
            return GLANCE_SECONDS - self.age % GLANCE_SECONDS + 0.01
        return None

    def tick(self) -> None:
        if self._moving_state() != self._drawn_state:
            self.invalidate(self._moving_area)

    def build(self) -> list[Widget]:
        self._drawn_state = self._moving_state()
        return super().build()

    def texts(self) -> Said:
        drawn = self.flow.visit.practice
        if drawn is None:
            return ()
        return said(drawn.item.words(self.flow.lang), "text") + described(drawn.item.picture, self.flow.lang)

    def backdrop(self) -> list[Widget]:
        ui = self.ui
        border = ui.metrics.px(30)
        strip = Rect(0, ui.metrics.size[1] - border, ui.metrics.size[0], border)
        return [self.field(ui.metrics.screen, ui.theme.sky), Border(strip, ui.theme.sky.edge)]

    def body(self, area: Rect) -> list[Widget]:
        kept, left = self._kept()
        return [*(self._upright(area, left) if self.ui.metrics.upright else self._wide(area, left)), *kept]

    def _kept(self) -> tuple[list[Widget], int]:
        """The small way to what is kept, beside help or above it; and how far from the left people may stand."""
        m = self.ui.metrics
        button, right, bottom = kept_button(self), m.size[0] - m.margin, m.size[1] - m.px(30)
        taken = right
        if (help_ := self.help_button()) is not None:
            width = help_.natural_width(right)
            taken -= width + m.gap
            right, bottom = (right, bottom - help_.height(width) - m.gap) if m.upright else (taken, bottom)
        width, height = button.natural_width(right), button.height(right)
        placed = button.place(Rect(right - width, bottom - height, width, height))
        return placed, min(taken, right - width - m.gap)

    def _wide(self, area: Rect, people_end: int) -> list[Widget]:
        m = self.ui.metrics
        widths = [round(area.width * share) for share in WIDE_SHARES]
        right = self._roomy([Rect(area.right - width, area.y, width, area.height) for width in widths])
        left = Rect(area.x, m.px(40), area.width - right.width - m.px(80), area.bottom - m.px(40))
        words = self._words(left.width)
        height = words.height(left.width)
        faces = Rect(0, left.y + height, min(left.right, people_end), m.size[1] - left.y - height)
        return [*self._faces(faces), *words.place(Rect(left.topleft, (left.width, height))), *self._live(right)]

    def _upright(self, area: Rect, people_end: int) -> list[Widget]:
        m = self.ui.metrics
        words = self._words(area.width)
        height = words.height(area.width)
        top = Rect(area.x, area.y, area.width, height)
        heights = [round(area.height * share) for share in UPRIGHT_SHARES]
        live = self._roomy([Rect(area.x, top.bottom + m.px(40), area.width, height) for height in heights])
        faces = Rect(0, live.bottom, people_end, m.size[1] - live.bottom)
        return [*self._faces(faces), *words.place(top), *self._live(live)]

    def _words(self, width: int) -> Column:
        """Who speaks, the question in letters that keep it on two lines, and what to do."""
        ui, fill = self.ui, self.ui.theme.sky
        brand = Text(ui, self.t("brand"), ui.heading, fill.accent)
        styles = (ui.title, Style("black", round(ui.metrics.title * SMALLER_TITLE)))
        titles = [Text(ui, self.t("attract-title"), style, fill.text, balance=True) for style in styles]
        title = next((one for one in titles if len(one.laid(width).lines) <= TITLE_LINES), titles[-1])
        line = Text(ui, self.t("attract-line"), ui.body, fill.second)
        return Column(ui, (brand, title, line), ui.metrics.px(22))

    def _live(self, area: Rect) -> list[Widget]:
        """The phone with the live message, and the two answers below it."""
        drawn = self.flow.visit.practice
        if drawn is None:
            return []
        screen, answers = self._parted(area)
        header = self._sender(drawn, terse=not self._holds(area, drawn, self._sender(drawn)))
        pager = self.pager("live", self.ui.theme.card)
        bubble = self._bubble(drawn.item, phone_room(self.ui, screen, header))
        return [*phone(self.ui, screen, header, [bubble], pager), *self._answers(answers)]

    def _parted(self, area: Rect) -> tuple[Rect, Rect]:
        """Where the phone stands and where the answers."""
        m = self.ui.metrics
        answers = Rect(area.x, area.bottom - m.px(ANSWERS), area.width, m.px(ANSWERS))
        return Rect(area.x, area.y, area.width, answers.y - m.gap - area.y), answers

    def _sender(self, drawn: Drawn, *, terse: bool = False) -> Block:
        member = drawn.deck.cast[drawn.item.sender]
        return sender(self.ui, member, self.flow.lang, self.ui.theme.skysoft, terse=terse)

    def _roomy(self, areas: Sequence[Rect]) -> Rect:
        """The first of ``areas`` in which the message stands on one page; the last where none is large enough."""
        drawn = self.flow.visit.practice
        if drawn is None:
            return areas[0]
        headers = [self._sender(drawn, terse=terse) for terse in (False, True)]
        fit = (area for header in headers for area in areas if self._holds(area, drawn, header))
        return next(fit, areas[-1])

    def _holds(self, area: Rect, drawn: Drawn, header: Block) -> bool:
        room = phone_room(self.ui, self._parted(area)[0], header)
        return self._said(drawn.item, room).height(room.width) <= room.height

    def _said(self, item: Item, room: Rect, *, size: float = 1.0, rise: int = 0) -> Block:
        """The message below its picture, where it has one."""
        bubble = incoming(self.ui, item.words(self.flow.lang).text, rise=rise, size=size)
        if item.picture is None:
            return bubble
        return fitting(below(self, item.picture, self.ui.theme.card, bubble, room.height), room.width, room.height)

    def _bubble(self, item: Item, room: Rect) -> Block:
        """The message in the largest letters that leave it on one page; before that, somebody writing."""
        ui = self.ui
        if ui.motion and self.age < TYPING_SECONDS:
            return typing(ui, self.age)
        rise = rise_at(ui, self.age - TYPING_SECONDS)
        sizes = [self._said(item, room, size=size, rise=rise) for size in MESSAGE_SIZES]
        return fitting(sizes, room.width, room.height)

    def _answers(self, area: Rect) -> list[Widget]:
        m, theme = self.ui.metrics, self.ui.theme
        width = (area.width - m.gap) // 2
        lure = self._answer("lure", "fish-hook", theme.sun, Judgement.LURE_SURE, 1)
        fine = self._answer("fine", "hand-stop", theme.tealsoft, Judgement.FINE_SURE, 2)
        return [
            *lure.place(Rect(area.x, area.y, width, area.height)),
            *fine.place(Rect(area.right - width, area.y, width, area.height)),
        ]

    def _answer(self, truth: str, icon: str, fill: Fill, judgement: Judgement, digit: int) -> Button:
        ui = self.ui
        px = round(ui.metrics.heading * 1.1)
        words = Text(ui, self.t(f"judge-{truth}"), ui.heading, fill.text)
        content = Beside(ui, self.icon(icon, px, fill), words, px, ui.metrics.px(26), middle=True)
        return Button(
            ui, truth, lambda: self.flow.practise(judgement), content, fill,
            digit=digit, main=digit == 1, pad=ui.metrics.px(16),
        )  # fmt: skip

    def _faces(self, area: Rect) -> list[Widget]:
        """Two people at the lower edge, as large as the room allows; their glances change."""
        m, assets = self.ui.metrics, self.ui.assets
        count = len(ONLOOKERS) if area.width // len(ONLOOKERS) >= m.px(SMALLEST_FACE) else 1
        side = min(area.height, area.width // count, m.px(560))
        if side < m.px(SMALLEST_FACE):
            return []
        placed: list[Widget] = []
        for index, (name, mood) in enumerate(list(zip(ONLOOKERS, GLANCES[self._glance], strict=True))[:count]):
            box = Rect(0, 0, side, side)
            box.midbottom = (area.x + area.width * (2 * index + 1) // (2 * count), m.size[1] - m.px(30))
            placed.append(Picture(box, partial(assets.face, name, mood, side)))
        return placed

    @property
    def _arriving(self) -> bool:
        return self.ui.motion and self.age < TYPING_SECONDS + ARRIVE_SECONDS + 0.05

    @property
    def _glance(self) -> int:
        return int(self.age / GLANCE_SECONDS) % len(GLANCES) if self.ui.motion else 0

    @property
    def _moving_area(self) -> Rect | None:
        """The part of the screen in which something moves now: the people, or until a message has arrived all of it."""
        people = [widget.rect for widget in self.widgets if isinstance(widget, Picture)]
        return people[0].unionall(people[1:]) if people and self._stood else None

    @property
    def _stood(self) -> bool:
        """Whether the message stood still when the screen was last drawn, however long ago that was."""
        return len(self._drawn_state) == 1

    def _moving_state(self) -> tuple[object, ...]:
        """What of the picture changes with time: the present glance, the dots, the bubble's place."""
        if not self._arriving:
            return (self._glance,)
        if self.age < TYPING_SECONDS:
            return (self._glance, int(self.age / 0.18))
        return (self._glance, rise_at(self.ui, self.age - TYPING_SECONDS))
