"""Why a pack is not brought in: problems about whole files, and the error that carries them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from kiosk.errors import PackError
from kiosk.lang import LANGS, Lang
from kiosk.yamlsafe import Place, Problem
from kiosk.yamlsafe.problem import Sentence

MOST_TOLD: Final = 10
"""So many problems are told at once; whoever mends them sees the next."""


@dataclass(frozen=True)
class WholeFile(Problem):
    """A problem that stands at no line."""

    def tell(self, lang: Lang = "en") -> str:
        return f"{self.file}: {self.code} {self.what(lang)}: {self.fix(lang)}"

    def __str__(self) -> str:
        return self.tell()


def about(file: object, sentence: Sentence, **args: object) -> Problem:
    """A problem with ``file`` as a whole."""
    return WholeFile(str(file), Place(1, 1), sentence, {name: str(value) for name, value in args.items()})


class Refused(PackError):
    """A pack that is not brought in; ``str()`` tells why in both languages, Mongolian first. Nothing has changed.

    Attributes:
        problems: what stands in its way, at least one.
    """

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        first = self.problems[0]
        super().__init__(first.what(), where=first.file, fix=first.fix())

    def __str__(self) -> str:
        return "\n".join(problem.tell(lang) for problem in self.problems[:MOST_TOLD] for lang in LANGS)


def refused(file: object, sentence: Sentence, **args: object) -> Refused:
    """An error of one problem with a whole file."""
    return Refused((about(file, sentence, **args),))
