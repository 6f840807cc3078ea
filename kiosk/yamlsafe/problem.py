"""A problem in a file that a person wrote: where, what, and what to do, in both languages."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Final, Literal, NamedTuple

from kiosk.lang import Lang

Severity = Literal["error", "warning"]

_DID_YOU_MEAN: Final[dict[Lang, str]] = {"mn": "«{0}» гэж бичих гэсэн үү? ", "en": "did you mean “{0}”? "}


class Place(NamedTuple):
    """A position in a file, both counted from 1; the column in characters."""

    line: int
    column: int


@dataclass(frozen=True)
class Sentence:
    """What a code says: (what is wrong, what to do) in each language, with ``{names}`` to be filled in.

    A code begins with E where the file is refused and with W where it is only listed.
    """

    code: str
    mn: tuple[str, str]
    en: tuple[str, str]

    @property
    def severity(self) -> Severity:
        return "error" if self.code.startswith("E") else "warning"


@dataclass(frozen=True)
class Problem:
    """One thing wrong at one place. ``str()`` is ``file:line:column: CODE what: what to do`` in English."""

    file: str
    place: Place
    sentence: Sentence
    args: dict[str, str] = field(default_factory=dict)
    suggestion: str | None = None

    @property
    def line(self) -> int:
        return self.place.line

    @property
    def column(self) -> int:
        return self.place.column

    @property
    def code(self) -> str:
        return self.sentence.code

    @property
    def severity(self) -> Severity:
        return self.sentence.severity

    def what(self, lang: Lang = "en") -> str:
        """What is wrong, without a full stop."""
        return self._said(lang)[0].format(**self.args)

    def fix(self, lang: Lang = "en") -> str:
        """What to do about it, with the nearest known name where there is one."""
        nearest = _DID_YOU_MEAN[lang].format(self.suggestion) if self.suggestion else ""
        return nearest + self._said(lang)[1].format(**self.args)

    def tell(self, lang: Lang = "en") -> str:
        """The whole line to show."""
        return f"{self.file}:{self.line}:{self.column}: {self.code} {self.what(lang)}: {self.fix(lang)}"

    def as_dict(self, lang: Lang = "en") -> dict[str, Any]:
        """Plain values for a machine to read."""
        return {
            "file": self.file,
            "line": self.line,
            "column": self.column,
            "code": self.code,
            "severity": self.severity,
            "what": self.what(lang),
            "fix": self.fix(lang),
        }

    def __str__(self) -> str:
        return self.tell()

    def _said(self, lang: Lang) -> tuple[str, str]:
        return self.sentence.mn if lang == "mn" else self.sentence.en
