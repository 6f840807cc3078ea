"""A folder → a pack that can be played, or everything that stands in its way."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Any, Final

from kiosk.packs.checks import check_draft
from kiosk.packs.draft import Draft, Known, Played
from kiosk.packs.media.named import named_in
from kiosk.packs.model import Deck, Guide, Pack, PackHead, Quiz, Story, TellFile
from kiosk.packs.sentences import files as say
from kiosk.yamlsafe import Page, Place, Problem, Tree, read_page, read_tree
from kiosk.yamlsafe.fit import fit
from kiosk.yamlsafe.read import told
from kiosk.yamlsafe.sentences.shapes import CYRILLIC
from kiosk.yamlsafe.suggest import in_latin, nearest, nearest_file

HEAD_NAME: Final = "pack.yaml"
MAX_FILES: Final = 100
# A file says what it is by its first word.
_KINDS: Final[dict[str, type[Deck] | type[Story] | type[Quiz] | type[TellFile] | type[Guide]]] = {
    "deck": Deck,
    "story": Story,
    "quiz": Quiz,
    "tell": TellFile,
    "guide": Guide,
}


@dataclass(frozen=True)
class Loaded:
    """A pack, or None where it has errors, and all problems, file by file from top to end.

    ``draft`` has the files that could be read, with the place of everything in them.
    """

    pack: Pack | None
    problems: tuple[Problem, ...]
    draft: Draft | None = None

    @property
    def has_media(self) -> bool:
        """Whether it names pictures or recordings."""
        return self.draft is not None and any(True for _ in named_in(self.draft))


def load(folder: Path, known: Known | None = None) -> Loaded:
    """Reads and checks a pack's folder. Never raises for what is in it.

    Args:
        folder: holds ``pack.yaml`` and the files that it lists.
        known: the tactics, sources and faces that the pack may name; what is not given is not checked.
    """
    if not (folder / HEAD_NAME).is_file():
        return Loaded(None, (Problem(str(folder), Place(1, 1), say.NO_HEAD),))
    head, problems = read_page(folder / HEAD_NAME, str(folder / HEAD_NAME), PackHead)
    if head is None:
        return Loaded(None, tuple(problems))
    pages: list[Page[Played]] = []
    for found in _contents(folder, head):
        if isinstance(found, Problem):
            problems.append(found)
            continue
        page, its_problems = read_played(found)
        problems += its_problems
        if page is not None:
            pages.append(page)
    draft = Draft(head, tuple(pages))
    if not _has_errors(problems):
        problems += check_draft(draft, known or Known())
        problems += [] if _plays(draft) else [head.problem(say.NOTHING_TO_PLAY, "contents")]
    pack = None if _has_errors(problems) else _pack(draft)
    return Loaded(pack, tuple(_file_by_file(problems, folder, head)), draft)


def _contents(folder: Path, head: Page[PackHead]) -> Iterator[Path | Problem]:
    names = head.content.contents
    if len(names) > MAX_FILES:
        yield head.problem(say.TOO_MANY_FILES, "contents", limit=MAX_FILES)
        return
    for i, name in enumerate(names):
        at = ("contents", i)
        if name in names[:i]:
            yield head.problem(say.LISTED_TWICE, *at, name=name)
        elif (slashed := name.replace("\\", "/")) != name and _stays_inside(folder, slashed):
            yield head.problem(say.BACKSLASH, *at, name=name, meant=slashed)
        elif not _stays_inside(folder, name):
            yield head.problem(say.BAD_NAME, *at, name=name)
        elif not (folder / name).is_file():
            there = sorted(path.name for path in folder.iterdir() if path.name != HEAD_NAME)
            yield head.problem(say.NO_FILE, *at, name=name, suggestion=_meant(name, there))
        else:
            yield folder / name


def _meant(name: str, there: Sequence[str]) -> str | None:
    """The file that was meant, or the files, where a comma between them is missing."""
    apart = name.split()
    return ", ".join(apart) if len(apart) > 1 and set(apart) <= set(there) else nearest_file(name, there)


def _stays_inside(folder: Path, name: str) -> bool:
    """No way out of the folder: not by ``..``, by a drive or root, by a device, nor through a link."""
    windows = PureWindowsPath(name)
    if "\0" in name or not name.strip() or windows.drive or windows.root or windows.is_reserved():
        return False
    if "\\" in name or ".." in PurePosixPath(name).parts:
        return False
    try:
        # Most names are of a file that lies there itself, and following all links of its path takes long.
        if "/" not in name and not (folder / name).is_symlink():
            return True
        return (folder / name).resolve().is_relative_to(folder.resolve())
    except (OSError, RuntimeError, ValueError):
        return False


def read_played(path: Path) -> tuple[Page[Played] | None, list[Problem]]:
    """One file of a pack, not yet checked, and what is wrong with it by itself; None when it does not fit."""
    tree, problems = read_tree(path, str(path))
    if tree is None:
        return None, problems
    first = next(iter(tree.value), "")
    if first not in _KINDS:
        return None, [*problems, _unknown_kind(path, tree, first)]
    content, misfits = fit(tree, _KINDS[first], str(path))
    return (None if content is None else Page[Any](str(path), content, tree)), told(problems, misfits)


def _unknown_kind(path: Path, tree: Tree, first: str) -> Problem:
    place = tree.name_at((first,))
    latin = in_latin(first, _KINDS)
    if latin is not None:
        return Problem(str(path), place, CYRILLIC, {"name": first[:60], "meant": latin})
    return Problem(str(path), place, say.UNKNOWN_FILE_KIND, {"name": first[:60]}, nearest(first, _KINDS))


def _pack(draft: Draft) -> Pack:
    contents = [page.content for page in draft.pages]
    return Pack(
        head=draft.head.content,
        decks=tuple(one for one in contents if isinstance(one, Deck)),
        stories=tuple(one for one in contents if isinstance(one, Story)),
        quizzes=tuple(one for one in contents if isinstance(one, Quiz)),
        tell=next((one for one in contents if isinstance(one, TellFile)), None),
        guides=tuple(one for one in contents if isinstance(one, Guide)),
    )


def _plays(draft: Draft) -> bool:
    return any(not isinstance(page.content, TellFile | Guide) for page in draft.pages)


def _has_errors(problems: list[Problem]) -> bool:
    return any(problem.severity == "error" for problem in problems)


def _file_by_file(problems: list[Problem], folder: Path, head: Page[PackHead]) -> list[Problem]:
    """In the order in which ``pack.yaml`` lists the files, and from the top of each."""
    listed = {str(folder / name): i for i, name in enumerate((HEAD_NAME, *head.content.contents))}
    return sorted(problems, key=lambda problem: (listed.get(problem.file, -1), problem.place))
