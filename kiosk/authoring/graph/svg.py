"""The picture of a story as SVG, with its fonts inside, so that it looks alike wherever it is opened."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Final
from xml.sax.saxutils import escape, quoteattr

from kiosk.authoring.graph.boxes import BODY, SMALL, WORDS, Box, Line, box_of, missing_box
from kiosk.authoring.graph.layers import Layout, Point, lay_out
from kiosk.authoring.graph.look import Font, Look
from kiosk.authoring.graph.ways import Way, ways_of
from kiosk.lang import Lang
from kiosk.packs.checks.flow import exits, reachable
from kiosk.packs.model import Story

MARGIN: Final = 40
TITLE: Final = 26
HEADER: Final = 76
ARROW: Final = 7
LABEL_AT: Final = 22
"""How far below a box the words at its ways stand."""


def draw_story(story: Story, look: Look, lang: Lang) -> str:
    """The steps of a story and the ways between them; steps that are out of reach or missing are marked."""
    ways = ways_of(story, lang)
    boxes = _boxes(story, ways, look, lang)
    layout = lay_out({name: box.size for name, box in boxes.items()}, [(way.source, way.target) for way in ways])
    title = story.words(lang).title
    width = max(layout.size[0], look.width(title, TITLE, True)) + 2 * MARGIN
    height = layout.size[1] + HEADER + 2 * MARGIN
    start = story.steps[0].id if story.steps else ""
    parts = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}">',
        f"<style>{_face(look.plain)}{_face(look.strong)}</style>",
        f'<rect width="{width}" height="{height}" fill="{look.colours["paper-ground"]}"/>',
        _text(Line(MARGIN, MARGIN + TITLE, title, TITLE, strong=True), look),
        _text(Line(MARGIN, MARGIN + TITLE + 26, _about(story, lang), BODY), look),
        f'<g transform="translate({MARGIN} {MARGIN + HEADER})">',
        *_ways(ways, boxes, layout, look),
        *(_box(box, layout.places[name], look, first=name == start) for name, box in boxes.items()),
        "</g></svg>",
    )
    return "\n".join(parts) + "\n"


def _boxes(story: Story, ways: Sequence[Way], look: Look, lang: Lang) -> dict[str, Box]:
    reached = reachable(exits(story), [step.id for step in story.steps[:1]])
    boxes = {
        step.id: box_of(step, story, look, lang, "sound" if step.id in reached else "out of reach")
        for step in story.steps
    }
    lost = dict.fromkeys(way.target for way in ways if way.target not in boxes)
    return boxes | {name: missing_box(name, look, lang) for name in lost}


def _about(story: Story, lang: Lang) -> str:
    return f"{story.story} · {WORDS[lang]['minutes'].format(story.minutes)}"


def _face(font: Font) -> str:
    data = b64encode(font.data).decode()
    source = f"url(data:font/ttf;base64,{data})"
    return f"@font-face{{font-family:'{font.family}';font-weight:{font.weight};src:{source}}}"


def _text(line: Line, look: Look, *, fill: str = "paper-text", anchor: str = "start") -> str:
    font = look.strong if line.strong else look.plain
    style = f'font-family="{font.family}" font-weight="{font.weight}" font-size="{line.px}"'
    fill = look.colours[fill]
    return f'<text x="{line.x}" y="{line.y}" text-anchor="{anchor}" fill="{fill}" {style}>{escape(line.text)}</text>'


def _box(box: Box, place: Point, look: Look, *, first: bool) -> str:
    """Dashed and amber where something is wrong: never by colour alone."""
    colours, (width, height) = look.colours, box.size
    head = {"sound": "teal" if box.ends else "sky" if first else "skysoft"}.get(box.state, "sunsoft")
    edge = colours["sunsoft-edge" if box.state != "sound" else "card-edge"]
    dashes = "" if box.state == "sound" else ' stroke-dasharray="7 5"'
    left, top = place[0] - width / 2, place[1]
    top_half = f"M0 {box.head}V12Q0 0 12 0H{width - 12}Q{width} 0 {width} 12V{box.head}Z"
    lines = (_text(line, look, fill=f"{head}-text" if line.y < box.head else "card-text") for line in box.lines)
    return "\n".join(
        (
            f'<g id={quoteattr(box.name)} class={quoteattr(box.state)} transform="translate({left:.1f} {top:.1f})">',
            f'<rect width="{width}" height="{height}" rx="12" fill="{colours["card-ground"]}"/>',
            f'<path d="{top_half}" fill="{colours[f"{head}-ground"]}"/>',
            f'<rect width="{width}" height="{height}" rx="12" fill="none" stroke="{edge}" stroke-width="2"{dashes}/>',
            *lines,
            "</g>",
        )
    )


def _ways(ways: Sequence[Way], boxes: Mapping[str, Box], layout: Layout, look: Look) -> Iterator[str]:
    """The lines first and what is written at them above, so that no line crosses words."""
    leaving = {
        name: sorted((way for way in ways if way.source == name), key=lambda way: _towards(way, layout))
        for name in boxes
    }
    coming = {
        name: sorted((way for way in ways if way.target == name), key=lambda way: _from(way, layout)) for name in boxes
    }
    labels = []
    for way in ways:
        if way.source == way.target:
            continue
        start = _port(boxes[way.source], layout, leaving[way.source].index(way), len(leaving[way.source]), bottom=True)
        end = _port(boxes[way.target], layout, coming[way.target].index(way), len(coming[way.target]), bottom=False)
        yield _line(start, layout.bends[way.source, way.target], end, look)
        labels.append(_label(way, start, leaving[way.source].index(way), look))
    yield from filter(None, labels)


def _towards(way: Way, layout: Layout) -> float:
    bends = layout.bends.get((way.source, way.target), ())
    return bends[0][0] if bends else layout.places[way.target][0]


def _from(way: Way, layout: Layout) -> float:
    bends = layout.bends.get((way.source, way.target), ())
    return bends[-1][0] if bends else layout.places[way.source][0]


def _port(box: Box, layout: Layout, number: int, count: int, *, bottom: bool) -> Point:
    """Where a way leaves or meets a box: all of an edge's ways are spread over it."""
    x, top = layout.places[box.name]
    spread = box.size[0] * 0.8
    return x - spread / 2 + spread * (number + 1) / (count + 1), top + (box.size[1] if bottom else 0)


