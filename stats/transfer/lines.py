"""Items as lines of JSON, each with its checksum: lossless, and a damaged line harms no other."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from random import Random
from typing import BinaryIO

from stats.errors import DamagedFile, RecordInvalid
from stats.files import disk_problems
from stats.progress import Progress, unwatched
from stats.record import SessionRecord
from stats.seal import compact, sealed, unsealed
from stats.transfer.bundle import Bundle
from stats.transfer.flaws import Flaws
from stats.transfer.items import HELP_FIELDS, HelpCount, Item
from stats.transfer.shuffle import Shuffle

_NOT_WHOLE = "this line is not whole JSON"
_SHORTEST_LINE = 60  # a count of help openings has more; millions of shorter lines are told from records at once
_LONGEST_LINE = 16 * 1024 * 1024  # as long as a journal may be; whatever is longer is no session


def line_of(item: Item) -> bytes:
    """The item as a sealed line."""
    return compact(sealed(item.document())).encode() + b"\n"


def write(
    records: Iterable[SessionRecord], helps: Iterable[HelpCount], files: Bundle, rng: Random, progress: Progress
) -> int:
    """A session a line, in random order; help counts beside them. Gives the number of lines."""
    with Shuffle(rng) as lines:
        lines.fill(map(line_of, records))
        files.main().writelines(lines.shuffled(progress))
        files.beside("help.jsonl").writelines(map(line_of, helps))
        return len(lines)


def read(path: Path, flaws: Flaws, progress: Progress = unwatched) -> Iterator[Item]:
    """The items whose lines are whole, in their order; the other lines become flaws. Raises DiskProblem."""
    with disk_problems(path), path.open("rb") as file:
        size = max(path.stat().st_size, 1)
        read = 0
        for number, line in enumerate(_lines(file), 1):
            read += len(line)
            progress(read / size)
            if len(line) < _SHORTEST_LINE:
                flaws.add(path, _NOT_WHOLE, number)
                continue
            try:
                yield _item(unsealed(json.loads(line)))
            except (DamagedFile, RecordInvalid) as error:
                flaws.add(path, str(error), number)
            except (ValueError, RecursionError):
                flaws.add(path, _NOT_WHOLE, number)


def _item(document: Mapping[str, object]) -> Item:
    return (
        HelpCount.of_document(document) if document.keys() == set(HELP_FIELDS) else SessionRecord.of_document(document)
    )


def _lines(file: BinaryIO) -> Iterator[bytes]:
    """Line by line; of one that is too long only so much that nobody takes it for whole."""
    while line := file.readline(_LONGEST_LINE):
        yield line
        while len(line) == _LONGEST_LINE and not line.endswith(b"\n"):
            line = file.readline(_LONGEST_LINE)
