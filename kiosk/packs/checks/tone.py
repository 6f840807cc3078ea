"""How a pack speaks: without blame, fear or scolding, in terms that hurt nobody."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from kiosk.lang import LANGS, Lang
from kiosk.packs.draft import Draft, Known, Told
from kiosk.packs.marks import parse
from kiosk.packs.sentences import texts as say
from kiosk.packs.words import Purpose, any_of
from kiosk.yamlsafe import Page, Problem, Sentence

_UNWANTED: Final[Mapping[Purpose, Sentence]] = {
    "blame": say.BLAMES,
    "fear": say.FRIGHTENS,
    "terms": say.AVOIDED_TERM,
    "scolding": say.SCOLDS,
}
# Only an explanation can scold.
_EXPLAINS: Final = frozenset({"why", "check", "say", "reply"})


def kindness(draft: Draft, known: Known) -> Iterator[Problem]:
    """Nobody is blamed, frightened or scolded, and nothing is called what the Luxembourg guidelines avoid.

    What a lure says within its signs is not the pack's own voice.
    """
    lists = {purpose: known.words[purpose] for purpose in _UNWANTED if purpose in known.words} if known.words else {}
    if not lists:
        return
    anything = any_of(tuple(lists.values()))
    own_texts = [(page, told, parse(told.text).unsigned) for page, told in draft.told]
    # Most packs are kind: one look at all of their words at once tells.
    unkind = {lang for lang in LANGS if anything.first_in(_all_in(lang, own_texts), lang) is not None}
    for page, told, own in own_texts:
        if told.lang not in unkind:
            continue
        for purpose, words in lists.items():
            found = None if purpose == "scolding" and told.field not in _EXPLAINS else words.first_in(own, told.lang)
            if found is not None:
                yield page.problem(_UNWANTED[purpose], *told.path, found=found)


def _all_in(lang: Lang, own_texts: Iterable[tuple[Page[Any], Told, str]]) -> str:
    """All that is said in a language, so parted that no phrase reaches from one text into the next."""
    return " | ".join(own for _, told, own in own_texts if told.lang == lang)
