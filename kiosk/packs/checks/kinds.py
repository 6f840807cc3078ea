"""What each kind of step needs, and what does not belong to it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from kiosk.packs.draft import Draft, Known, Played, steps_of
from kiosk.packs.marks import parse
from kiosk.packs.model import Kind, Quiz, Step
from kiosk.packs.sentences import steps as say
from kiosk.yamlsafe import Page, Problem
from kiosk.yamlsafe.tree import Path

# The fields that belong to some kinds only.
_BELONGS: Final[dict[str, frozenset[str]]] = {
    "choices": frozenset({"choice", "choices"}),
    "parts": frozenset({"order"}),
    "telling": frozenset({"tell"}),
    "truth": frozenset({"judge", "spot"}),
}
_TWO: Final = 2


def fields(draft: Draft, known: Known) -> Iterator[Problem]:
    """No field that its step's kind has no use for."""
    for page in draft.pages:
        in_quiz = isinstance(page.content, Quiz)
        for path, step in steps_of(page):
            kind = step.kind or ("end" if step.end else "-")
            names = [name for name, kinds in _BELONGS.items() if getattr(step, name) and kind not in kinds]
            names += _not_in_an_ending(step)
            names += [name for name in ("next", "end") if in_quiz and getattr(step, name) is not None]
            for name in dict.fromkeys(names):
                label = "quiz" if in_quiz and name in ("next", "end") else kind
                yield page.problem(say.MISPLACED, *path, name, on_name=True, name=name, kind=label)
            yield from _choice_fields(page, path, step, in_quiz)


def needs(draft: Draft, known: Known) -> Iterator[Problem]:
    """Each kind has what it is made of."""
    for page in draft.pages:
        in_quiz = isinstance(page.content, Quiz)
        for path, step in steps_of(page):
            yield from _NEEDS[step.kind](page, path, step)
            if in_quiz and step.kind is None:
                yield page.problem(say.NEEDS, *path, kind="quiz", name="kind", least=1)


def explained(draft: Draft, known: Known) -> Iterator[Problem]:
    """Whatever is answered is explained, right or wrong."""
    for page in draft.pages:
        for path, step in steps_of(page):
            if step.kind in (None, "tell") or step.mn.why is not None:
                continue
            if not step.choices or any(choice.mn.say is None for choice in step.choices):
                yield page.problem(say.NO_EXPLANATION, *path)


def _told(page: Page[Played], path: Path, step: Step) -> Iterator[Problem]:
    if not (step.chat or step.mn.text or step.mn.title):
        yield page.problem(say.NOTHING_TOLD, *path)


def _choice(page: Page[Played], path: Path, step: Step) -> Iterator[Problem]:
    if len(step.choices) < _TWO:
        yield page.problem(say.NEEDS, *path, kind=step.kind, name="choices", least=_TWO)
    elif step.kind == "choices" and not any(choice.right for choice in step.choices):
        yield page.problem(say.NONE_RIGHT, *path, "choices", on_name=True, mark="right: true")
    if step.mn.ask is None:
        yield page.problem(say.NO_QUESTION, *path, "mn", on_name=True)


def _judge(page: Page[Played], path: Path, step: Step) -> Iterator[Problem]:
    if step.truth is None:
        yield page.problem(say.NEEDS, *path, kind="judge", name="truth", least=1)
    yield from _told(page, path, step)


def _spot(page: Page[Played], path: Path, step: Step) -> Iterator[Problem]:
    if not any(parse(line.mn.text).signs for line in step.chat):  # only a chat can be touched
        yield page.problem(say.NO_SIGNS, *path)


def _order(page: Page[Played], path: Path, step: Step) -> Iterator[Problem]:
    if len(step.parts) < _TWO:
        yield page.problem(say.NEEDS, *path, kind="order", name="parts", least=_TWO)


def _tell(page: Page[Played], path: Path, step: Step) -> Iterator[Problem]:
    if step.telling is None:
        yield page.problem(say.NEEDS, *path, kind="tell", name="telling", least=1)


_NEEDS: Final[Mapping[Kind | None, Callable[[Page[Played], Path, Step], Iterator[Problem]]]] = {
    None: _told,
    "choice": _choice,
    "choices": _choice,
    "judge": _judge,
    "spot": _spot,
    "order": _order,
    "tell": _tell,
}


def _not_in_an_ending(step: Step) -> list[str]:
    return [name for name in ("kind", "next") if step.end is not None and getattr(step, name) is not None]


def _choice_fields(page: Page[Played], path: Path, step: Step, in_quiz: bool) -> Iterator[Problem]:
    """``right`` belongs to ``choices``; points and the way on belong to ``choice``, the way on to stories."""
    for i, choice in enumerate(step.choices):
        alien = {
            "right": step.kind == "choice" and choice.right is not None,
            "points": step.kind == "choices" and choice.points > 0,
            "next": (in_quiz or step.kind == "choices") and choice.next is not None,
            "set": in_quiz and choice.set is not None,
        }
        for name in (name for name, wrong in alien.items() if wrong):
            kind = "quiz" if in_quiz and name in ("next", "set") else step.kind
            yield page.problem(say.MISPLACED, *path, "choices", i, name, on_name=True, name=name, kind=kind)