def _line(start: Point, bends: Sequence[Point], end: Point, look: Look) -> str:
    points = [start, *bends, (end[0], end[1] - ARROW)]
    path = f"M{start[0]:.1f} {start[1]:.1f}"
    for (x, y), (to_x, to_y) in pairwise(points):
        middle = (y + to_y) / 2
        path += f"C{x:.1f} {middle:.1f} {to_x:.1f} {middle:.1f} {to_x:.1f} {to_y:.1f}"
    colour = look.colours["card-edge"]
    x, y = end
    arrow = f"M{x:.1f} {y:.1f}l{-ARROW} {-ARROW - 3}h{2 * ARROW}Z"
    return f'<path d="{path}" fill="none" stroke="{colour}" stroke-width="2"/><path d="{arrow}" fill="{colour}"/>'


def _label(way: Way, start: Point, number: int, look: Look) -> str:
    if not way.when:
        return ""
    width = look.width(way.when, SMALL, True) + 14
    y = start[1] + LABEL_AT + 20 * (number % 2)
    colours = look.colours
    box = f'<rect x="{start[0] - width / 2:.1f}" y="{y - 14:.1f}" width="{width}" height="19" rx="6"'
    pill = f'{box} fill="{colours["sunsoft-ground"]}" stroke="{colours["sunsoft-edge"]}"/>'
    line = Line(round(start[0]), round(y), way.when, SMALL, strong=True)
    return pill + _text(line, look, fill="sunsoft-text", anchor="middle")
