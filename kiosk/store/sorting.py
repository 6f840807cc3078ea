"""Which files of a source make up which pack, which are left out, and which a pack may not bring."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import PurePosixPath
from typing import Final

from kiosk.packs.load import HEAD_NAME
from kiosk.packs.media.files import MEDIA, suffix_of
from kiosk.store import sentences as say
from kiosk.store.names import likeness
from kiosk.store.refusal import Refused, about, refused
from kiosk.store.source import Entry, Source
from kiosk.yamlsafe import Problem
from kiosk.yamlsafe.problem import Sentence

YAML: Final = frozenset({".yaml", ".yml"})

_KINDS: Final = ".yaml, .png, .jpg, .webp, .ogg, .opus"
_READ_BY_PEOPLE: Final = frozenset(
    {".md", ".txt", ".pdf", ".doc", ".docx", ".odt", ".rtf", ".xls", ".xlsx", ".ods", ".csv", ".gift"}
)
_READ_STEMS: Final = frozenset({"readme", "license", "licence", "copying", "authors"})
_ARCHIVES: Final = frozenset({".zip", ".7z", ".rar", ".tar", ".gz", ".bz2", ".xz", ".tgz"})
_KIOSKS_OWN: Final = frozenset({"channels.yaml", "tactics.yaml", "words.yaml", "sources.yaml"})
_LITTER: Final = frozenset({"thumbs.db", "desktop.ini", "__macosx", "anzaar.schema.json"})
_LITTER_BEGINS: Final = (".", "~$")
_LITTER_ENDS: Final = ("~", ".bak", ".tmp", ".swp")
"""What systems, editors and the kiosk's own commands lay down by themselves: left out without a word."""


@dataclass(frozen=True)
class Packed:
    """The files of one pack within a source.

    Attributes:
        within: the folder of the source that is the pack; empty where the source itself is.
        head: its ``pack.yaml``.
        files: all that could belong to it, with their names within the source.
        notes: what is left out, and why.
    """

    within: str
    head: Entry
    files: tuple[Entry, ...]
    notes: tuple[Problem, ...] = ()

    def name_of(self, entry: Entry) -> str:
        """A file's name within the pack."""
        return entry.name.removeprefix(f"{self.within}/") if self.within else entry.name


def packs_in(source: Source) -> tuple[Packed, ...]:
    """Each pack of a source: the source itself, or the folders in it, for people zip a pack's folder as well.

    Raises:
        Refused: there is no pack in it, or a file that no pack may bring.
    """
    entries = tuple(entry for entry in source.entries if not is_litter(entry.name))
    foreign = [about(source.place(entry), fault, kinds=_KINDS) for entry in entries if (fault := _fault(entry.name))]
    heads = [entry for entry in entries if PurePosixPath(entry.name).name == HEAD_NAME]
    outermost = [entry for entry in heads if entry.name == HEAD_NAME] or [e for e in heads if e.name.count("/") == 1]
    if not outermost:
        raise refused(source.label, say.NO_PACK)
    if foreign:
        raise Refused(foreign)
    return tuple(_packed(source, head, entries) for head in outermost)


def narrowed(source: Source, packed: Packed, contents: Iterable[str]) -> Packed:
    """What the pack's head names, and its pictures and sounds; the rest becomes notes."""
    named = frozenset(likeness(PurePosixPath(name).as_posix()) for name in contents)
    brought: list[Entry] = []
    notes: list[Problem] = []
    for entry in packed.files:
        why = _left_out(packed.name_of(entry), named)
        if why is None:
            brought.append(entry)
        else:
            notes.append(about(source.place(entry), why))
    return replace(packed, files=tuple(brought), notes=tuple(notes))


def is_litter(name: str) -> bool:
    """Whether a file, or a folder that it lies in, was laid down by a program for itself."""
    return any(
        part in _LITTER or part.startswith(_LITTER_BEGINS) or part.endswith(_LITTER_ENDS)
        for part in name.lower().split("/")
    )


def _packed(source: Source, head: Entry, entries: tuple[Entry, ...]) -> Packed:
    within = head.name.removesuffix(HEAD_NAME).rstrip("/")
    return Packed(within, head, tuple(e for e in entries if not within or e.name.startswith(f"{within}/")))


def _left_out(name: str, named: frozenset[str]) -> Sentence | None:
    # A name in another case is brought, so that the check can say which one was meant.
    if name == HEAD_NAME or likeness(name) in named or suffix_of(name) in MEDIA:
        return None
    if name.lower() in _KIOSKS_OWN:
        return say.KIOSKS_OWN
    return say.NOT_NAMED if suffix_of(name) in YAML else say.LEFT_OUT


def _fault(name: str) -> Sentence | None:
    suffix, stem = suffix_of(name), PurePosixPath(name).name.lower()
    if suffix in YAML | MEDIA | _READ_BY_PEOPLE or stem in _READ_STEMS:
        return None
    return say.ZIP_IN_ZIP if suffix in _ARCHIVES else say.FOREIGN
