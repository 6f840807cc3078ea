"""Where the facts come from: ``sources.yaml``, which items and steps cite by id."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from kiosk.errors import PackError
from kiosk.packs.model import Node, Text
from kiosk.yamlsafe import read_page


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
    page, problems = read_page(path, str(path), SourcesFile)
    if page is None:
        first = next(problem for problem in problems if problem.severity == "error")
        raise PackError(first.what(), where=f"{first.file}:{first.line}:{first.column}", fix=first.fix())
    return {str(source.id): source for source in page.content.sources}
