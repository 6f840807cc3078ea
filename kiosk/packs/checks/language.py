"""The second language: there, and marking the same signs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from kiosk.packs.draft import Draft, Known
from kiosk.packs.marks import parse
from kiosk.packs.model import Reviews
from kiosk.packs.sentences import texts as say
from kiosk.yamlsafe import Problem


def english(draft: Draft, known: Known) -> Iterator[Problem]:
    """What is said in Mongolian is said in English; one warning where a file has no English at all."""
    for page, spoken in draft.spoken:
        nodes = [(path, node) for path, node in spoken if _speaks_mongolian(node)]
        missing = [path for path, node in nodes if node.en is None]
        if len(missing) == len(nodes) > 1:
            yield page.problem(say.NO_ENGLISH_FILE)
            continue
        yield from (page.problem(say.NO_ENGLISH, *path, "mn", on_name=True) for path in missing)


def same_signs(draft: Draft, known: Known) -> Iterator[Problem]:
    """Both languages mark the same tactics, in whatever order the language puts them."""
    for page, spoken in draft.spoken[1:]:
        for path, node in spoken:
            if _speaks_mongolian(node) and node.en is not None and _tactics(node.mn) != _tactics(node.en):
                yield page.problem(say.SIGNS_DIFFER, *path, "en", on_name=True)


def _speaks_mongolian(node: Any) -> bool:
    return not isinstance(node, Reviews) and node.mn is not None


def _tactics(words: Any) -> list[str]:
    text = getattr(words, "text", None)
    return sorted(sign.tactic for sign in parse(text).signs) if text and "{" in text else []
