"""The ways between a story's steps, as words on a card."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from kiosk.lang import Lang
from kiosk.packs.model import Choice, Condition, Jump, Step
from kiosk.texts import Speaker

_LETTERS: Final[dict[Lang, str]] = {"mn": "АБВГДЕЖЗИКЛМНОП", "en": "ABCDEFGHIJKLMNO"}


def letter(position: int, lang: Lang) -> str:
    """The name of the answer at ``position``, from 0; past the alphabet, its number."""
    letters = _LETTERS[lang]
    return letters[position] if position < len(letters) else str(position + 1)


class Ways:
    """Where each step and choice of a story leads, with the steps numbered from ``first`` as they stand in the file."""

    def __init__(self, steps: Sequence[Step], t: Speaker, first: int = 1) -> None:
        self._steps = steps
        self._numbers = {step.id: number for number, step in enumerate(steps, first)}
        self._below_of = {above.id: below.id for above, below in pairwise(steps)}
        self._t = t

    def number(self, step_id: str) -> int:
        """The number of a step's card."""
        return self._numbers[step_id]

    def onward(self, step: Step) -> str:
        """Where a step leads whatever was answered; empty where that depends, or where the story ends."""
        if step.end is not None or isinstance(step.next, tuple) or any(choice.next for choice in step.choices):
            return ""
        return self._to(step.next) if step.next else self._below(step)

    def depends(self, step: Step) -> bool:
        """Does it take more than the answer to know where a step leads?"""
        return isinstance(step.next, tuple) and not (step.choices and all(choice.next for choice in step.choices))

    def from_choice(self, step: Step, choice: Choice) -> str:
        """Where an answer leads; empty where the step says it for all, or where it depends on more."""
        if choice.next:
            return self._to(choice.next)
        if self.onward(step) or isinstance(step.next, tuple):
            return ""
        return self._to(step.next) if step.next else self._below(step)

    def conditions(self, step: Step) -> Iterator[str]:
        """The jumps of a step, one sentence each, in the order in which they are tried."""
        jumps = step.next if isinstance(step.next, tuple) else ()
        yield from map(self._jump, jumps)
        if jumps and all(jump.when for jump in jumps):
            yield self._t("handout-else", to=self._below(step))

    def raising(self, flag: str) -> str:
        """The answers that raise a flag: "2 A, 3 B"."""
        found = (
            f"{self.number(step.id)} {letter(i, self._t.lang)}"
            for step in self._steps
            for i, choice in enumerate(step.choices)
            if choice.set == flag
        )
        return ", ".join(found)

    def _jump(self, jump: Jump) -> str:
        if jump.when is None:
            return self._t("handout-else", to=self._to(jump.goto))
        return self._t("handout-if", when=self._when(jump.when), to=self._to(jump.goto))

    def _when(self, condition: Condition) -> str:
        said = []
        if condition.points_at_least is not None:
            said.append(self._t("handout-if-points", points=condition.points_at_least))
        if condition.flag is not None:
            said.append(self._t("handout-if-chosen", answers=self.raising(condition.flag)))
        if condition.no_flag is not None:
            said.append(self._t("handout-if-not-chosen", answers=self.raising(condition.no_flag)))
        return ", ".join(said)

    def _below(self, step: Step) -> str:
        return self._to(self._below_of[step.id]) if step.id in self._below_of else ""

    def _to(self, step_id: str) -> str:
        return self._t("handout-to", number=self._numbers[step_id])
