"""``collected.json``: what a collected folder holds, and what it came from, by the digest of each source's content."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from stats.errors import DamagedFile
from stats.files import disk_problems

MANIFEST_FILE: Final = "collected.json"
SCHEMA: Final = 1


@dataclass(frozen=True, slots=True)
class Origin:
    """One source that sessions came from.

    Attributes:
        digest: SHA-256 of its content, in hex; of a kiosk's folder, of the digests of its files.
        kind: the format of a file, or ``kiosk``.
        names: what it was called, each time it came.
        kiosks: whose sessions it holds.
        sessions, helps: how many sessions, and counts of help openings, could be read.
        flaws: what could not be read, as sentences without a folder.
    """

    digest: str
    kind: str
    names: frozenset[str]
    kiosks: frozenset[str]
    sessions: int
    helps: int
    flaws: frozenset[str]

    def joined(self, other: Origin) -> Origin:
        """What is known of the same content from two copies."""
        return Origin(
            self.digest,
            min(self.kind, other.kind),
            self.names | other.names,
            self.kiosks | other.kiosks,
            max(self.sessions, other.sessions),
            max(self.helps, other.helps),
            self.flaws | other.flaws,
        )

    def document(self) -> dict[str, Any]:
        """As JSON holds it."""
        return {
            "digest": self.digest,
            "kind": self.kind,
            "names": sorted(self.names),
            "kiosks": sorted(self.kiosks),
            "sessions": self.sessions,
            "helps": self.helps,
            "flaws": sorted(self.flaws),
        }

    @classmethod
    def of_document(cls, document: Mapping[str, Any]) -> Origin:
        """The origin in ``document``. Raises KeyError, TypeError."""
        names, kiosks, flaws = (frozenset(map(str, document[name])) for name in ("names", "kiosks", "flaws"))
        sessions, helps = int(document["sessions"]), int(document["helps"])
        return cls(str(document["digest"]), str(document["kind"]), names, kiosks, sessions, helps, flaws)


class Origins:
    """The sources of a collected folder, each content once."""

    def __init__(self) -> None:
        self._found: dict[str, Origin] = {}

    def add(self, origin: Origin) -> None:
        """Remember a source."""
        known = self._found.get(origin.digest)
        self._found[origin.digest] = origin if known is None else known.joined(origin)

    def documents(self) -> list[dict[str, Any]]:
        """All of them, by digest."""
        return [origin.document() for _, origin in sorted(self._found.items())]


def manifest(counts: Mapping[str, int], kiosks: Iterable[str], origins: Origins) -> bytes:
    """The file's content."""
    document = {"schema": SCHEMA, **counts, "kiosks": sorted(kiosks), "sources": origins.documents()}
    return json.dumps(document, ensure_ascii=False, indent=1).encode() + b"\n"


def read_origins(path: Path) -> list[Origin]:
    """The sources that a manifest names. Raises DamagedFile, DiskProblem."""
    with disk_problems(path):
        content = path.read_bytes()
    try:
        document = json.loads(content)
        if document["schema"] != SCHEMA:
            raise DamagedFile("another edition wrote this", where=str(path), fix="use that edition")
        return [Origin.of_document(origin) for origin in document["sources"]]
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise DamagedFile("this is no list of what was collected", where=str(path)) from error
