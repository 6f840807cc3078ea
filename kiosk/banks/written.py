"""Data → YAML as a teacher would write it: one thing a line, words in blocks, an empty line between questions."""

from __future__ import annotations

import re
from collections.abc import Iterable
from textwrap import indent
from typing import Any, Final, cast

import yaml

from kiosk.banks.steps import Data, Words

_WIDTH: Final = 110
_TEXT: Final = "tag:yaml.org,2002:str"
_SIMPLE: Final = re.compile(r"[^\W\d_][\w ,.!?'’()«»“”…–-]{0,89}")
_FURTHER_IN: Final = "  "


class _Dumper(yaml.CSafeDumper):
    """libyaml's, which takes a fiftieth of the time."""


def _words(dumper: _Dumper, words: Words) -> yaml.ScalarNode:
    """On the line of their name where they are short and nothing in them could mean anything to YAML."""
    text = str(words)
    if _SIMPLE.fullmatch(text) and _means(dumper, text) == _TEXT:
        return dumper.represent_scalar(_TEXT, text)
    return dumper.represent_scalar(_TEXT, text, style="|" if "\n" in text else ">")


def _means(dumper: _Dumper, text: str) -> str:
    """What YAML takes a text for that stands there without quotes."""
    return cast(str, dumper.resolve(yaml.ScalarNode, text, (True, False)))  # type: ignore[no-untyped-call]


_Dumper.add_representer(Words, _words)


def yaml_of(data: Data) -> str:
    """The YAML of plain data; strings that are :class:`Words` stand in blocks, lists further in than their name."""
    return "".join(
        f"{name}:\n{''.join(map(item_of, value))}" if isinstance(value, list) else _dumped({name: value})
        for name, value in data.items()
    )


def item_of(item: Data | str) -> str:
    """The YAML of one item of a list."""
    text = yaml_of(item) if isinstance(item, dict) else _dumped(item)
    return f"{_FURTHER_IN}- {indent(text, _FURTHER_IN * 2).lstrip(' ')}"


def named_item(id: str, body: str) -> str:
    """An item with its id; ``body`` is :func:`body_of` the rest."""
    return f"{_FURTHER_IN}- id: {id}\n{body}"


def body_of(data: Data) -> str:
    """The YAML of an item but for its first line."""
    return indent(yaml_of(data), _FURTHER_IN * 2)


def file_of(head: Data, name: str, items: Iterable[str]) -> str:
    """A file: its head, and a list called ``name`` of items, an empty line before each."""
    return f"{yaml_of(head)}\n{name}:\n" + "\n".join(items)


def _dumped(data: Any) -> str:
    text = yaml.dump(data, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=_WIDTH, default_flow_style=False)
    return text.removesuffix("...\n")
