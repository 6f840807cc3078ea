"""The report as one HTML file that needs nothing beside it: fonts, drawings and words."""

from __future__ import annotations

import base64
import io
from collections.abc import Iterator
from html import escape
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


def as_html(report: Report, assets: Path) -> bytes:
    """The file; the fonts in it hold only the letters that the report has."""
    body = "\n".join(_body(report))
    letters = "".join(sorted(set(body)))
    style = "\n".join(
        [*(_face(*face, letters, assets) for face in _FACES), (assets / "print/report.css").read_text("utf-8")]
    )
    head = (
        f'<!doctype html>\n<html lang="{report.lang}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(report.title)} · {escape(report.brand)}</title>\n<style>\n{style}\n</style>\n</head>\n"
    )
    return f"{head}<body>\n{body}\n</body>\n</html>\n".encode()


def _body(report: Report) -> Iterator[str]:
    findings = "".join(f"<li>{escape(finding)}</li>" for finding in report.key)
    yield f"<header><div><p>{escape(report.brand)} · {escape(report.date)}</p>"
    yield f"<h1>{escape(report.title)}</h1><ul>{findings}</ul></div></header>\n<main>"
    for section in report.sections:
        yield from _section(section)
    yield "</main>"


def _section(section: Section) -> Iterator[str]:
    yield f"<section><h2>{escape(section.title)}</h2>"
    yield from (f"<p>{escape(line)}</p>" for line in section.lines)
    yield from map(_figure, section.figures)
    if section.rows is not None:
        yield from _rows(section.rows)
    yield "</section>"


def _figure(figure: Figure) -> str:
    svg = figure.svg.replace("<svg ", f'<svg role="img" aria-label="{escape(figure.told)}" ', 1)
    return f"<figure>{svg}</figure>"


def _rows(rows: Rows) -> Iterator[str]:
    yield "<table><tr>" + "".join(f"<th>{escape(cell)}</th>" for cell in rows.head) + "</tr>"
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
