"""Taking fields out of JSON that nobody trusts: whatever is not there, or is something else, counts as empty."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

Fields = Mapping[str, Any]


def group(node: Any, *path: str) -> Fields:
    """The object at a path."""
    for name in path:
        node = node.get(name) if isinstance(node, Mapping) else None
    return node if isinstance(node, Mapping) else {}


def groups(node: Any, name: str) -> Sequence[Fields]:
    """The objects of a list; what is no object in it counts as an empty one, so that places stay."""
    held = node.get(name) if isinstance(node, Mapping) else None
    return [one if isinstance(one, Mapping) else {} for one in held] if isinstance(held, list) else []


def texts(node: Any, name: str) -> Sequence[str]:
    """The texts of a list; what is no text in it counts as an empty one, so that places stay."""
    held = node.get(name) if isinstance(node, Mapping) else None
    return [one if isinstance(one, str) else "" for one in held] if isinstance(held, list) else []


def words(node: Any, *path: str) -> str:
    """The text at a path, as it is written."""
    held = group(node, *path[:-1]).get(path[-1])
    return held if isinstance(held, str) else ""


def number(node: Any, name: str) -> float | None:
    """The number of that name, also where it is written as text."""
    held = node.get(name) if isinstance(node, Mapping) else None
    if isinstance(held, bool) or not isinstance(held, (int, float, str)):
        return None
    try:
        value = float(held)
    except (ValueError, OverflowError):
        return None
    return value if abs(value) < 1e9 else None


def truth(node: Any, name: str) -> bool | None:
    """Whether it is so, also where it is written as text; None where neither is said."""
    held = node.get(name) if isinstance(node, Mapping) else None
    return {"true": True, "false": False}.get(str(held).strip().casefold())
