"""What an answer is worth, and what its explanation has to name. Confidence and telling are never scored."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.lang import Lang
from kiosk.packs.model import Step, Truth, Whom
from kiosk.quiz.errors import SessionError
from kiosk.quiz.judgement import Judgement
from kiosk.quiz.responses import Chosen, Ordered, Response, Spotted
from kiosk.quiz.words import placed_signs

FULL = 2
PARTIAL = 1


@dataclass(frozen=True)
class StepOutcome:
    """What came of an answer; the explanation is built from it.

    Attributes:
        right: whether all the points were earned; None where none can be.
        points, maximum: earned, and to be earned.
        chosen: the choices tapped, signs found, or the order given, as positions in the file.
        missed: right choices not ticked, signs not found; in an order, the places (from 0) that hold another part.
        extra: choices ticked that are not right.
        judgement: what a ``judge`` step was answered with.
        reply: the adult who answers a telling.
    """

    right: bool | None
    points: int
    maximum: int
    chosen: tuple[int, ...] = ()
    missed: tuple[int, ...] = ()
    extra: tuple[int, ...] = ()
    judgement: Judgement | None = None
    reply: Whom | None = None

    @property
    def chosen_index(self) -> int | None:
        """The one choice tapped, whose ``say`` explains; None unless it was exactly one."""
        return self.chosen[0] if len(self.chosen) == 1 else None


def score_step(step: Step, response: Response, lang: Lang) -> StepOutcome:
    """The outcome of a scored step, that is of every kind but ``tell``.

    Raises:
        SessionError: the response is not of the step's kind, repeats itself or names what the step does not have.
    """
    match (step.kind, response):
        case ("choice", Chosen(ids)):
            return _score_choice(step, ids)
        case ("choices", Chosen(ids)):
            return _score_choices(step, ids)
        case ("judge", Judgement()) if step.truth is not None:
            return score_judgement(step.truth, response)
        case ("spot", Spotted(signs)):
            return _score_spot(signs, len(placed_signs(step, lang)))
        case ("order", Ordered(parts)):
            return _score_order(parts, len(step.parts))
    kind = step.kind or "told"
    raise SessionError(f"a {kind} step cannot be answered with {type(response).__name__}", where=step.id)


def score_judgement(truth: Truth, judgement: Judgement) -> StepOutcome:
    """Full points when the truth is matched, sure or not."""
    right = judgement.truth == truth
    return StepOutcome(right, FULL if right else 0, FULL, judgement=judgement)


def _score_choice(step: Step, ids: tuple[int, ...]) -> StepOutcome:
    _require_positions(ids, len(step.choices))
    if len(ids) != 1:
        raise SessionError(f"one choice was expected, {len(ids)} came", where=step.id)
    points = step.choices[ids[0]].points
    maximum = max(choice.points for choice in step.choices)
    return StepOutcome(_earned_all(points, maximum), points, maximum, chosen=ids)


def _score_choices(step: Step, ids: tuple[int, ...]) -> StepOutcome:
    _require_positions(ids, len(step.choices))
    right = {number for number, choice in enumerate(step.choices) if choice.right}
    missed = tuple(sorted(right - set(ids)))
    extra = tuple(sorted(set(ids) - right))
    points = max(0, FULL - len(missed) - len(extra))
    return StepOutcome(points == FULL, points, FULL, chosen=tuple(sorted(ids)), missed=missed, extra=extra)


def _score_spot(signs: tuple[int, ...], total: int) -> StepOutcome:
    _require_positions(signs, total)
    if total == 0:
        return StepOutcome(None, 0, 0)
    missed = tuple(number for number in range(total) if number not in signs)
    half = len(signs) * 2 >= total
    points = FULL if not missed else PARTIAL if half else 0
    return StepOutcome(not missed, points, FULL, chosen=tuple(sorted(signs)), missed=missed)


def _score_order(parts: tuple[int, ...], total: int) -> StepOutcome:
    _require_positions(parts, total)
    if len(parts) != total:
        raise SessionError(f"{total} parts were expected, {len(parts)} came")
    missed = tuple(place for place, part in enumerate(parts) if place != part)
    # Two wrong places can only be a swap of each other's parts.
    neighbours_swapped = len(missed) == 2 and missed[1] - missed[0] == 1
    points = FULL if not missed else PARTIAL if neighbours_swapped else 0
    return StepOutcome(not missed, points, FULL, chosen=parts, missed=missed)


def _earned_all(points: int, maximum: int) -> bool | None:
    return points == maximum if maximum else None


def _require_positions(positions: tuple[int, ...], total: int) -> None:
    if len(set(positions)) != len(positions):
        raise SessionError(f"{positions} names something twice")
    outside = [number for number in positions if not 0 <= number < total]
    if outside:
        raise SessionError(f"there is no number {outside[0]} among {total}")
