"""Finding the signs: the chat's words stand in pieces that can be touched."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from pygame import Rect

from kiosk.packs.marks import parse
from kiosk.packs.model import Step
from kiosk.quiz.responses import Spotted
from kiosk.quiz.scoring import StepOutcome
from kiosk.quiz.words import placed_signs
from kiosk.screens.conversation import Conversation
from kiosk.screens.steps.signs import signed_chat
from kiosk.screens.steps.view import StepView
from kiosk.ui.blocks import Block, Text
from kiosk.ui.button import Button
from kiosk.ui.rows import Inset, Wrap
from kiosk.ui.theme import Fill

if TYPE_CHECKING:
    from kiosk.screens.story import StoryScreen

CLOSING = ".,!?…:;»”)"
"""What stands behind a sign and belongs to it."""


@dataclass(frozen=True)
class Piece:
    """Words to touch; ``sign`` is the sign they are, counted from 0 within the line, or None."""

    words: str
    sign: int | None


def pieces(text: str) -> tuple[Piece, ...]:
    """A line parted at its signs. Closing marks and single words stay with the sign beside them."""
    marked = parse(text)
    parts: list[Piece] = []
    before, end = "", 0
    for number, sign in enumerate(marked.signs):
        before = _add_plain(parts, marked.plain[end : sign.start])
        words = marked.plain[sign.start : sign.end]
        parts.append(Piece(f"{before} {words}".strip(), number))
        end = sign.end
    left = _add_plain(parts, marked.plain[end:])
    if left and parts:
        parts[-1] = Piece(f"{parts[-1].words} {left}", parts[-1].sign)
    elif left:
        parts.append(Piece(left, None))
    return tuple(parts)


def _add_plain(parts: list[Piece], words: str) -> str:
    """Add what stands between two signs to ``parts``; a single word is given back to stand with the next sign."""
    closing = words[: len(words) - len(words.lstrip(CLOSING))]
    if closing and parts:
        parts[-1] = Piece(parts[-1].words + closing, parts[-1].sign)
        words = words[len(closing) :]
    words = words.strip()
    if " " not in words:
        return words
    parts.append(Piece(words, None))
    return ""


class SpotView(StepView):
    """Pieces of the chat to touch: a sign is kept and can be let go, anything else is told to be fine."""

    shares = (0.64,)
    types = False

    def __init__(self, screen: StoryScreen, step: Step) -> None:
        super().__init__(screen, step)
        self._found: frozenset[int] = frozenset()
        self._fine: frozenset[tuple[int, int]] = frozenset()
        self._said_fine = False

    def asked(self) -> list[Block]:
        ui, t = self.screen.ui, self.screen.t
        said = t("spot-fine") if self._said_fine else t("spot-so-far", found=len(self._found))
        return [Text(ui, said, ui.body, ui.theme.paper.second), self.done_button()]

    def give(self) -> None:
        total = len(placed_signs(self.step, self.screen.flow.lang))
        self.screen.respond(Spotted(tuple(sorted(number for number in self._found if number < total))))

    def line(self, index: int) -> Block | None:
        ui, m = self.screen.ui, self.screen.ui.metrics
        line = self.step.chat[index]
        text = line.words(self.screen.flow.lang).text
        if line.who == self.screen.hero and not parse(text).signs:
            return None
        first = sum(1 for placed in placed_signs(self.step, self.screen.flow.lang) if placed.line < index)
        return Wrap(
            ui, tuple(self._button(index, number, piece, first) for number, piece in enumerate(pieces(text))), m.gap
        )

    def shown(self, chat: Conversation, outcome: StepOutcome, room: Rect, fill: Fill) -> list[Block] | None:
        return signed_chat(self.screen, chat, room, fill, outcome.chosen)

    def explained(self, outcome: StepOutcome) -> list[Block]:
        total = len(outcome.chosen) + len(outcome.missed)
        found = self.screen.t("spot-found", found=len(outcome.chosen), total=total)
        return [self.reaction(outcome, found), *self.reasons()]

    def _button(self, line: int, number: int, piece: Piece, first: int) -> Button:
        ui, m, theme = self.screen.ui, self.screen.ui.metrics, self.screen.ui.theme
        sign = None if piece.sign is None else first + piece.sign
        found, fine = sign is not None and sign in self._found, (line, number) in self._fine
        fill = theme.sign if found else theme.bubble if fine else theme.card
        action = partial(self._refuse, (line, number)) if sign is None else partial(self._turn, sign)
        words = Inset(ui, Text(ui, piece.words, ui.body, fill.text), m.px(10))
        return Button(
            ui, f"piece-{line}-{number}", action, words, fill,
            least=m.px(62), pad=m.px(12), flat=True, selected=found, fit=True,
        )  # fmt: skip

    def _turn(self, sign: int) -> None:
        self._found ^= {sign}
        self._said_fine = False
        if sign in self._found:
            self.screen.flow.house.sounds.play("tap")
        self.screen.invalidate()

    def _refuse(self, place: tuple[int, int]) -> None:
        self._fine |= {place}
        self._said_fine = True
        self.screen.invalidate()
