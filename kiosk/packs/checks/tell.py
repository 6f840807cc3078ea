"""Telling: somebody to tell, first words, and a moment for each adult."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.packs.draft import Draft, Known, Played, steps_of
from kiosk.packs.model import Moment, Opener, TellFile, Telling, Whom
from kiosk.packs.sentences import steps as say
from kiosk.packs.sentences.names import DUPLICATE_ID
from kiosk.yamlsafe import Page, Problem
from kiosk.yamlsafe.suggest import nearest
from kiosk.yamlsafe.tree import Path


def tellings(draft: Draft, known: Known) -> Iterator[Problem]:
    """Every combination that can be put together is there to be put together."""
    for page in draft.pages:
        if isinstance(page.content, TellFile):
            yield from _telling(page, ("telling",), page.content.telling)
        for path, step in steps_of(page):
            if step.telling is not None:
                yield from _telling(page, (*path, "telling"), step.telling)


def _telling(page: Page[Played], path: Path, telling: Telling) -> Iterator[Problem]:
    groups: dict[str, tuple[Whom | Opener | Moment, ...]] = {
        "whom": telling.whom,
        "words": telling.openers,
        "when": telling.moments,
    }
    for name, group in groups.items():
        if not group:
            yield page.problem(say.NEEDS, *path, name, kind="tell", name=name, least=1)
        seen: set[str] = set()
        for i, entry in enumerate(group):
            if entry.id in seen:
                yield page.problem(DUPLICATE_ID, *path, name, i, "id", name=entry.id)
            seen.add(entry.id)
    people = {whom.id for whom in telling.whom}
    for i, moment in enumerate(telling.moments):
        for n, name in enumerate(moment.fits):
            if name not in people:
                hint = nearest(name, people)
                yield page.problem(say.UNKNOWN_WHOM, *path, "when", i, "for", n, name=name, suggestion=hint)
    if not telling.moments or any(not moment.fits for moment in telling.moments):
        return
    fitting = {name for moment in telling.moments for name in moment.fits}
    for i, whom in enumerate(telling.whom):
        if whom.id not in fitting:
            yield page.problem(say.NO_MOMENT, *path, "whom", i, name=whom.id)
