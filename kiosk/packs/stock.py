"""The packs of a kiosk: known by the index, and read when something of them is played."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Final, TypeVar

from kiosk.errors import PackError
from kiosk.packs.draft import Known, Played
from kiosk.packs.index import TELLING, Entry, entry_of, held_in
from kiosk.packs.index_file import read_index, write_index
from kiosk.packs.library import pack_folders
from kiosk.packs.load import load, read_played
from kiosk.packs.media.ready import Media, ReadyMedia
from kiosk.packs.model import Deck, Pack, Quiz, Story, TellFile
from kiosk.packs.outline import PackOutline
from kiosk.packs.rivals import settle
from kiosk.packs.shelf import is_brought
from kiosk.yamlsafe import Problem, as_error

MOST_KEPT: Final = 24
"""Files in memory: what is played, and what a screen's buttons may lead to."""

T = TypeVar("T", Deck, Story, Quiz, TellFile)


@dataclass(frozen=True)
class Offered:
    """The packs that can be played, the youngest's first, and the first error of each that cannot."""

    packs: tuple[PackOutline, ...]
    refused: tuple[Problem, ...]


class Stock:
    """All packs below the roots; a ``PackReader`` (see :mod:`kiosk.quiz.reader`).

    Args:
        roots: folders of packs; of two packs with one id the first plays.
        index: the file in which the index is kept.
        known: gives what packs may name; asked only when something must be checked.
        key: what the verdicts depend on besides the packs (:func:`kiosk.packs.index_file.checks_key`).
    """

    def __init__(self, roots: Iterable[Path], index: Path, known: Callable[[], Known], key: str) -> None:
        self._roots = tuple(roots)
        self._index, self._known, self._key = index, known, key
        self._entries: Mapping[str, Entry] = {}
        self._where: Mapping[str, Path] = {}
        self._offered = Offered((), ())
        self._kept: OrderedDict[tuple[str, str], Played] = OrderedDict()
        self._media: dict[Path | None, ReadyMedia] = {}
        self.refresh()

    @property
    def offered(self) -> Offered:
        """What there is now."""
        return self._offered

    def refresh(self) -> None:
        """Look at every folder: entries of unchanged ones are trusted, the others are read and checked."""
        before = read_index(self._index, self._key)
        entries: dict[str, Entry] = {}
        for folder in pack_folders(self._roots):
            entry = before.get(str(folder))
            trusted = entry is not None and entry.unchanged
            entries[str(folder)] = entry if entry and trusted else entry_of(folder, load(folder, self._rules))
        self._kept.clear()
        self._media.clear()
        self._take(entries)
        if entries.keys() != before.keys() or any(entry is not before[folder] for folder, entry in entries.items()):
            write_index(self._index, self._key, entries.values())

    def deck(self, pack: str, deck: str) -> Deck:
        """A deck, read when it is asked for; likewise below.

        Raises:
            PackError: the pack has changed and can no longer be played, or not this of it.
        """
        return self._played(pack, deck, Deck)

    def story(self, pack: str, story: str) -> Story:
        return self._played(pack, story, Story)

    def quiz(self, pack: str, quiz: str) -> Quiz:
        return self._played(pack, quiz, Quiz)

    def tell(self, pack: str) -> TellFile | None:
        if self._entry(pack).mark_of(TELLING) is None:
            return None
        return self._played(pack, TELLING, TellFile)

    def media(self, pack: str) -> Media:
        """What was prepared of the pack's pictures and recordings; of a pack that nobody brought in, nothing."""
        folder = self._where.get(pack)
        if folder not in self._media:
            self._media[folder] = ReadyMedia(folder if folder is not None and is_brought(folder) else None)
        return self._media[folder]

    @property
    def unprepared(self) -> int:
        """How many packs that play have pictures or recordings of which none was prepared."""
        return sum(self._entries[str(one)].has_media and not is_brought(one) for one in self._where.values())

    def _played(self, pack: str, name: str, kind: type[T]) -> T:
        content = self._kept.get((pack, name)) or self._read(pack, name)
        if not isinstance(content, kind):
            raise _gone(pack, name)
        self._kept[pack, name] = content
        self._kept.move_to_end((pack, name))
        while len(self._kept) > MOST_KEPT:
            self._kept.popitem(last=False)
        return content

    def _read(self, pack: str, name: str) -> Played:
        """A file whose bytes are those that were checked, or else of the whole pack checked again."""
        entry = self._entry(pack)
        mark = entry.mark_of(name)
        if mark is None:
            raise _gone(pack, name)
        page, _ = read_played(Path(entry.folder) / mark.name)
        if page is not None and page.tree.digest == mark.digest:
            return page.content
        return self._checked_again(Path(entry.folder), pack, name)

    def _checked_again(self, folder: Path, pack: str, name: str) -> Played:
        loaded = load(folder, self._rules)
        self._take({**self._entries, str(folder): entry_of(folder, loaded)})
        write_index(self._index, self._key, self._entries.values())
        if loaded.pack is None:
            raise as_error(next(one for one in loaded.problems if one.severity == "error"), PackError)
        found = next((one for one in _contents(loaded.pack) if held_in(one) == name), None)
        if found is None or loaded.pack.id != pack:
            raise _gone(pack, name)
        return found

    @cached_property
    def _rules(self) -> Known:
        return self._known()

    def _entry(self, pack: str) -> Entry:
        folder = self._where.get(pack)
        if folder is None:
            raise _gone(pack)
        return self._entries[str(folder)]

    def _take(self, entries: Mapping[str, Entry]) -> None:
        """Have these entries from now on."""
        outlines = ((Path(folder), entry.outline) for folder, entry in entries.items())
        settled = settle((folder, outline) for folder, outline in outlines if outline is not None)
        refusals = {Path(folder): one.refusal.problem for folder, one in entries.items() if one.refusal is not None}
        refused = {**refusals, **settled.instead}
        self._entries, self._where = entries, settled.where
        self._offered = Offered(settled.packs, tuple(refused[Path(one)] for one in entries if Path(one) in refused))


def _contents(pack: Pack) -> Iterator[Played]:
    yield from pack.decks
    yield from pack.stories
    yield from pack.quizzes
    if pack.tell is not None:
        yield pack.tell


def _gone(pack: str, name: str = "") -> PackError:
    return PackError("this is no longer in the pack", where=f"{pack}/{name}", fix="open the kiosk's packs anew")
