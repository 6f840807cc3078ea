"""The text of ``kiosk.toml``. Apart from reading it, because tomlkit is needed only when something is saved."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any, Final

import tomlkit
from tomlkit.exceptions import TOMLKitError

from kiosk.config.model import Config
from kiosk.config.settings import note_on

_HEADING: Final = "Settings of this kiosk. The staff menu writes them; comments you add are kept."


def new(config: Config) -> str:
    """A file with every setting and a note beside it."""
    document = tomlkit.document()
    document.add(tomlkit.comment(_HEADING))
    for name, value in _values(config):
        _put(document, name, value)
    return tomlkit.dumps(document)


def merged(config: Config, before: Config, text: str) -> str | None:
    """``text``, which holds ``before``, with the settings that differ put in; None when tomlkit cannot read it."""
    try:
        document = tomlkit.parse(text)
    except TOMLKitError:
        return None
    old, new_values = dict(_values(before)), dict(_values(config))
    for name in old.keys() - new_values.keys():
        _put(document, name, None)
    for name, value in new_values.items():
        if value != old.get(name):
            _put(document, name, value)
    return tomlkit.dumps(document)


def _values(config: Config) -> Iterator[tuple[str, Any]]:
    for item in fields(config):
        value = getattr(config, item.name)
        if is_dataclass(value):
            yield from ((f"{item.name}.{inner.name}", _plain(getattr(value, inner.name))) for inner in fields(value))
        else:
            yield item.name, _plain(value)


def _plain(value: Any) -> Any:
    return list(value) if isinstance(value, tuple) else value


def _put(document: Any, name: str, value: Any) -> None:
    table, key = name.rpartition(".")[::2]
    holder = document.setdefault(table, tomlkit.table()) if table else document
    if value is None:
        holder.pop(key, None)
    elif key in holder:
        holder[key] = value
    else:
        item = tomlkit.item(value)
        note = note_on(name)
        holder[key] = item.comment(note) if note else item
