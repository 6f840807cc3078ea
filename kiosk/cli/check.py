"""``run_kiosk.py check``: read packs as the kiosk would, and list everything that is wrong with them."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Final, TypeVar

import typer

from kiosk.channels import check_channels
from kiosk.cli.engine import require_engine
from kiosk.errors import PackError, SetupError
from kiosk.lang import Lang
from kiosk.packs import Known, Pack, Problem, load, load_library
from kiosk.packs.census import take_census
from kiosk.packs.lists import check_list
from kiosk.packs.load import HEAD_NAME
from kiosk.packs.sources import SourcesFile, load_sources
from kiosk.packs.tactics import TacticsFile, load_tactics
from kiosk.packs.words import WordsFile, load_words
from kiosk.resources import assets_dir, scenarios_dir
from kiosk.yamlsafe import read_tree

T = TypeVar("T")

TACTICS: Final = "tactics.yaml"
SOURCES: Final = "sources.yaml"
WORDS: Final = "words.yaml"


class Format(StrEnum):
    """How the problems are told."""

    TEXT = "text"
    JSON = "json"


class Language(StrEnum):
    """In which language."""

    MN = "mn"
    EN = "en"


def check(
    paths: Annotated[list[Path], typer.Argument(metavar="PATH…", help="Packs, folders of packs, or one file.")],
    format: Annotated[Format, typer.Option("--format", help="For people or for programs.")] = Format.TEXT,
    lang: Annotated[Language, typer.Option("--lang", help="The language of the sentences.")] = Language.EN,
) -> None:
    """List what is wrong with packs. Exit code 0: they play; 1: there are errors; 2: nothing there to check.

    Raises:
        SetupError: a path does not exist, or holds no pack.
    """
    found = [checked(path) for path in paths]
    problems = [problem for each in found for problem in each.problems]
    packs = [pack for each in found for pack in each.packs]
    spoken: Lang = "mn" if lang is Language.MN else "en"
    typer.echo(_as_json(problems, packs, spoken) if format is Format.JSON else _as_text(problems, spoken))
    if _count(problems, "error"):
        raise typer.Exit(1)


@dataclass(frozen=True)
class Checked:
    """Everything that is wrong, and the packs that can be played all the same."""

    problems: tuple[Problem, ...]
    packs: tuple[Pack, ...] = ()


def checked(path: Path) -> Checked:
    """A pack, each pack in a folder, or a file, read as the kiosk would.

    Raises:
        SetupError: the path does not exist, or holds no pack.
    """
    if not path.exists():
        raise SetupError("there is nothing here", where=str(path), fix="give a pack, a folder of packs, or a file")
    if path.is_file():
        return _of_file(path)
    if (path / HEAD_NAME).is_file():
        loaded = load(path, _known(path.parent))
        packs = () if loaded.pack is None else (loaded.pack,)
        return Checked((*_of_lists(path.parent), *loaded.problems), packs)
    library = load_library([path], _known(path))
    if not library.packs and not library.problems:
        raise SetupError("there is no pack here", where=str(path), fix=f"a pack is a folder with {HEAD_NAME} in it")
    problems = (problem for found in library.problems.values() for problem in found)
    return Checked((*_of_lists(path), *problems), library.packs)


def problems_of(path: Path) -> tuple[Problem, ...]:
    """Everything wrong with a pack, with each pack in a folder, or with a file; raises as :func:`checked` does."""
    return checked(path).problems


def _of_file(path: Path) -> Checked:
    """A file of a pack stands for its pack; the kiosk's own lists stand for themselves."""
    tree, problems = read_tree(path, str(path))
    first = next(iter(tree.value), "") if tree is not None else ""
    if first in _LISTS:
        return Checked(tuple(_LISTS[first](path)))
    if (path.parent / HEAD_NAME).is_file():
        return checked(path.parent)
    if problems:
        return Checked(tuple(problems))
    raise SetupError("this file is not in a pack", where=str(path), fix=f"a pack is a folder with {HEAD_NAME} in it")


_LISTS: Final[dict[str, Callable[[Path], Sequence[Problem]]]] = {
    "channels": lambda path: check_channels(path)[1],
    "tactics": lambda path: check_list(path, TacticsFile, "tactics"),
    "sources": lambda path: check_list(path, SourcesFile, "sources"),
    "words": lambda path: check_list(path, WordsFile, "words"),
}


def _of_lists(folder: Path) -> Iterator[Problem]:
    """What is wrong with the tactics, sources and words that stand beside the packs."""
    for name, key in ((TACTICS, "tactics"), (SOURCES, "sources"), (WORDS, "words")):
        if (folder / name).is_file():
            yield from _LISTS[key](folder / name)


def _known(folder: Path) -> Known:
    """The tactics, sources and words beside the packs, or else the kiosk's own; the faces that were drawn."""
    faces = assets_dir() / "faces"
    return Known(
        tactics=_or_none(load_tactics, _nearest(folder, TACTICS)),
        sources=_or_none(load_sources, _nearest(folder, SOURCES)),
        faces=frozenset(path.name for path in faces.iterdir() if path.is_dir()) if faces.is_dir() else None,
        words=_or_none(load_words, _nearest(folder, WORDS)),
        measure=_measure(),
    )


def _measure() -> Callable[[str, Lang], int] | None:
    """What tells how long a text is on a screen; None where there is nothing to set it with."""
    try:
        require_engine()
        from kiosk.app.measure import smallest_screen
    except (ImportError, SetupError):
        return None
    return smallest_screen(assets_dir())


def _nearest(folder: Path, name: str) -> Path:
    return folder / name if (folder / name).is_file() else scenarios_dir() / name


def _or_none(read: Callable[[Path], T], path: Path) -> T | None:
    """A list that cannot be read is told about by itself, not by every name that is then unknown."""
    try:
        return read(path)
    except PackError:
        return None


def _as_text(problems: Sequence[Problem], lang: Lang) -> str:
    errors, warnings = _count(problems, "error"), _count(problems, "warning")
    total = f"алдаа: {errors}, анхааруулга: {warnings}" if lang == "mn" else f"errors: {errors}, warnings: {warnings}"
    return "\n".join([*(problem.tell(lang) for problem in problems), total])


def _as_json(problems: Sequence[Problem], packs: Sequence[Pack], lang: Lang) -> str:
    found = {
        "errors": _count(problems, "error"),
        "warnings": _count(problems, "warning"),
        "problems": [problem.as_dict(lang) for problem in problems],
        "census": take_census(packs).as_dict(),
    }
    return json.dumps(found, ensure_ascii=False, indent=2)


def _count(problems: Sequence[Problem], severity: str) -> int:
    return sum(problem.severity == severity for problem in problems)
