"""The chat of a step: whose lines it has, when each arrives, and how the bubbles look."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from kiosk.lang import Lang
from kiosk.packs.marks import parse
from kiosk.packs.model import Cast, ChatLine, Mood
from kiosk.screens.chat import ARRIVE_SECONDS, plain_runs, rise_at, sender, signed_runs, typing
from kiosk.texts import Speaker
from kiosk.ui.blocks import Beside, Block, Column, Image, Text
from kiosk.ui.cards import Bubble
from kiosk.ui.text import Run
from kiosk.ui.toolkit import Toolkit

PAUSE_SECONDS: Final = 0.5
"""Before the hero's own line."""

TYPING_SECONDS: Final = 0.9
"""Before somebody else's."""

LineBody = Callable[[int], Block | None]
"""What stands in the bubble of a line in place of its words; None leaves the words."""


class Conversation:
    """Lines of a chat, the first of which may have been there before.

    Args:
        cast: who speaks.
        hero: the one whose bubbles stand on the right; None in a quiz.
        carried: lines of the step before, which stand from the beginning.
        lines: the step's own lines, which arrive one after the other.
    """

    def __init__(self, cast: Cast, hero: str | None, carried: Sequence[ChatLine], lines: Sequence[ChatLine]) -> None:
        self._cast, self._hero = cast, hero
        self.carried, self.lines = tuple(carried), tuple(lines)
        self._arrivals = self._scheduled()

    @property
    def speakers(self) -> tuple[str, ...]:
        """Everybody but the hero, in the order in which they first speak."""
        return tuple(dict.fromkeys(line.who for line in (*self.carried, *self.lines) if line.who != self._hero))

    @property
    def ends_at(self) -> float:
        """Seconds until the last line stands still."""
        return self._arrivals[-1] + ARRIVE_SECONDS if self._arrivals else 0.0

    def arrived(self, age: float) -> int:
        """How many of the own lines are there ``age`` seconds after the first could begin."""
        return sum(1 for at in self._arrivals if at <= age)

    def moving_state(self, ui: Toolkit, age: float) -> tuple[int, ...]:
        """What of the picture changes with time."""
        count = self.arrived(age)
        rise = rise_at(ui, age - self._arrivals[count - 1]) if count else 0
        return count, rise, int(age / 0.18) if self._typing(age) else -1

    def header(self, ui: Toolkit, lang: Lang, t: Speaker, age: float, *, terse: bool = False) -> Block:
        """With whom the chat is: one person with their present expression, or all their names."""
        fill = ui.theme.skysoft
        if len(self.speakers) == 1:
            who = self.speakers[0]
            name = self._cast[who].words(lang).name
            doing = t("story-typing", name=name) if self._typing(age) else None
            return sender(ui, self._cast[who], lang, fill, self._mood(who, age), doing=doing, terse=terse)
        names = ", ".join(self._cast[who].words(lang).name for who in self.speakers)
        side = round(ui.metrics.body * 1.6)
        icon = Image(ui, lambda: ui.assets.icon("messages", side, fill.text), (side, side))
        words = Text(ui, names or t("story-chat"), ui.strong, fill.text)
        return Beside(ui, icon, words, side, ui.metrics.px(22), middle=True)

    def bubbles(
        self, ui: Toolkit, lang: Lang, age: float, *, kept: int = 0, body: LineBody | None = None, signed: bool = False
    ) -> list[Block]:
        """The bubbles that are there ``age`` seconds after the beginning.

        ``kept`` is how many of the carried lines stand above them; ``signed`` numbers the signs across the lines.
        """
        carried = self.carried[len(self.carried) - kept :]
        blocks = [self._bubble(ui, lang, line, plain_runs(line.words(lang).text)) for line in carried]
        number = 1
        for index, line in enumerate(self.lines[: self.arrived(age)]):
            text = line.words(lang).text
            runs = signed_runs(text, number) if signed else plain_runs(text)
            rise = rise_at(ui, age - self._arrivals[index])
            blocks.append(self._bubble(ui, lang, line, runs, rise=rise, body=body(index) if body else None))
            number += len(parse(text).signs)
        if self._typing(age):
            blocks.append(typing(ui, age))
        return blocks

    def _bubble(
        self,
        ui: Toolkit,
        lang: Lang,
        line: ChatLine,
        runs: tuple[Run, ...],
        *,
        rise: int = 0,
        body: Block | None = None,
    ) -> Block:
        mine = line.who == self._hero
        fill = ui.theme.mine if mine else ui.theme.bubble
        content = body or Text(ui, runs, ui.body, fill.text, sign=ui.theme.sign)
        if mine or len(self.speakers) < 2:
            return Bubble(ui, content, fill, "right" if mine else "left", rise)
        return Bubble(ui, Column(ui, (self._name(ui, lang, line), content), ui.metrics.px(4)), fill, "left", rise)

    def _name(self, ui: Toolkit, lang: Lang, line: ChatLine) -> Block:
        """Who says it, as a chat of several people shows above each message."""
        member, mood = self._cast[line.who], line.mood or "neutral"
        name = Text(ui, member.words(lang).name, ui.small_strong, ui.theme.bubble.second)
        face = member.face
        if face is None or not ui.assets.has_face(face):
            return name
        side = round(ui.metrics.body * 1.2)
        avatar = Image(ui, lambda: ui.assets.avatar(face, mood, side, ui.theme.skysoft.depth), (side, side))
        return Beside(ui, avatar, name, side, ui.metrics.px(14), middle=True)

    def _mood(self, who: str, age: float) -> Mood:
        """The expression of the last line that stands."""
        shown = (*self.carried, *self.lines[: self.arrived(age)])
        return next((line.mood for line in reversed(shown) if line.who == who and line.mood), "neutral")

    def _typing(self, age: float) -> bool:
        """Whether somebody else is writing just now."""
        count = self.arrived(age)
        return count < len(self.lines) and self.lines[count].who != self._hero

    def _scheduled(self) -> tuple[float, ...]:
        times: list[float] = []
        at = 0.0
        for line in self.lines:
            at += PAUSE_SECONDS if line.who == self._hero else TYPING_SECONDS
            times.append(at)
        return tuple(times)
