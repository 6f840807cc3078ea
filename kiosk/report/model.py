"""A report before it is set: sections of words, figures and tables, the same for HTML and PDF."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Figure:
    """A drawing: SVG whose letters are shapes, and what it shows in words, for whoever cannot see it."""

    svg: str
    told: str


@dataclass(frozen=True)
class Rows:
    """A table: its heads, and rows of as many cells; all but the first are numbers."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Section:
    """A heading, what was found in plain sentences, and what it was found in. ``notes`` stand small below."""

    title: str
    lines: tuple[str, ...] = ()
    figures: tuple[Figure, ...] = ()
    rows: Rows | None = None
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Report:
    """The whole report in one language; ``brand`` and ``date`` stand on the front, ``key`` findings below the title."""

    lang: str
    brand: str
    title: str
    date: str
    key: tuple[str, ...]
    sections: tuple[Section, ...]
