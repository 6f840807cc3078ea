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
_MAY_BE_HTML: Final = re.compile(r"<[A-Za-z/!]|&[#A-Za-z]")
_EMBEDDED: Final = re.compile(r"data:[\w/+.-]*;base64,[\w+/=]*")
_HALF_A_TAG: Final = re.compile(r"<[^<>]*$")
# A parser that meets many of these unclosed looks for their end again and again.
_NO_TAG: Final = re.compile(r"<(?!/?[A-Za-z][^<>]*>)")
_MANY_BREAKS: Final = re.compile(r"\n{3,}")
_TAG: Final = re.compile(r"</?([A-Za-z][A-Za-z0-9]*)")


MOST_MARKUP: Final = 100_000
MOST_MARKDOWN: Final = 4_000
"""Of a text, in characters."""


@dataclass(frozen=True)
class Plain:
    """Words without markup, and what was lost on the way."""

    text: str
    notes: tuple[Note, ...] = ()


def plain(text: str, markup: Markup) -> Plain:
    """The words of a text: breaks and lists as lines, characters for entities, pictures left out with a note."""
    if markup == "plain" or (markup == "moodle" and not _MAY_BE_HTML.search(text)):
        return Plain(tidy(text))
    whole = _EMBEDDED.sub("", text) if "base64," in text else text
    kept = _cut(whole, MOST_MARKDOWN if markup == "markdown" else MOST_MARKUP)
    if markup == "markdown":
        found = from_html(_as_html(kept))
    else:
        found = from_html(_typed(kept) if markup == "moodle" else kept)
    return found if kept == whole else Plain(found.text, (*found.notes, say.END_LEFT_OUT))


def from_html(text: str) -> Plain:
    """The words of HTML."""
    reader = _Reader()
    reader.feed(_NO_TAG.sub("&lt;", _without_comments(text)))
    reader.close()
    return Plain(tidy(reader.text()), tuple(dict.fromkeys(reader.notes)))


def tidy(text: str) -> str:
    """Without characters that nobody can see, spaces at the ends of lines, and more than one empty line."""
    breaks = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n\n")
    lines = (_SPACES.sub(" ", _HIDDEN.sub("", line)).strip() for line in breaks.split("\n"))
    return _MANY_BREAKS.sub("\n\n", "\n".join(lines)).strip()


def _cut(text: str, most: int) -> str:
    """As much of a text as may be, without half a tag at its end."""
    return text if len(text) <= most else _HALF_A_TAG.sub("", text[:most])


def _without_comments(text: str) -> str:
    """Comments may hold anything, and what is not closed is none."""
    kept, end = [], 0
    while (start := text.find("<!--", end)) >= 0 and (close := text.find("-->", start)) >= 0:
        kept.append(text[end:start])
        end = close + 3
    return "".join((*kept, text[end:]))


def _as_html(markdown: str) -> str:
    return str(MarkdownIt("commonmark", {"breaks": True}).render(_typed(markdown, breaks=False)))


def _typed(text: str, *, breaks: bool = True) -> str:
    """Typed words as HTML: a ``<`` that opens no tag that exists is a sign of its own."""
    typed = _TAG.sub(lambda tag: tag[0] if tag[1].lower() in _KNOWN else f"&lt;{tag[0][1:]}", text)
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
        self._row_begins = 0
        self._awaits_words = False

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
            self._open_cell()
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
        if text:
            self._pieces.append(text)
            self._awaits_words = False

    def _open_block(self, tag: str, values: dict[str, str | None]) -> None:
        if tag == "tr" and self._cells:
            self._end_cell()
        if not self._awaits_words or tag in ("li", "tr"):
            self._break(2 if tag in _SPACED and not self._lists else 1)
        if tag == "pre":
            self._preformatted += 1
        elif tag == "tr":
            self._cells = 0
            self._row_begins = len(self._pieces)
        elif tag == "table":
            self._cells = 0
            self.notes.append(say.TABLE_FLATTENED)
        elif tag in ("ul", "ol"):
            self._lists.append(_number(values.get("start")) if tag == "ol" else None)
        elif tag == "li":
            self._mark(self._bullet())

    def _open_cell(self) -> None:
        self._cells += 1
        if self._cells > 1:
            self._end_cell()
            self._mark(" | ")

    def _end_cell(self) -> None:
        """What follows stands on the line of the cell's last words, whatever paragraph they were."""
        while len(self._pieces) > self._row_begins and not self._pieces[-1].strip("\n"):
            self._pieces.pop()

    def _mark(self, sign: str) -> None:
        """A sign on whose line the words are to stand, though they be a paragraph."""
        self._pieces.append(sign)
        self._awaits_words = True

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
