"""The interface's own words: Fluent messages of both languages, with numbers and dates as each language writes them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from kiosk.errors import TextsError
from kiosk.lang import Lang

if TYPE_CHECKING:
    from fluent.runtime import FluentBundle

TextArg = str | int | float | date
_FALLBACK: Final[Lang] = "mn"


class Texts:
    """All interface texts under ``root``, a folder a language, read when a language is first asked for.

    Args:
        root: the folder that holds ``mn/*.ftl`` and ``en/*.ftl``.
        strict: a missing or malformed message raises. In play it is False: then Mongolian stands in, then the id.
    """

    def __init__(self, root: Path, *, strict: bool = False) -> None:
        self._root = root
        self._strict = strict
        self._bundles: dict[Lang, FluentBundle] = {}
        self._ids: dict[Lang, frozenset[str]] = {}

    def get(self, lang: Lang, message_id: str, **args: TextArg) -> str:
        """The message in ``lang`` with its variables filled in.

        Raises:
            TextsError: when strict, and the message or one of its variables is missing.
        """
        for candidate in (lang, _FALLBACK):
            found = self._format(candidate, message_id, args)
            if found is not None:
                return found
            if self._strict:
                fix = f"add it to a file in {self._root / candidate}"
                raise TextsError(f"no text {message_id} in {candidate}", where=str(self._root), fix=fix)
        return message_id

    def bind(self, lang: Lang) -> Speaker:
        """The texts in one language, to be called with an id: ``t("still-there-line", seconds=20)``."""
        return Speaker(self, lang)

    def known_ids(self, lang: Lang) -> frozenset[str]:
        """The ids of all messages that are written in ``lang``."""
        self._bundle(lang)
        return self._ids[lang]

    def _format(self, lang: Lang, message_id: str, args: dict[str, TextArg]) -> str | None:
        bundle = self._bundle(lang)
        if not bundle.has_message(message_id):
            return None
        pattern = bundle.get_message(message_id).value
        if pattern is None:
            return None
        text, problems = bundle.format_pattern(pattern, args)
        if problems and self._strict:
            where = f"{self._root / lang}: {message_id}"
            raise TextsError(str(problems[0]), where=where, fix="give the variables that the message names")
        # Babel writes narrow no-break spaces in dates, which the display font does not have.
        return str(text).replace("\u202f", "\u00a0")

    def _bundle(self, lang: Lang) -> FluentBundle:
        if lang not in self._bundles:
            self._bundles[lang], self._ids[lang] = _read(self._root / lang, lang, self._problem)
        return self._bundles[lang]

    def _problem(self, error: TextsError) -> None:
        if self._strict:
            raise error


@dataclass(frozen=True)
class Speaker:
    """``Texts`` in one language."""

    texts: Texts
    lang: Lang

    def __call__(self, message_id: str, **args: TextArg) -> str:
        """What ``Texts.get`` gives in this language."""
        return self.texts.get(self.lang, message_id, **args)


@dataclass(frozen=True)
class Message:
    """Something to be said later, in whatever language is then spoken."""

    message_id: str
    args: Mapping[str, TextArg] = field(default_factory=dict)

    def said(self, t: Speaker) -> str:
        """The words for it."""
        return t(self.message_id, **self.args)


def _read(folder: Path, lang: Lang, report: Callable[[TextsError], None]) -> tuple[FluentBundle, frozenset[str]]:
    # Fluent and Babel cost some 60 ms: the first picture is on the screen by the time the first text is asked for.
    from fluent.runtime import FluentBundle, FluentResource  # noqa: PLC0415

    bundle = FluentBundle([lang], use_isolating=False)
    seen: set[str] = set()
    for path in sorted(folder.glob("*.ftl")):
        source = _source(path, report)
        resource = FluentResource(source)
        for entry in resource.body:
            _check(entry, source, path, seen, report)
        bundle.add_resource(resource)
    if not seen:
        fix = "copy the folder assets/texts of the kiosk anew"
        report(TextsError(f"no texts in {lang}", where=str(folder), fix=fix))
    return bundle, frozenset(seen)


def _source(path: Path, report: Callable[[TextsError], None]) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        report(TextsError(f"this file of texts cannot be read ({error})", where=str(path), fix="copy it anew"))
        return ""


def _check(entry: Any, source: str, path: Path, seen: set[str], report: Callable[[TextsError], None]) -> None:
    from fluent.syntax import ast  # noqa: PLC0415

    line = source.count("\n", 0, entry.span.start) + 1
    if isinstance(entry, ast.Junk):
        why = entry.annotations[0].message if entry.annotations else "this is no message"
        report(TextsError(str(why), where=f"{path}:{line}", fix="write it as: id = words"))
    if not isinstance(entry, ast.Message):
        return
    if entry.id.name in seen:
        fix = "give one of them another name"
        report(TextsError(f"the id {entry.id.name} is used twice", where=f"{path}:{line}", fix=fix))
    seen.add(entry.id.name)
