"""Which pictures and recordings a pack names, and where."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from kiosk.lang import LANGS, Lang
from kiosk.packs.draft import Draft
from kiosk.packs.media.files import MediaKind
from kiosk.packs.model import Picture, Voice, Words
from kiosk.yamlsafe import Page
from kiosk.yamlsafe.tree import Path


class Named(NamedTuple):
    """A file's name, and the place at which it stands."""

    page: Page[Any]
    path: Path
    file: str
    kind: MediaKind


class Voiced(NamedTuple):
    """The words of a node in one language, and the recordings of them; ``path`` leads to the recordings."""

    page: Page[Any]
    path: Path
    node: Any
    lang: Lang
    words: Words
    voice: Voice


def named_in(draft: Draft) -> Iterator[Named]:
    """Every name of a picture or recording, file by file."""
    for page, nodes in draft.spoken:
        yield from (
            Named(page, (*path, "file"), node.file, "picture") for path, node in nodes if isinstance(node, Picture)
        )
    for voiced in voices_in(draft):
        for field, file in voiced.voice.files().items():
            yield Named(voiced.page, (*voiced.path, field), file, "voice")


def voices_in(draft: Draft) -> Iterator[Voiced]:
    """All words of which something was recorded."""
    for page, nodes in draft.spoken:
        for path, node in nodes:
            for lang in LANGS:
                words = getattr(node, lang)
                voice = voice_of(words)
                if voice is not None:
                    yield Voiced(page, (*path, lang, "voice"), node, lang, words, voice)


def voice_of(words: Words | None) -> Voice | None:
    """What was recorded of some words, if any may be and is."""
    # Most words have no such field, for which pydantic's own way of asking is slow.
    return None if words is None else words.__dict__.get("voice")
