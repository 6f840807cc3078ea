"""What ``check`` has found, told to a teacher, to a program, or to GitHub beside the lines of a change."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from kiosk.lang import Lang
from kiosk.packs import Pack, Problem
from kiosk.packs.census import take_census

NAMED_MOST: Final = 5
"""Packs that are named one by one in the closing words."""


class Format(StrEnum):
    """How the problems are told."""

    TEXT = "text"
    JSON = "json"
    GITHUB = "github"


@dataclass(frozen=True)
class Checked:
    """Everything that is wrong, the packs that can be played all the same, and the folders of those that cannot.

    ``has_media`` says whether any has pictures or recordings, which are not seen before it is brought in.
    """

    problems: tuple[Problem, ...]
    packs: tuple[Pack, ...] = ()
    refused: tuple[str, ...] = ()
    has_media: bool = False


_CLOSING: Final[Mapping[Lang, Mapping[str, str]]] = {
    "mn": {
        "plays": "«{name}» багц тоглогдоно.",
        "all play": "{count} багц бүгд тоглогдоно.",
        "some play": "{count} багц тоглогдоно.",
        "refused": "{name} тоглогдохгүй: {count} алдаатай. Эхлээд энийг засна уу: {place}",
        "more": "Өөр {count} багц тоглогдохгүй.",
        "warnings": "Анхааруулгатай ч тоглогдоно; засвал дээр.",
        "media": "Зураг, бичлэг нь багцыг киоскт авчирсны дараа гарна (install); одоо preview-ээр харж болно.",
        "counts": "алдаа: {errors}, анхааруулга: {warnings}",
    },
    "en": {
        "plays": "The pack “{name}” plays.",
        "all play": "All {count} packs play.",
        "some play": "{count} of the packs play.",
        "refused": "{name} does not play: errors: {count}. Mend this one first: {place}",
        "more": "{count} more packs do not play.",
        "warnings": "A pack with warnings plays, and is better without them.",
        "media": "Pictures and recordings show once the pack is brought to a kiosk (install), or now in preview.",
        "counts": "errors: {errors}, warnings: {warnings}",
    },
}


def told(found: Checked, format: Format, lang: Lang) -> str:
    """What was found, sorted by file and line."""
    problems = sorted(found.problems, key=lambda problem: (problem.file, problem.place))
    if format is Format.JSON:
        return _as_json(problems, found.packs, lang)
    lines = (_annotation(one, lang) if format is Format.GITHUB else one.tell(lang) for one in problems)
    return "\n".join((*lines, *_closing(found, problems, lang)))


def count(problems: Sequence[Problem], severity: str) -> int:
    """How many are of a severity."""
    return sum(problem.severity == severity for problem in problems)


def _closing(found: Checked, problems: Sequence[Problem], lang: Lang) -> Iterator[str]:
    """Which packs play, what to do first where one does not, and how much there is to do."""
    say = _CLOSING[lang]
    errors, warnings = count(problems, "error"), count(problems, "warning")
    for folder in found.refused[:NAMED_MOST]:
        own = [one for one in problems if one.severity == "error" and Path(one.file).is_relative_to(folder)]
        place = f"{own[0].file}:{own[0].line}" if own else folder
        yield say["refused"].format(name=Path(folder).name, count=len(own), place=place)
    if len(found.refused) > NAMED_MOST:
        yield say["more"].format(count=len(found.refused) - NAMED_MOST)
    if found.packs:
        how = "some play" if found.refused else "all play" if len(found.packs) > 1 else "plays"
        yield say[how].format(count=len(found.packs), name=found.packs[0].head.words(lang).title)
    if warnings and found.packs:
        yield say["warnings"]
    if found.has_media and found.packs:
        yield say["media"]
    yield say["counts"].format(errors=errors, warnings=warnings)


def _annotation(problem: Problem, lang: Lang) -> str:
    """A workflow command: https://docs.github.com/actions/reference/workflow-commands-for-github-actions"""
    place = f"file={_property(problem.file)},line={problem.line},col={problem.column}"
    said = f"{problem.what(lang)}: {problem.fix(lang)}"
    return f"::{problem.severity} {place},title={problem.code}::{_data(said)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def _as_json(problems: Sequence[Problem], packs: Sequence[Pack], lang: Lang) -> str:
    found = {
        "errors": count(problems, "error"),
        "warnings": count(problems, "warning"),
        "problems": [problem.as_dict(lang) for problem in problems],
        "census": take_census(packs).as_dict(),
    }
    return json.dumps(found, ensure_ascii=False, indent=2)
