"""The words of each kind of node in one language."""

from __future__ import annotations

from kiosk.packs.model.names import Text
from kiosk.packs.model.node import Words
from kiosk.packs.model.voice import ChoiceVoice, ItemVoice, LineVoice, StepVoice


class Line(Words):
    """One text and nothing else: a part to put in order, a tile."""

    text: Text


class RecordedLine(Line):
    """One text that may be spoken: a chat line, what a picture shows."""

    voice: LineVoice | None = None


class TitleWords(Words):
    title: Text
    about: Text | None = None


class CastWords(Words):
    name: Text
    role: Text | None = None


class ItemWords(Words):
    """``text`` may carry signs, ``[words]{tactic}``; ``why`` explains the truth, ``check`` says what to do now."""

    text: Text
    why: Text
    check: Text
    voice: ItemVoice | None = None


class ChoiceWords(Words):
    """``text`` is what one taps, ``say`` what comes of it: a kind explanation, right or wrong."""

    text: Text
    say: Text | None = None
    voice: ChoiceVoice | None = None


class WhomWords(Words):
    """``text`` names the adult, ``reply`` is the calm answer the adult gives."""

    text: Text
    reply: Text


class StepWords(Words):
    """``text`` tells what happens, ``ask`` is the question, ``why``, ``check`` explain it, ``title`` is an ending's.

    A plain string is ``ask`` where the step has a kind and ``text`` where it has none: ``Step`` sees to that.
    """

    text: Text | None = None
    ask: Text | None = None
    why: Text | None = None
    check: Text | None = None
    title: Text | None = None
    voice: StepVoice | None = None
