"""Data → YAML as a teacher would write it: one thing a line, words in blocks, an empty line between questions."""

from __future__ import annotations

import re
from collections.abc import Iterable
from textwrap import indent
from typing import Any, Final

import yaml

from kiosk.banks.steps import Data, Words

_WIDTH: Final = 110
_TEXT: Final = "tag:yaml.org,2002:str"
_SIMPLE: Final = re.compile(r"[^\W\d_][\w ,.!?'’()«»“”…–-]{0,89}")


class _Dumper(yaml.SafeDumper):
    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        """Lists stand further in than their name."""
        super().increase_indent(flow, False)


def _words(dumper: _Dumper, words: Words) -> yaml.ScalarNode:
    """On the line of their name where they are short and nothing in them could mean anything to YAML."""
    text = str(words)
    if _SIMPLE.fullmatch(text) and dumper.resolve(yaml.ScalarNode, text, (True, False)) == _TEXT:
        return dumper.represent_scalar(_TEXT, text)
    return dumper.represent_scalar(_TEXT, text, style="|" if "\n" in text else ">")


_Dumper.add_representer(Words, _words)


def yaml_of(data: Any) -> str:
    """The YAML of plain data; strings that are :class:`Words` stand in blocks."""
    return yaml.dump(data, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=_WIDTH, default_flow_style=False)


def file_of(head: Data, name: str, items: Iterable[Data]) -> str:
    """A file: its head, and a list called ``name`` with an empty line before each of its items."""
    return f"{yaml_of(head)}\n{name}:\n" + "\n".join(indent(yaml_of([item]), "  ") for item in items)
