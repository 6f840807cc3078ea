"""A text in a YAML file written anew in the style it had, every other character left alone."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Final

from kiosk.review.errors import ReviewError
from kiosk.review.spans import Span
from kiosk.yamlsafe.scan import Refused, decoded
from kiosk.yamlsafe.tree import build

WIDTH: Final = 120
"""Lines are as long as this, or as long as the longest one of the text that stood there."""

_BREAK: Final = re.compile(r"\r\n|\r|\n")
_BLANK_END: Final = re.compile(r"(?:(?:\r\n|\r|\n)[ ]*)*\Z")
_MAY_FOLD: Final = re.compile(r"(?<![\s]) (?![\s])")


def rewritten(text: str, span: Span, words: str) -> str:
    """The file's text with ``words`` at ``span``.

    Raises:
        ReviewError: YAML cannot hold these words there, say because of a character that nobody can see.
    """
    try:
        decoded(words.encode("utf-8", errors="replace"), "")
    except Refused as refused:
        raise ReviewError(refused.problem.what(), fix=refused.problem.fix()) from None
    for form in _forms(text, span, words):
        if _read_back(form, flow=span.flow) == words:
            return text[: span.start] + form + text[span.end :]
    raise ReviewError("a pack cannot hold this text", fix="write it with letters and usual signs")


def named(name: str, words: str, indent: int, newline: str) -> str:
    """``name: words`` as a line of a block, or as several where they do not stand well on one."""
    stub = f"{name}: ~"
    span = Span(len(name) + 2, len(stub), "", indent + 2, flow=False)
    return rewritten(stub, span, words).replace("\n", newline)


def newline_of(text: str) -> str:
    """How the lines of a file end."""
    found = _BREAK.search(text)
    return found.group() if found else "\n"


def _forms(text: str, span: Span, words: str) -> Iterator[str]:
    """The ways to write ``words``, those nearest to how the text was written first."""
    if span.style in (">", "|") and not span.flow:
        yield from _as_block(text, span, words)
        return
    if span.flow:
        yield words
    else:
        yield from _as_plain(text, span, words)
        rest = _BREAK.split(text[span.end :], maxsplit=1)[0]
        if not rest.strip():
            lines = _folded(words, [], WIDTH - span.margin)
            yield _block(">-", lines, span.margin, newline_of(text))
    yield json.dumps(words, ensure_ascii=False)


def _as_block(text: str, span: Span, words: str) -> Iterator[str]:
    """Below the same arrow, with the lines that need no change as they are."""
    region = text[span.start : span.end]
    blank_end = _BLANK_END.search(region)
    content, after = (region[: blank_end.start()], region[blank_end.start() :]) if blank_end else (region, "")
    header, *lines = _BREAK.split(content)
    indent = min((len(line) - len(line.lstrip(" ")) for line in lines if line.strip()), default=span.margin)
    old = [line[indent:] for line in lines]
    newline = newline_of(text)
    width = max(WIDTH - indent, *(len(line) for line in old)) if old else WIDTH - indent
    if span.style == "|":
        yield _block(header, words.split("\n"), indent, newline) + after
    else:
        yield _block(header, _folded(words, old, width), indent, newline) + after
        yield _block("|-", words.split("\n"), indent, newline) + after


def _as_plain(text: str, span: Span, words: str) -> Iterator[str]:
    """On the same line while there is room, or over as many lines as it had before."""
    if "\n" in words:
        return
    before = len(_BREAK.split(text[: span.start])[-1])
    first, *more = _BREAK.split(text[span.start : span.end])
    if not more:
        if before + len(words) <= max(WIDTH, before + len(first)):
            yield words
        return
    indent = len(more[0]) - len(more[0].lstrip(" "))
    lines = _folded(words, [first, *(line.strip(" ") for line in more)], WIDTH - max(before, indent))
    yield (newline_of(text) + " " * indent).join(lines)


def _block(header: str, lines: list[str], indent: int, newline: str) -> str:
    return newline.join([header, *(" " * indent + line if line else "" for line in lines)])


def _folded(words: str, old: list[str], width: int) -> list[str]:
    """Lines that YAML joins to ``words`` again; a line break in them is an empty line.

    As many of the ``old`` lines as begin the words stay what they are, so that a small correction is a small change.
    """
    lines: list[str] = []
    for paragraph in words.split("\n"):
        rest = paragraph
        if not lines:
            while old and rest.startswith(f"{old[0]} ") and _MAY_FOLD.match(rest, len(old[0])):
                lines.append(old[0])
                rest, old = rest[len(old[0]) + 1 :], old[1:]
        else:
            lines.append("")
        lines += _wrapped(rest, width)
    return lines


def _wrapped(words: str, width: int) -> list[str]:
    """Broken at single spaces alone: only there a break is read as the space it stands for."""
    pieces = _MAY_FOLD.split(words)
    lines = pieces[:1]
    for piece in pieces[1:]:
        if len(lines[-1]) + 1 + len(piece) <= width:
            lines[-1] += f" {piece}"
        else:
            lines.append(piece)
    return lines


def _read_back(form: str, *, flow: bool) -> str | None:
    """What a reader takes ``form`` for; None when it meets an error or something else than one text."""
    line = f"mn: [{form}]\n" if flow else f"mn: {form}\n"
    try:
        tree, problems = build(line, "")
    except Refused:
        return None
    value = tree.value.get("mn") if isinstance(tree.value, dict) and len(tree.value) == 1 else None
    if flow:
        value = value[0] if isinstance(value, tuple) and len(value) == 1 else None
    if not isinstance(value, str) or any(problem.severity == "error" for problem in problems):
        return None
    return value.strip()
