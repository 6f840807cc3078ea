"""A report before it is set: sections of words, figures and tables, the same for HTML and PDF."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Drawing:
    """A chart: SVG whose letters are shapes, and what it shows as rows of a name and its numbers in words."""

    svg: str
    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Figure:
    """A drawing, and what it shows in words, for whoever cannot see it."""

    drawing: Drawing
    told: str


@dataclass(frozen=True)
class Rows:
    """A table: its heads, and rows of as many cells; all but the first are numbers."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Section:
    """A heading, what was found in plain sentences, and what it was found in."""

    title: str
    lines: tuple[str, ...] = ()
    figures: tuple[Figure, ...] = ()
    rows: Rows | None = None


@dataclass(frozen=True)
class Tile:
    """A number that is read first, and the few words that say of what."""

    value: str
    words: str


@dataclass(frozen=True)
class Report:
    """The whole report in one language.

    Attributes:
        brand, date: above the title.
        what: below it: what this is a report of, for whoever has never seen it.
        about: which days and events; empty where nobody came.
        tiles: the numbers that answer at one look.
        key: the findings, in sentences.
        as_table: what opens the table of a figure.
    """

    lang: str
    brand: str
    title: str
    date: str
    what: str
    about: str
    tiles: tuple[Tile, ...]
    key: tuple[str, ...]
    sections: tuple[Section, ...]
    as_table: str
