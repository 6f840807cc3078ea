"""The report as one HTML file that needs nothing beside it: fonts, drawings and words."""

from __future__ import annotations

import base64
import io
import re
from collections.abc import Iterator
from html import escape
from itertools import count
from pathlib import Path
from typing import Final

from fontTools.subset import Options, Subsetter  # type: ignore[import-untyped]
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

from kiosk.report.model import Figure, Report, Rows, Section

_STYLE: Final = "print/report.css"
_FACES: Final = (
    ("Rubik", 900, "rubik-900.ttf"),
    ("Rubik", 700, "rubik-700.ttf"),
    ("Noto Sans", 400, "noto-sans-400.ttf"),
    ("Noto Sans", 700, "noto-sans-700.ttf"),
)


def as_html(report: Report, narrow: Report, assets: Path) -> bytes:
    """The file; the fonts in it hold only the letters that the report has.

    Args:
        report: drawn for a page or a computer's screen.
        narrow: the same, drawn for a telephone: of it only the figures are used.
        assets: fonts and style.
    """
    body = "\n".join(_body(report, narrow))
    letters = "".join(sorted(set(body)))
    style = "\n".join([*(_face(*face, letters, assets) for face in _FACES), (assets / _STYLE).read_text("utf-8")])
    head = (
        f'<!doctype html>\n<html lang="{report.lang}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(report.title)} · {escape(report.brand)}</title>\n<style>\n{style}\n</style>\n</head>\n"
    )
    return f"{head}<body>\n{body}\n</body>\n</html>\n".encode()


def _body(report: Report, narrow: Report) -> Iterator[str]:
    yield f'<header><div><p class="brand">{escape(report.brand)} · {escape(report.date)}</p>'
    yield f'<h1>{escape(report.title)}</h1><p class="about">{escape(report.about)}</p>'
    yield f"<p>{escape(report.what)}</p><dl>"
    yield from (f"<div><dt>{escape(tile.words)}</dt><dd>{escape(tile.value)}</dd></div>" for tile in report.tiles)
    yield "</dl><ul>"
    yield from (f"<li>{escape(finding)}</li>" for finding in report.key)
    yield "</ul></div></header>\n<main>"
    numbers = count()
    for wide, small in zip(report.sections, narrow.sections, strict=True):
        yield from _section(wide, small, numbers, report.as_table)
    yield "</main>"


def _section(section: Section, narrow: Section, numbers: Iterator[int], as_table: str) -> Iterator[str]:
    """The heading, its sentences and the first drawing stay on one page where the page is printed."""
    titled = len(section.figures) > 1
    figures = [
        "\n".join(_figure(wide, small, numbers, as_table, titled=titled))
        for wide, small in zip(section.figures, narrow.figures, strict=True)
    ]
    yield f'<section><div class="whole"><h2>{escape(section.title)}</h2>'
    yield from (f"<p>{escape(line)}</p>" for line in section.lines)
    yield from figures[:1]
    yield "</div>"
    yield from figures[1:]
    if section.rows is not None:
        yield from _rows(section.rows)
    yield "</section>"


def _figure(wide: Figure, small: Figure, numbers: Iterator[int], as_table: str, *, titled: bool) -> Iterator[str]:
    caption = f"<figcaption>{escape(wide.told)}</figcaption>" if titled else ""
    yield f'<figure>{caption}<div class="wide">{_drawn(wide, next(numbers))}</div>'
    yield f'<div class="narrow">{_drawn(small, next(numbers))}</div></figure>'
    yield f"<details><summary>{escape(as_table)}</summary><table><caption>{escape(wide.told)}</caption>"
    for name, words in wide.drawing.rows:
        yield f'<tr><th scope="row">{escape(name)}</th><td>{escape(words)}</td></tr>'
    yield "</table></details>"


def _drawn(figure: Figure, number: int) -> str:
    """The drawing with ids of its own: what refers to one must not find another drawing's, which may be hidden."""
    svg = re.sub(r'(\bid="|href="#|url\(#)', rf"\g<1>f{number}-", figure.drawing.svg)
    return svg.replace("<svg ", f'<svg role="img" aria-label="{escape(figure.told)}" ', 1)


def _rows(rows: Rows) -> Iterator[str]:
    yield "<table><tr>" + "".join(f'<th scope="col">{escape(cell)}</th>' for cell in rows.head) + "</tr>"
    yield from ("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in rows.rows)
    yield "</table>"


def _face(family: str, weight: int, name: str, letters: str, assets: Path) -> str:
    font = TTFont(assets / "fonts" / name, recalcTimestamp=False)
    subsetter = Subsetter(Options(layout_features=["*"]))
    subsetter.populate(text=letters)
    subsetter.subset(font)
    out = io.BytesIO()
    font.save(out)
    data = base64.b64encode(out.getvalue()).decode()
    source = f"url(data:font/ttf;base64,{data})"
    return f'@font-face {{ font-family: "{family}"; font-weight: {weight}; src: {source} format("truetype"); }}'
