"""``run_kiosk.py check``: read packs as the kiosk would, and list everything that is wrong with them."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Final, TypeVar

import typer

from kiosk.channels import check_channels
from kiosk.cli.engine import require_engine
from kiosk.cli.language import Language, spoken
from kiosk.cli.verdict import Checked, Format, count, told
from kiosk.errors import PackError, SetupError
from kiosk.lang import Lang
from kiosk.packs import Known, Problem, load, load_library
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
_NEARLY: Final = ("pack.yml", "pack.yaml.txt", "Pack.yaml")
"""What a pack's first file is called by an editor or a system that hides endings."""


_NOTHING: Final[Mapping[Lang, tuple[str, str]]] = {
    "mn": ("энд юу ч алга", "багц, багцуудын хавтас, эсвэл файлын нэр өгнө үү"),
    "en": ("there is nothing here", "give a pack, a folder of packs, or a file"),
}
_NO_PACK: Final[Mapping[Lang, tuple[str, str]]] = {
    "mn": ("энд багц алга", f"багц гэдэг нь дотроо {HEAD_NAME}-тэй хавтас"),
    "en": ("there is no pack here", f"a pack is a folder with {HEAD_NAME} in it"),
}
_MISNAMED: Final[Mapping[Lang, tuple[str, str]]] = {
    "mn": (f"{HEAD_NAME} алга", f"энэ файлын нэрийг {HEAD_NAME} болгоно уу"),
    "en": (f"there is no {HEAD_NAME}", f"give this file the name {HEAD_NAME}"),
}
_ALONE: Final[Mapping[Lang, tuple[str, str]]] = {
    "mn": ("энэ файл багцад алга", f"багц гэдэг нь дотроо {HEAD_NAME}-тэй хавтас"),
    "en": ("this file is not in a pack", f"a pack is a folder with {HEAD_NAME} in it"),
}


def check(
    paths: Annotated[list[Path], typer.Argument(metavar="PATH…", help="Packs, folders of packs, or one file.")],
    format: Annotated[Format, typer.Option("--format", help="For people, programs or GitHub.")] = Format.TEXT,
    lang: Annotated[Language | None, typer.Option("--lang", help="The language; else the system's.")] = None,
) -> None:
    """List what is wrong with packs. Exit code 0: they play; 1: there are errors; 2: nothing there to check.

    Raises:
        SetupError: a path does not exist, or holds no pack.
    """
    speaks = spoken(lang)
    with _kept_to_the_end():
        each = [checked(path, speaks) for path in paths]
        found = Checked(
            tuple(problem for one in each for problem in one.problems),
            tuple(pack for one in each for pack in one.packs),
            tuple(folder for one in each for folder in one.refused),
            any(one.has_media for one in each),
        )
        typer.echo(told(found, format, speaks))
    if count(found.problems, "error"):
        raise typer.Exit(1)


@contextmanager
def _kept_to_the_end() -> Iterator[None]:
    """Whatever is read here is kept until it is told: looking for garbage in it takes as long as the checks."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def checked(path: Path, lang: Lang = "en") -> Checked:
    """A pack, each pack in a folder, or a file, read as the kiosk would.

    Raises:
        SetupError: the path does not exist, or holds no pack; said in ``lang``.
    """
    if not path.exists():
        raise _refusal(_NOTHING, path, lang)
    if path.is_file():
        return _of_file(path, lang)
    if (path / HEAD_NAME).is_file():
        loaded = load(path, known_beside(path.parent))
        problems = (*_of_lists(path.parent), *loaded.problems)
        if loaded.pack is None:
            return Checked(problems, (), (str(path),))
        return Checked(problems, (loaded.pack,), has_media=loaded.has_media)
    misnamed = next((path / name for name in _NEARLY if (path / name).is_file()), None)
    if misnamed is not None:
        raise _refusal(_MISNAMED, misnamed, lang)
    library = load_library([path], known_beside(path))
    if not library.packs and not library.problems:
        raise _refusal(_NO_PACK, path, lang)
    of_packs = (problem for found in library.problems.values() for problem in found)
    return Checked((*_of_lists(path), *of_packs), library.packs, library.left_out, library.has_media)


def problems_of(path: Path) -> tuple[Problem, ...]:
    """Everything wrong with a pack, with each pack in a folder, or with a file; raises as :func:`checked` does."""
    return checked(path).problems


def _of_file(path: Path, lang: Lang) -> Checked:
    """A file of a pack stands for its pack; the kiosk's own lists stand for themselves."""
    tree, problems = read_tree(path, str(path))
    first = next(iter(tree.value), "") if tree is not None else ""
    if first in _LISTS:
        return Checked(tuple(_LISTS[first](path)))
    if (path.parent / HEAD_NAME).is_file():
        return checked(path.parent, lang)
    if problems:
        return Checked(tuple(problems))
    raise _refusal(_ALONE, path, lang)


def _refusal(said: Mapping[Lang, tuple[str, str]], path: Path, lang: Lang) -> SetupError:
    what, fix = said[lang]
    return SetupError(what, where=str(path), fix=fix)


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


def known_beside(folder: Path) -> Known:
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
