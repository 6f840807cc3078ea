"""Breaking text into lines: plain runs, bold runs and marked signs with their number.

The result is geometry only; :mod:`kiosk.ui.painter` draws it. Text is broken, never shrunk and never cut.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Final

from kiosk.ui.fonts import FontName, Fonts
from kiosk.ui.text import LINE_HEIGHT, SIGN_LINE_HEIGHT, Fragment, Laid, Line, Run, Style

BADGE: Final = 1.0
"""The width that a sign's number takes behind its last word, in font sizes."""

SURE: Final = 0.95
"""A width guessed to be at most so much of a line's surely fits."""

_PIECES: Final = re.compile(r"\S+|\s+")


@dataclass(frozen=True)
class _Word:
    """A piece that may not be broken, in one font; ``space`` stands before it unless it begins a line."""

    text: str
    run: Run
    font: FontName
    space: str
    last: bool


def lay_out(fonts: Fonts, runs: str | Sequence[Run], style: Style, width: int, *, balance: bool = False) -> Laid:
    """Break ``runs`` into lines of at most ``width`` pixels; ``balance`` makes a heading's lines alike in length."""
    sequence = (Run(runs),) if isinstance(runs, str) else runs
    words = list(_words(sequence, style))
    breaker = _Breaker(fonts, style.px, width)
    lines = breaker.lines(words)
    if balance and len(lines) > 1:
        lines = _balanced(fonts, style.px, words, lines, width)
    has_signs = any(run.sign is not None for run in sequence)
    height = round(style.px * (SIGN_LINE_HEIGHT if has_signs else LINE_HEIGHT))
    return Laid(tuple(lines), style.px, height)


def _balanced(fonts: Fonts, px: int, words: list[_Word], lines: list[Line], width: int) -> list[Line]:
    """The narrowest setting that needs no more lines and breaks no word, found by halving."""
    low, high, best = max(width // len(lines), _Breaker(fonts, px, width).widest(words)), width, lines
    while high - low > px // 2:
        middle = (low + high) // 2
        tried = _Breaker(fonts, px, middle).lines(words)
        if len(tried) <= len(lines) and all(line.width <= middle for line in tried):
            best, high = tried, middle
        else:
            low = middle
    return best


def _words(runs: Iterable[Run], style: Style) -> Iterator[_Word]:
    space = ""
    for run in runs:
        font = style.bold if run.bold else style.font
        pieces = _PIECES.findall(_drawable(run.text))
        last_word = max((i for i, piece in enumerate(pieces) if not piece.isspace()), default=-1)
        for position, piece in enumerate(pieces):
            if piece.isspace():
                space = piece
                continue
            yield _Word(piece, run, font, space, last=position == last_word)
            space = ""


def _drawable(text: str) -> str:
    """With ``?`` where a file's name holds what is no Unicode: no font takes it, and a stick may hold any name."""
    return text.encode("utf-8", "replace").decode("utf-8")


class _Breaker:
    """Greedy line breaking. Words of neighbouring runs that no space parts stay together on a line."""

    def __init__(self, fonts: Fonts, px: int, width: int) -> None:
        self._fonts, self._px, self._width = fonts, px, max(width, px)

    def lines(self, words: list[_Word]) -> list[Line]:
        lines: list[Line] = []
        pending: list[_Word] = []
        guess = 0
        for cluster in _clusters(words):
            added = self._guess(cluster)
            if pending and (_forces_break(cluster) or not self._fits(pending, cluster, guess + added)):
                lines.append(self._line(pending))
                pending = []
            if pending:
                pending += cluster
                guess += added
            else:
                pending = list(self._fitted(cluster, lines))
                guess = self._guess(pending) - self._space(pending[:1])
        if pending:
            lines.append(self._line(pending))
        return lines

    def widest(self, words: list[_Word]) -> int:
        """How wide the widest word is."""
        return max(self._extent(cluster) for cluster in _clusters(words))

    def _fits(self, pending: list[_Word], cluster: list[_Word], guess: int) -> bool:
        """Whether both stand on one line; measured only where the guess comes near the edge, for measuring is dear."""
        return guess <= SURE * self._width or self._extent([*pending, *cluster]) <= self._width

    def _guess(self, words: list[_Word]) -> int:
        """Their width as the sum of the words': kerning between words and runs of one font is left out."""
        total = 0
        for word in words:
            total += self._fonts.width(word.font, self._px, word.text)
            total += round(BADGE * self._px) if word.run.sign is not None and word.last else 0
        return total + self._space(words)

    def _space(self, words: list[_Word]) -> int:
        """What the spaces before words take, where they do not begin a line."""
        return sum(self._fonts.width(word.font, self._px, " ") for word in words if word.space)

    def _fitted(self, cluster: list[_Word], lines: list[Line]) -> list[_Word]:
        """A cluster at a line's start; one wider than the line is broken between letters."""
        if self._extent(cluster) <= self._width:
            return cluster
        rest = cluster
        while self._extent(rest) > self._width:
            head, rest = self._cut(rest)
            lines.append(self._line(head))
        return rest

    def _cut(self, cluster: list[_Word]) -> tuple[list[_Word], list[_Word]]:
        head: list[_Word] = []
        for index, word in enumerate(cluster):
            if self._extent([*head, word]) <= self._width:
                head.append(word)
                continue
            room = self._letters_that_fit(head, word)
            if room == len(word.text):  # a single letter wider than the line
                return [word], cluster[index + 1 :]
            if room:
                head.append(replace(word, text=word.text[:room], last=False))
            return head, [replace(word, text=word.text[room:], space=""), *cluster[index + 1 :]]
        return head, []

    def _letters_that_fit(self, head: list[_Word], word: _Word) -> int:
        begun = [replace(word, text=word.text[:count]) for count in range(1, len(word.text))]
        fits = [len(part.text) for part in begun if self._extent([*head, part]) <= self._width]
        return max(fits, default=0 if head else 1)

    def _extent(self, words: list[_Word]) -> int:
        return self._line(words).width

    def _line(self, words: list[_Word]) -> Line:
        """Neighbours of one run become one fragment: fewer pictures to draw, and the font's own kerning."""
        fragments: list[Fragment] = []
        x = 0
        for _, group in groupby(words, key=lambda word: id(word.run)):
            first, *others = group
            font = self._fonts.get(first.font, self._px)
            if fragments and first.space:
                x += font.size(" ")[0]
            text = first.text + "".join((" " if word.space else "") + word.text for word in others)
            width = font.size(text)[0]
            badge = first.run.sign is not None and (others[-1] if others else first).last
            fragments.append(Fragment(text, first.font, x, width, first.run.sign, badge))
            x += width + (round(BADGE * self._px) if badge else 0)
        return Line(tuple(fragments), x)


def _clusters(words: list[_Word]) -> Iterator[list[_Word]]:
    cluster: list[_Word] = []
    for word in words:
        if cluster and word.space:
            yield cluster
            cluster = []
        cluster.append(word)
    if cluster:
        yield cluster


def _forces_break(cluster: list[_Word]) -> bool:
    return "\n" in cluster[0].space
