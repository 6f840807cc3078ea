"""Weights of a question bank, and the points they became: they say the same."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.packs.draft import Draft, Known, steps_of
from kiosk.packs.sentences import weights as say
from kiosk.yamlsafe import Problem


def agree(draft: Draft, known: Known) -> Iterator[Problem]:
    """A choice whose weight is above 0 earns points, or is right; the others do not."""
    for page in draft.pages:
        for path, step in steps_of(page):
            name = "right" if step.kind == "choices" else "points"
            for i, choice in enumerate(step.choices):
                earns = bool(choice.right if name == "right" else choice.points)
                if choice.weight is not None and (choice.weight > 0) != earns:
                    at = (*path, "choices", i, "weight")
                    yield page.problem(say.WEIGHT_DIFFERS, *at, weight=f"{choice.weight:g}", name=name)
