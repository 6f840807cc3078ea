"""The kiosk's own lists, read to be checked: tactics, sources, and whatever else gives each entry an id."""

from __future__ import annotations

from pathlib import Path

from pydantic import BaseModel

from kiosk.packs.checks.names import repeated
from kiosk.yamlsafe import Problem, read_page


def check_list(path: Path, model: type[BaseModel], name: str) -> list[Problem]:
    """Every problem of the file that holds the list ``name``; two entries cannot have one id."""
    page, problems = read_page(path, str(path), model)
    if page is None:
        return problems
    entries = getattr(page.content, name)
    return [*problems, *repeated((page, (name, i, "id"), str(entry.id)) for i, entry in enumerate(entries))]
