"""Which texts of a node have been recorded, and in which files; a name is that of the text."""

from __future__ import annotations

from typing import Annotated

from pydantic import StringConstraints

from kiosk.packs.model.node import Node

FileName = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=160)]
"""A picture or recording within the pack's folder, with ``/`` between folders."""


class Voice(Node):
    """The recordings of a node's texts in one language."""

    def files(self) -> dict[str, str]:
        """The files by the names of the texts that are spoken in them, in the order of the model."""
        return {name: file for name, file in self.__dict__.items() if file is not None}


class LineVoice(Voice):
    text: FileName | None = None


class ItemVoice(Voice):
    text: FileName | None = None
    why: FileName | None = None
    check: FileName | None = None


class ChoiceVoice(Voice):
    text: FileName | None = None
    say: FileName | None = None


class StepVoice(Voice):
    text: FileName | None = None
    ask: FileName | None = None
    why: FileName | None = None
    check: FileName | None = None
    title: FileName | None = None
