"""Where the facts come from: ``sources.yaml``, which items and steps cite by id."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from kiosk.errors import PackError
from kiosk.packs.model import Node, Text
from kiosk.yamlsafe import demand


class Source(Node):
    """A page or book. ``year`` is empty when none is certain; ``address`` is for staff and reviewers, never shown."""

    id: int | str
    title: Text
    publisher: Text | None = None
    year: int | str | None = None
    address: str | None = None


class SourcesFile(Node):
    """``sources.yaml``."""

    sources: tuple[Source, ...]


def load_sources(path: Path) -> Mapping[str, Source]:
    """The sources by id (as text), in the file's order.

    Raises:
        PackError: the file cannot be used; the first of its problems.
    """
    return {str(source.id): source for source in demand(path, SourcesFile, PackError).sources}
