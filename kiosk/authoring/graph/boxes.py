"""What a step looks like in the picture: its lines of text, and how large the box around them is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final, Literal

from kiosk.authoring.graph.look import Look
from kiosk.lang import Lang
from kiosk.packs.marks import parse
from kiosk.packs.model import Step, Story

WIDTH: Final = 300
PAD: Final = 14
SMALL: Final = 12
BODY: Final = 14
LINE: Final = 1.36
APART: Final = 5
MOST_LINES: Final = 4
"""Of one text; a graph is for the branches, not for reading the story."""
MORE: Final = " …"

State = Literal["sound", "out of reach", "missing"]

WORDS: Final[Mapping[Lang, Mapping[str, str]]] = {
    "mn": {
        "told": "өгүүлнэ",
        "choice": "нэгийг сонгоно",
        "choices": "хэд хэдийг сонгоно",
        "judge": "өгөөш үү, зүгээр үү",
        "spot": "дохиог олно",
        "order": "дараалуулна",
        "tell": "хэлнэ",
        "end-told": "төгсгөл: хэлсэн",
        "end-checked": "төгсгөл: шалгасан",
        "end-left": "төгсгөл: холдсон",
        "end-unsure": "төгсгөл: шийдээгүй",
        "out of reach": "энд хүрэх зам алга",
        "missing": "ийм алхам алга",
        "points": "{0} оноо",
        "right": "тохирно",
        "minutes": "{0} минут",
    },
    "en": {
        "told": "told",
        "choice": "pick one",
        "choices": "pick several",
        "judge": "a lure or fine",
        "spot": "find the signs",
        "order": "put in order",
        "tell": "tell somebody",
        "end-told": "ending: told",
        "end-checked": "ending: checked",
        "end-left": "ending: left",
        "end-unsure": "ending: unsure",
        "out of reach": "no way leads here",
        "missing": "there is no such step",
        "points": "points: {0}",
        "right": "fits",
        "minutes": "{0} minutes",
    },
}


@dataclass(frozen=True)
class Line:
    """A line of text, ``x`` and ``y`` from the box's upper left corner to its baseline."""

    x: int
    y: int
    text: str
    px: int
    strong: bool = False


@dataclass(frozen=True)
class Box:
    """A step; ``head`` is how high its coloured head is, ``ends`` whether it is an ending."""

    name: str
    lines: tuple[Line, ...]
    head: int
    size: tuple[int, int]
    state: State
    ends: bool = False


def box_of(step: Step, story: Story, look: Look, lang: Lang, state: State) -> Box:
    """A step of the story."""
    kind = f"end-{step.end}" if step.end else step.kind or "told"
    pen = _Pen(look)
    pen.write(step.id, BODY, strong=True)
    pen.write(WORDS[lang][kind], SMALL)
    if state == "out of reach":
        pen.write(WORDS[lang]["out of reach"], SMALL, strong=True)
    head = pen.y + PAD // 2
    pen.y = head + PAD // 2
    for text in _told(step, story, lang):
        pen.write(text, BODY)
        pen.y += APART
    for number, choice in enumerate(step.choices, 1):
        pen.y += APART
        pen.write(choice.words(lang).text, BODY, mark=str(number))
        notes = [WORDS[lang]["points"].format(choice.points)] if step.kind == "choice" else []
        notes += [f"set: {choice.set}"] if choice.set else []
        notes += [WORDS[lang]["right"]] if choice.right else []
        if notes:
            pen.write(" · ".join(notes), SMALL, indent=PAD + SMALL // 2)
    return Box(step.id, tuple(pen.lines), head, (WIDTH, pen.y + PAD), state, step.end is not None)


def missing_box(name: str, look: Look, lang: Lang) -> Box:
    """A step that something leads to, and that is not there."""
    pen = _Pen(look)
    pen.write(name, BODY, strong=True)
    pen.write(WORDS[lang]["missing"], SMALL, strong=True)
    return Box(name, tuple(pen.lines), pen.y + PAD, (WIDTH, pen.y + PAD), "missing")


def _told(step: Step, story: Story, lang: Lang) -> Iterator[str]:
    """What one reads at a step: who says what, what is told, what is asked."""
    for line in step.chat[:2]:
        who = story.cast.get(line.who)
        name = who.words(lang).name if who is not None else line.who
        yield f"{name}: {parse(line.words(lang).text).plain}"
    words = step.words(lang)
    yield from (parse(text).plain for text in (words.title, words.text, words.ask) if text is not None)


class _Pen:
    """Writes lines one below the other."""

    def __init__(self, look: Look) -> None:
        self._look = look
        self.lines: list[Line] = []
        self.y = PAD // 2

    def write(self, text: str, px: int, *, strong: bool = False, mark: str = "", indent: int = 0) -> None:
        """Add a text, wrapped; ``mark`` stands before its first line."""
        left = PAD + (PAD + SMALL // 2 if mark else indent)
        room = WIDTH - left - PAD
        lines = self._look.wrapped(text, px, room, strong)
        if len(lines) > MOST_LINES:
            lines = self._look.wrapped(text, px, room - self._look.width(MORE, px, strong), strong)[:MOST_LINES]
            lines = (*lines[:-1], lines[-1] + MORE)
        if mark:
            self.lines.append(Line(PAD, self.y + px + 3, mark, px, strong=True))
        for line in lines:
            self.lines.append(Line(left, self.y + px + 3, line, px, strong))
            self.y += round(px * LINE)
