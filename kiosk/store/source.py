"""What a pack is brought in from: a list of files that were looked at before any of them is read."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import BinaryIO, Final

from kiosk.store import sentences as say
from kiosk.store.names import fault_of, likeness
from kiosk.store.refusal import Refused, about, refused
from kiosk.yamlsafe import Problem

MOST_FILES: Final = 5_000
MOST_BYTES: Final = 300_000_000
"""Of all files of a source together, unpacked."""

MEGABYTE: Final = 1_000_000


@dataclass(frozen=True)
class Entry:
    """A file of a source: its name with ``/`` between folders, and how many bytes it says to have."""

    name: str
    size: int


@dataclass(frozen=True)
class Source:
    """Files to bring in; ``label`` is what people call the whole. Opening a file raises Refused, reading it too."""

    label: str
    entries: tuple[Entry, ...]
    open: Callable[[Entry], AbstractContextManager[BinaryIO]]

    def place(self, entry: Entry) -> str:
        """What people call one of its files."""
        return f"{self.label}/{entry.name}"


def checked(source: Source) -> Source:
    """The source itself, if every computer can keep its files beside one another.

    Raises:
        Refused: they are too many or too large, or have names that lead out, cannot be kept, or clash.
    """
    if len(source.entries) > MOST_FILES:
        raise refused(source.label, say.TOO_MANY, limit=MOST_FILES)
    if sum(entry.size for entry in source.entries) > MOST_BYTES:
        raise refused(source.label, say.TOO_LARGE, limit=MOST_BYTES // MEGABYTE)
    problems = [*_faults(source), *_clashes(source)]
    if problems:
        raise Refused(problems)
    return source


def _faults(source: Source) -> Iterator[Problem]:
    for entry in source.entries:
        fault = fault_of(entry.name)
        if fault is not None:
            yield about(source.place(entry), fault)


def _clashes(source: Source) -> Iterator[Problem]:
    """Files that are the same to some computer, and files that have the name of a folder."""
    seen: dict[str, str] = {}
    for entry in source.entries:
        key = likeness(entry.name)
        if key in seen:
            yield about(source.place(entry), say.CLASH, other=seen[key])
        seen.setdefault(key, entry.name)
    folders = {likeness(folder): folder for folder in _folders(entry.name for entry in source.entries)}
    for key in seen.keys() & folders.keys():
        yield about(f"{source.label}/{seen[key]}", say.CLASH, other=f"{folders[key]}/")


def _folders(names: Iterable[str]) -> Iterator[str]:
    """Every folder that the names lead through; two spellings of one folder are told apart by their files."""
    for name in names:
        parts = name.split("/")[:-1]
        yield from ("/".join(parts[:count]) for count in range(1, len(parts) + 1))
