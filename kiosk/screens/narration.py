"""Which recordings belong to what stands on a screen."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from kiosk.lang import Lang
from kiosk.packs.media.named import voice_of
from kiosk.packs.media.ready import Media
from kiosk.packs.model import ChatLine, Picture, Words

Said = tuple[tuple[Words, str], ...]
"""Texts in the order in which one reads them: the words of a node, and which of its texts."""


def said(words: Words, *fields: str) -> Said:
    """Some texts of a node."""
    return tuple((words, field) for field in fields)


def described(picture: Picture | None, lang: Lang) -> Said:
    """What a picture shows, where there is one."""
    return said(picture.words(lang), "text") if picture is not None else ()


def chatted(lines: Iterable[ChatLine], lang: Lang) -> Said:
    """The lines of a chat."""
    return tuple((line.words(lang), "text") for line in lines)


def recordings(media: Media, texts: Said) -> tuple[Path, ...]:
    """What can be heard of some texts, in their order."""
    voices = ((voice_of(words), field) for words, field in texts)
    names = (voice.files().get(field) for voice, field in voices if voice is not None)
    files = (media.voice(name) for name in names if name is not None)
    return tuple(file for file in files if file is not None)
