"""Words that a check looks for, or does not want to see: ``words.yaml``, one list for each purpose and language."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Final, Literal

from kiosk.errors import PackError
from kiosk.lang import LANGS, Lang
from kiosk.packs.model import Node, Text
from kiosk.yamlsafe import demand

ANY: Final = "~"
"""In a phrase: any letters, or none."""

Purpose = Literal[
    "blame",
    "fear",
    "terms",
    "scolding",
    "claims",
    "helpers",
    "secrecy",
    "private-pictures",
    "alone",
    "money",
    "lift",
]


class Phrases(Node):
    """What to find, and where not to; ``~`` stands for any letters."""

    find: tuple[Text, ...]
    but: tuple[Text, ...] = ()

    def first_in(self, text: str) -> str | None:
        """The first of them in a text, as it stands there, or None."""
        even = _even(text)
        if self._find.search(even) is None:
            return None
        found = self._find.search(self._but.sub(lambda but: "\0" * len(but.group()), even))
        return text[found.start() : found.end()] if found else None

    @cached_property
    def _find(self) -> re.Pattern[str]:
        return _pattern(self.find)

    @cached_property
    def _but(self) -> re.Pattern[str]:
        return _pattern(self.but)


class WordList(Node):
    """The words of one purpose, in both languages."""

    id: Purpose
    mn: Phrases
    en: Phrases

    def first_in(self, text: str, lang: Lang) -> str | None:
        """The first of its words in a text of that language, as it stands there, or None."""
        return (self.mn if lang == "mn" else self.en).first_in(text)


class WordsFile(Node):
    """``words.yaml``."""

    words: tuple[WordList, ...]


WordLists = Mapping[Purpose, WordList]


@lru_cache(maxsize=16)
def any_of(lists: tuple[WordList, ...]) -> WordList:
    """A list that finds something wherever one of ``lists`` does, and now and then where none of them would."""
    everything = {
        lang: Phrases(find=tuple(dict.fromkeys(one for each in lists for one in getattr(each, lang).find)))
        for lang in LANGS
    }
    return WordList(id=lists[0].id, **everything)


def load_words(path: Path) -> WordLists:
    """The lists by their purpose.

    Raises:
        PackError: the file cannot be used; the first of its problems.
    """
    return {each.id: each for each in demand(path, WordsFile, PackError).words}


def _pattern(phrases: Iterable[str]) -> re.Pattern[str]:
    """Any of the phrases, longest first, with nothing of a word before or behind; of none, what is never found."""
    # By their first letters, so that most words of a text are done with after one.
    begun: dict[str, list[str]] = {}
    for phrase in sorted(map(_even, phrases), key=len, reverse=True):
        begun.setdefault(phrase[0], []).append(_phrase(phrase))
    groups = (f"(?:{'|'.join(group)})" if first == ANY else _group(first, group) for first, group in begun.items())
    return re.compile(rf"(?<!\w)(?:{'|'.join(groups)})" if begun else r"(?!)")


def _group(first: str, patterns: list[str]) -> str:
    letter = re.escape(first)
    return f"{letter}(?:{'|'.join(pattern.removeprefix(letter) for pattern in patterns)})"


def _phrase(phrase: str) -> str:
    words = (r"\w*".join(re.escape(part) for part in word.split(ANY)) for word in phrase.split())
    behind = r"(?!\w)" if phrase[-1] == ANY or phrase[-1].isalnum() else ""
    return r"\s+".join(words) + behind


# One text is asked for by many lists, one after the other.
@lru_cache(maxsize=16)
def _even(text: str) -> str:
    """Small letters and straight apostrophes, each sign where it stood."""
    small = text.lower()
    return (small if len(small) == len(text) else text).replace("’", "'")
