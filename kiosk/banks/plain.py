"""HTML and Markdown → the plain words that a kiosk shows."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html.parser import HTMLParser
from typing import Final, Literal

from markdown_it import MarkdownIt

from kiosk.banks import sentences as say
from kiosk.banks.model import Note

Markup = Literal["moodle", "html", "markdown", "plain"]
"""``moodle`` is what Moodle calls auto-format: lines as they were typed, with HTML in them where there is any."""

_BLOCKS: Final = frozenset({
    "address", "article", "aside", "blockquote", "center", "dd", "div", "dl", "dt", "fieldset", "figcaption",
    "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol",
    "p", "pre", "section", "table", "tbody", "tfoot", "thead", "tr", "ul",
})  # fmt: skip
_SPACED: Final = frozenset({"blockquote", "dl", "h1", "h2", "h3", "h4", "h5", "h6", "ol", "p", "pre", "table", "ul"})
_INLINE: Final = frozenset({
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "br", "cite", "code", "del", "dfn", "em", "font", "i",
    "ins", "kbd", "label", "mark", "nobr", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup",
    "td", "th", "time", "tt", "u", "var", "wbr",
})  # fmt: skip
_DROPPED: Final = frozenset({"script", "style", "head", "title", "template", "noscript", "annotation"})
_LEFT_OUT: Final = {
    "img": say.PICTURE_LEFT_OUT,
    "svg": say.PICTURE_LEFT_OUT,
    "canvas": say.PICTURE_LEFT_OUT,
    "audio": say.MEDIA_LEFT_OUT,
    "video": say.MEDIA_LEFT_OUT,
    "iframe": say.MEDIA_LEFT_OUT,
    "object": say.MEDIA_LEFT_OUT,
    "embed": say.MEDIA_LEFT_OUT,
}
_KNOWN: Final = _BLOCKS | _INLINE | _DROPPED | frozenset(_LEFT_OUT) | {"html", "body", "source", "track", "param"}
_RAISED: Final = str.maketrans("0123456789+-=()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ")
_LOWERED: Final = str.maketrans("0123456789+-=()", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎")

_SPACES: Final = re.compile(r"[ \t\f\v\u00a0\u2000-\u200a\u205f\u3000]+")
# Joiners stay: emoji and the old script need them.
_HIDDEN: Final = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufff9-\uffff]"
)
_MANY_BREAKS: Final = re.compile(r"\n{3,}")
_OPENING: Final = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9]*)")


@dataclass(frozen=True)
class Plain:
    """Words without markup, and what was lost on the way."""

    text: str
    notes: tuple[Note, ...] = ()


def plain(text: str, markup: Markup) -> Plain:
    """The words of a text: breaks and lists as lines, characters for entities, pictures left out with a note."""
    if markup == "plain":
        return Plain(tidy(text))
    if markup == "markdown":
        return from_html(_as_html(text))
    return from_html(_typed(text)) if markup == "moodle" else from_html(text)


def from_html(text: str) -> Plain:
    """The words of HTML."""
    reader = _Reader()
    reader.feed(text)
    reader.close()
    return Plain(tidy(reader.text()), tuple(dict.fromkeys(reader.notes)))


def tidy(text: str) -> str:
    """Without characters that nobody can see, spaces at the ends of lines, and more than one empty line."""
    breaks = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n\n")
    lines = (_SPACES.sub(" ", _HIDDEN.sub("", line)).strip() for line in breaks.split("\n"))
    return _MANY_BREAKS.sub("\n\n", "\n".join(lines)).strip()


def _as_html(markdown: str) -> str:
    return str(MarkdownIt("commonmark", {"breaks": True}).render(_typed(markdown, breaks=False)))


def _typed(text: str, *, breaks: bool = True) -> str:
    """Typed words as HTML: a ``<`` that opens no tag that exists is a sign of its own."""
    pieces: list[str] = []
    end = 0
    for found in re.finditer("<", text):
        pieces.append(text[end : found.start()])
        tag = _OPENING.match(text, found.start())
        is_tag = tag is not None and tag[2].lower() in _KNOWN and ">" in text[found.start() : found.start() + 2000]
        pieces.append("<" if is_tag or text.startswith("<!--", found.start()) else "&lt;")
        end = found.end()
    pieces.append(text[end:])
    typed = "".join(pieces)
    return typed.replace("\n", "<br>") if breaks else typed


class _Reader(HTMLParser):
    """Gathers words and line breaks."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.notes: list[Note] = []
        self._pieces: list[str] = []
        self._dropping = 0
        self._preformatted = 0
        self._lists: list[int | None] = []
        self._shifted: list[str] = []
        self._cells = 0

    def text(self) -> str:
        return "".join(self._pieces)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        if tag in _LEFT_OUT:
            self._leave_out(tag, values)
        if tag in _DROPPED:
            self._dropping += 1
        elif tag == "br":
            self._pieces.append("\n")
        elif tag in ("td", "th"):
            self._cells += 1
            self._pieces.append(" | " if self._cells > 1 else "")
        elif tag in _BLOCKS:
            self._open_block(tag, values)
        elif tag in ("sub", "sup"):
            self._shifted.append(tag)
        elif tag == "q":
            self._pieces.append("«")
        elif tag == "a" and "://" in (values.get("href") or ""):
            self.notes.append(say.LINK_LEFT_OUT)

    def handle_endtag(self, tag: str) -> None:
        if tag in _DROPPED:
            self._dropping = max(0, self._dropping - 1)
        elif tag in _BLOCKS:
            self._close_block(tag)
        elif tag in ("sub", "sup") and self._shifted:
            self._shifted.pop()
        elif tag == "q":
            self._pieces.append("»")

    def handle_data(self, data: str) -> None:
        if self._dropping:
            return
        text = data if self._preformatted else re.sub(r"[ \t\r\n\f]+", " ", data)
        table = _RAISED if self._shifted[-1:] == ["sup"] else _LOWERED if self._shifted[-1:] == ["sub"] else None
        if table is not None and all(ord(char) in table for char in text):
            text = text.translate(table)
        if text.startswith(" ") and self._at_line_start() and not self._preformatted:
            text = text[1:]
        self._pieces.append(text)

    def _open_block(self, tag: str, values: dict[str, str | None]) -> None:
        self._break(2 if tag in _SPACED and not self._lists else 1)
        if tag == "pre":
            self._preformatted += 1
        elif tag == "tr":
            self._cells = 0
        elif tag == "table":
            self.notes.append(say.TABLE_FLATTENED)
        elif tag in ("ul", "ol"):
            self._lists.append(_number(values.get("start")) if tag == "ol" else None)
        elif tag == "li":
            self._pieces.append(self._bullet())

    def _close_block(self, tag: str) -> None:
        if tag == "pre":
            self._preformatted = max(0, self._preformatted - 1)
        elif tag in ("ul", "ol") and self._lists:
            self._lists.pop()
        self._break(2 if tag in _SPACED and not self._lists else 1)

    def _bullet(self) -> str:
        number = self._lists[-1] if self._lists else None
        if number is None:
            return "• "
        self._lists[-1] = number + 1
        return f"{number}. "

    def _leave_out(self, tag: str, values: dict[str, str | None]) -> None:
        self.notes.append(_LEFT_OUT[tag])
        alt = (values.get("alt") or "").strip()
        if alt:
            self._pieces.append(f" {alt} ")

    def _at_line_start(self) -> bool:
        last = next((piece for piece in reversed(self._pieces) if piece), "\n")
        return last.endswith(("\n", " "))

    def _break(self, breaks: int) -> None:
        """So many line ends here, those that stand there already counted."""
        tail = "".join(self._pieces[-3:])
        there = len(tail) - len(tail.rstrip("\n")) if tail.strip("\n") else breaks
        self._pieces.append("\n" * max(0, breaks - there))


def _number(text: str | None) -> int:
    return int(text) if text is not None and re.fullmatch(r"\d{1,6}", text) else 1
