"""Stories: every way leads to an ending, and every step and ending has a way to it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise

from kiosk.packs.draft import Draft, Known, Played, steps_of, texts
from kiosk.packs.model import Jump, Quiz, Step, Story
from kiosk.packs.sentences import stories as say
from kiosk.yamlsafe import Page, Problem
from kiosk.yamlsafe.suggest import nearest
from kiosk.yamlsafe.tree import Path


def targets(draft: Draft, known: Known) -> Iterator[Problem]:
    """Whatever a step leads to exists."""
    for page, story in _stories(draft):
        ids = {step.id for step in story.steps}
        for path, step in steps_of(page):
            for at, target in _targets(path, step):
                if target not in ids:
                    yield page.problem(say.UNKNOWN_STEP, *at, name=target, suggestion=nearest(target, ids))


def flags(draft: Draft, known: Known) -> Iterator[Problem]:
    """A flag that is asked for is raised by some choice."""
    for page, story in _stories(draft):
        raised = {choice.set for step in story.steps for choice in step.choices if choice.set}
        for path, jump in _jumps(page):
            if jump.when is None:
                continue
            for name, flag in (("flag", jump.when.flag), ("no-flag", jump.when.no_flag)):
                if flag is not None and flag not in raised:
                    hint = nearest(flag, raised)
                    yield page.problem(say.UNKNOWN_FLAG, *path, "if", name, name=flag, suggestion=hint)


def jumps(draft: Draft, known: Known) -> Iterator[Problem]:
    """Behind a jump without a condition no other is reached."""
    for page, _ in _stories(draft):
        for path, step in steps_of(page):
            gotos = step.next if isinstance(step.next, tuple) else ()
            always = next((i for i, jump in enumerate(gotos) if jump.when is None), len(gotos))
            yield from (page.problem(say.JUMP_NEVER, *path, "next", i) for i in range(always + 1, len(gotos)))


def ways(draft: Draft, known: Known) -> Iterator[Problem]:
    """No dead end, no step out of reach, and an ending at all; a quiz has questions."""
    for page in draft.pages:
        if isinstance(page.content, (Story, Quiz)) and not list(steps_of(page)):
            yield page.problem(say.NO_STEPS)
    for page, story in _stories(draft):
        if not story.steps:
            continue
        if not any(step.end for step in story.steps):
            yield page.problem(say.NO_ENDING, "steps")
            continue
        yield from _lost(page, story)


def choices_matter(draft: Draft, known: Known) -> Iterator[Problem]:
    """What one chooses makes a difference: to where one comes, to points, to a flag or to what one is told."""
    for page in draft.pages:
        for path, step in steps_of(page):
            ways = {(one.next, one.points, one.set, one.mn.say) for one in step.choices}
            if step.kind == "choice" and len(step.choices) > 1 and len(ways) == 1:
                yield page.problem(say.SAME_WAYS, *path, "choices", on_name=True)


def help_named(draft: Draft, known: Known) -> Iterator[Problem]:
    """A story shows on its way that there is somebody to tell: by telling, or by naming an adult or 108."""
    helpers = (known.words or {}).get("helpers")
    for page, story in _stories(draft):
        if any(step.kind == "tell" or step.end == "told" for step in story.steps) or helpers is None:
            continue
        said = (told for told in texts(story.steps, ("steps",)) if told.lang == "mn" and "chat" not in told.path)
        if not any(helpers.first_in(told.text, "mn") for told in said):
            yield page.problem(say.NO_HELP, "steps")


def exits(story: Story) -> Mapping[str, frozenset[str]]:
    """The steps that may follow each step."""
    ids = [step.id for step in story.steps]
    below = dict(pairwise(ids))
    return {step.id: frozenset(_exits(step, below.get(step.id))) & frozenset(ids) for step in story.steps}


def _lost(page: Page[Played], story: Story) -> Iterator[Problem]:
    forward = exits(story)
    backward: dict[str, list[str]] = {name: [] for name in forward}
    for name, after in forward.items():
        for target in after:
            backward[target].append(name)
    reached = reachable(forward, [story.steps[0].id])
    saved = reachable(backward, [step.id for step in story.steps if step.end])
    for path, step in steps_of(page):
        if step.id not in reached:
            yield page.problem(say.OUT_OF_REACH, *path, "id", name=step.id)
        elif step.id not in saved or _falls_off(story, step):
            yield page.problem(say.DEAD_END, *path, "id", name=step.id)


def _falls_off(story: Story, step: Step) -> bool:
    """The last step has nothing below it: every way out of it must be named."""
    return step is story.steps[-1] and step.end is None and "" in _exits(step, "")


def _exits(step: Step, below: str | None) -> Iterator[str]:
    if step.end is not None:
        return
    named = [choice.next for choice in step.choices if choice.next is not None]
    yield from named
    if step.kind == "choice" and len(named) == len(step.choices):
        return
    if isinstance(step.next, str):
        yield step.next
        return
    yield from (jump.goto for jump in step.next or ())
    if below is not None and all(jump.when is not None for jump in step.next or ()):
        yield below


def reachable(after: Mapping[str, Iterable[str]], start: Iterable[str]) -> set[str]:
    seen: set[str] = set()
    waiting = list(start)
    while waiting:
        name = waiting.pop()
        if name not in seen:
            seen.add(name)
            waiting += after[name]
    return seen


def _targets(path: Path, step: Step) -> Iterator[tuple[Path, str]]:
    yield from (((*path, "choices", i, "next"), c.next) for i, c in enumerate(step.choices) if c.next is not None)
    if isinstance(step.next, str):
        yield (*path, "next"), step.next
        return
    yield from (((*path, "next", i, "goto"), jump.goto) for i, jump in enumerate(step.next or ()))


def _jumps(page: Page[Played]) -> Iterator[tuple[Path, Jump]]:
    for path, step in steps_of(page):
        if isinstance(step.next, tuple):
            yield from (((*path, "next", i), jump) for i, jump in enumerate(step.next))


def _stories(draft: Draft) -> Iterator[tuple[Page[Played], Story]]:
    for page in draft.pages:
        if isinstance(page.content, Story):
            yield page, page.content
