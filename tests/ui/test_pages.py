"""Content that is too high goes on to further pages: nothing is lost, every page fits, and the pages end."""

from __future__ import annotations

from collections.abc import Iterable

from hypothesis import given, settings
from hypothesis import strategies as st
from pygame import Rect, Surface

from kiosk.ui.blocks import Beside, Block, Column, Image, Text, Titled
from kiosk.ui.cards import Bubble, Card
from kiosk.ui.pages import Pager, Stand, page_blocks, paged
from kiosk.ui.toolkit import Toolkit
from kiosk.ui.widgets import Label, Target, Widget

WORDS = st.lists(st.text("абвгөү", min_size=1, max_size=12), min_size=1, max_size=60).map(" ".join)
SHAPES = st.lists(st.tuples(st.sampled_from(["text", "card", "bubble", "titled", "beside"]), WORDS), max_size=8)
WIDTHS = st.integers(min_value=400, max_value=1200)

LEAST_ROOM = 400
"""Room in which even a line of text under its title, on a card, has its place."""


def built(ui: Toolkit, shapes: Iterable[tuple[str, str]]) -> list[Block]:
    return [block_of(ui, shape, words) for shape, words in shapes]


def block_of(ui: Toolkit, shape: str, words: str) -> Block:
    text = Text(ui, words, ui.body, ui.theme.card.text)
    match shape:
        case "card":
            return Card(ui, text, ui.theme.card, 20, 20)
        case "bubble":
            return Bubble(ui, text, ui.theme.bubble)
        case "titled":
            return Card(ui, Titled(ui, Text(ui, "нэр", ui.strong, ui.theme.card.text), text, 10), ui.theme.card, 20, 20)
        case "beside":
            return Beside(ui, Image(ui, lambda: Surface((60, 60)), (60, 60)), text, 60, 20)
    return text


def letters(widgets: Iterable[Widget]) -> str:
    labels = [part for widget in widgets for part in widget.walk() if isinstance(part, Label)]
    return "".join("".join(f.text.split()) for label in labels for line in label.laid.lines for f in line.fragments)


@settings(max_examples=150, deadline=None, derandomize=True)
@given(shapes=SHAPES, width=WIDTHS, room=st.integers(LEAST_ROOM, 900))
def test_every_page_fits_and_nothing_is_lost(ui: Toolkit, shapes: list[tuple[str, str]], width: int, room: int) -> None:
    content = Column(ui, tuple(built(ui, shapes)), 20)
    pages = page_blocks(content, width, room)
    for page in pages:
        assert page.height(width) <= room
    shown = "".join(letters(page.place(Rect(0, 0, width, page.height(width)))) for page in pages)
    everything = "".join("".join(words.split()) for _, words in shapes)
    assert shown.replace("нэр", "") == everything.replace("нэр", "")


@settings(max_examples=100, deadline=None, derandomize=True)
@given(shapes=SHAPES, width=WIDTHS, room=st.integers(-50, 900))
def test_pages_end_however_little_room_there_is(
    ui: Toolkit, shapes: list[tuple[str, str]], width: int, room: int
) -> None:
    content = Column(ui, tuple(built(ui, shapes)), 20)
    lines = sum(len(words) for _, words in shapes)
    assert len(page_blocks(content, width, room)) <= lines + len(shapes) + 1


@settings(max_examples=60, deadline=None, derandomize=True)
@given(shapes=SHAPES, width=WIDTHS, height=st.integers(600, 1000))
def test_turning_shows_everything_within_the_area(
    ui: Toolkit, shapes: list[tuple[str, str]], width: int, height: int
) -> None:
    area = Rect(30, 40, width, height)
    seen, page, turned = "", 0, 0
    while True:
        wanted: list[int] = []
        pager = Pager("words", page, wanted.append, ui.theme.paper)
        placed = paged(ui, built(ui, shapes), area, 20, pager)
        for widget in placed:
            assert area.contains(widget.rect)
        content = [widget for widget in placed if not is_control(widget, area, ui)]
        seen += letters(content)
        down = next((w for w in placed if isinstance(w, Target) and w.key == "words-down"), None)
        if down is None:
            break
        down.action()
        assert wanted == [page + 1]
        page, turned = page + 1, turned + 1
        assert turned < 200
    assert seen.replace("нэр", "") == "".join("".join(words.split()) for _, words in shapes).replace("нэр", "")


def is_control(widget: Widget, area: Rect, ui: Toolkit) -> bool:
    """A turning button, or the page's number beside it."""
    if isinstance(widget, Target):
        return widget.key.startswith("words-")
    return "/" in letters([widget])


def test_what_fits_has_no_buttons(ui: Toolkit) -> None:
    pager = Pager("words", 0, lambda page: None, ui.theme.paper)
    placed = paged(ui, built(ui, [("text", "богино")]), Rect(0, 0, 800, 400), 20, pager)
    assert not any(isinstance(widget, Target) for widget in placed)


def test_a_page_that_is_no_longer_there_is_the_last_one(ui: Toolkit) -> None:
    blocks = built(ui, [("text", "үг " * 300)])
    pager = Pager("words", 99, lambda page: None, ui.theme.paper)
    placed = paged(ui, blocks, Rect(0, 0, 800, 400), 20, pager)
    assert [widget.key for widget in placed if isinstance(widget, Target)] == ["words-up"]


def test_a_title_stands_on_every_page_of_what_it_names(ui: Toolkit) -> None:
    pages = page_blocks(block_of(ui, "titled", "үг " * 200), 600, LEAST_ROOM)
    assert len(pages) > 1
    for page in pages:
        assert letters(page.place(Rect(0, 0, 600, page.height(600)))).startswith("нэр")


def test_content_stands_where_it_was_asked_to(ui: Toolkit) -> None:
    area, blocks = Rect(0, 100, 800, 600), built(ui, [("text", "богино")])
    tops = []
    stands: tuple[Stand, ...] = ("top", "middle", "bottom")
    for stand in stands:
        pager = Pager("words", 0, lambda page: None, ui.theme.paper)
        [label] = paged(ui, blocks, area, 20, pager, stand=stand)
        tops.append((label.rect.top - area.top, area.bottom - label.rect.bottom))
    (top, _), (above, below), (_, bottom) = tops
    assert top == bottom == 0
    assert abs(above - below) <= 1
