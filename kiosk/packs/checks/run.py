"""All checks in one table."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import islice
from typing import Final

from kiosk.packs.checks import claims, deck, flow, kinds, language, length, media, names, tell, tone, weights, wording
from kiosk.packs.draft import Draft, Known
from kiosk.yamlsafe import Problem

Check = Callable[[Draft, Known], Iterator[Problem]]

MOST_EACH: Final = 50

CHECKS: Final[tuple[Check, ...]] = (
    names.ids,
    names.one_tell,
    names.cast,
    names.faces,
    names.sources,
    wording.signs,
    wording.contacts,
    deck.twins,
    deck.balance,
    deck.size,
    deck.lengths,
    deck.lures_signed,
    deck.fine_without_stop,
    deck.fine_asks,
    flow.targets,
    flow.flags,
    flow.jumps,
    flow.ways,
    flow.choices_matter,
    flow.help_named,
    kinds.fields,
    kinds.needs,
    kinds.explained,
    weights.agree,
    tell.tellings,
    language.english,
    language.same_signs,
    tone.kindness,
    claims.sourced,
    length.sentences,
    length.fits,
    media.named,
    media.used,
    media.voices,
)


def check_draft(draft: Draft, known: Known) -> list[Problem]:
    """Every problem that the checks find in a pack, of each check at most fifty."""
    return [problem for check in CHECKS for problem in islice(check(draft, known), MOST_EACH)]
