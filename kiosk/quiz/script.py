"""The steps of a story or quiz and the ways between them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from kiosk.packs.model import Condition, Quiz, Step, Story
from kiosk.quiz.errors import SessionError

Holds = Callable[[Condition], bool]


class Script:
    """A story, which may branch, or a quiz, which is played straight through.

    Raises:
        SessionError: there are no steps.
    """

    def __init__(self, played: Story | Quiz) -> None:
        if isinstance(played, Story):
            self.ref, self.steps, self.branching = played.story, played.steps, True
        else:
            self.ref, self.steps, self.branching = played.quiz, played.questions, False
        if not self.steps:
            raise SessionError("there is no step to play", where=self.ref)
        self._positions = {step.id: position for position, step in enumerate(self.steps)}

    def place(self, step: Step) -> str:
        """How the record names a step."""
        return f"{self.ref}/{step.id}"

    def after(self, step: Step, chosen: tuple[int, ...], holds: Holds) -> Step | None:
        """The step that follows, given the choices tapped; None when the script is over.

        A tapped choice's ``next`` comes first, then the step's own, then the step below.

        Raises:
            SessionError: the next step is not in the script.
        """
        if step.end is not None:
            return None
        if not self.branching:
            return self._below(step)
        choice_next = next((step.choices[number].next for number in chosen if step.choices[number].next), None)
        goto = choice_next or _goto(step, holds)
        return self._named(goto) if goto else self._below(step)

    def longest_ways(self) -> Mapping[str, int]:
        """How many steps can still follow each step that is within reach, at most; a way back is not followed."""
        lengths: dict[str, int] = {}
        # A dict keeps the order of the way and finds a step on it at once; recursion would not hold a long story.
        way = {self.steps[0].id: self.steps[0]}
        while way:
            step = next(reversed(way.values()))
            exits = self._exits(step)
            unknown = next((one for one in exits if one.id not in lengths and one.id not in way), None)
            if unknown is not None:
                way[unknown.id] = unknown
                continue
            to_leave = 0 if step.end else 1
            lengths[step.id] = max((lengths[one.id] + 1 for one in exits if one.id in lengths), default=to_leave)
            del way[step.id]
        return lengths

    def _exits(self, step: Step) -> tuple[Step, ...]:
        """Every step that may follow."""
        below = self._below(step)
        if step.end is not None:
            return ()
        if not self.branching:
            return (below,) if below else ()
        named = [self._named(choice.next) for choice in step.choices if choice.next]
        if step.kind == "choice" and len(named) == len(step.choices):
            return tuple(named)
        jumps = step.next if isinstance(step.next, tuple) else ()
        gotos = [step.next] if isinstance(step.next, str) else [jump.goto for jump in jumps]
        named += [self._named(goto) for goto in gotos]
        always_jumps = isinstance(step.next, str) or any(jump.when is None for jump in jumps)
        return tuple(named) if always_jumps or below is None else (*named, below)

    def _below(self, step: Step) -> Step | None:
        below = self._positions[step.id] + 1
        return self.steps[below] if below < len(self.steps) else None

    def _named(self, slug: str) -> Step:
        if slug not in self._positions:
            raise SessionError(f"there is no step called {slug}", where=self.ref)
        return self.steps[self._positions[slug]]


def _goto(step: Step, holds: Holds) -> str | None:
    if not isinstance(step.next, tuple):
        return step.next
    return next((jump.goto for jump in step.next if jump.when is None or holds(jump.when)), None)
