"""Text is broken into lines: no word is lost, no line is too long, signs keep their words and numbers."""

from __future__ import annotations

import os

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.resources import assets_dir
from kiosk.ui.breaking import BADGE, lay_out
from kiosk.ui.fonts import Fonts
from kiosk.ui.text import Laid, Line, Run, Style

STYLE = Style("text", 40)

LETTERS = "абвгөүёъыжщШЮabcMW₮.,!?«»—-0123456789"
WORDS = st.text(LETTERS, min_size=1, max_size=30)
TEXTS = st.lists(WORDS | st.sampled_from([" ", "  ", "\n", "\n\n", "\t"]), max_size=30).map("".join)
RUNS = st.lists(st.builds(Run, TEXTS, bold=st.booleans(), sign=st.none() | st.integers(1, 9)), min_size=1, max_size=8)
WIDTHS = st.integers(min_value=-5, max_value=1500)


@pytest.fixture(scope="module")
def fonts(display: None) -> Fonts:
    return Fonts(assets_dir() / "fonts")


def letters(text: str) -> str:
    """A text without its spaces, which lines swallow."""
    return "".join(text.split())


def shown(laid: Laid) -> str:
    return letters("".join(fragment.text for line in laid.lines for fragment in line.fragments))


@settings(max_examples=300, deadline=None, derandomize=True)
@given(runs=RUNS, width=WIDTHS, balance=st.booleans())
def test_no_letter_is_lost(fonts: Fonts, runs: list[Run], width: int, balance: bool) -> None:
    laid = lay_out(fonts, runs, STYLE, width, balance=balance)
    assert shown(laid) == letters("".join(run.text for run in runs))


@settings(max_examples=300, deadline=None, derandomize=True)
@given(runs=RUNS, width=WIDTHS, balance=st.booleans())
def test_no_line_is_longer_than_the_width(fonts: Fonts, runs: list[Run], width: int, balance: bool) -> None:
    laid = lay_out(fonts, runs, STYLE, width, balance=balance)
    for line in laid.lines:
        assert line.width <= max(width, STYLE.px) or is_one_letter(line)
        assert line.width == extent(line)


@settings(max_examples=200, deadline=None, derandomize=True)
@given(text=TEXTS, width=st.integers(min_value=900, max_value=1500))
def test_words_are_broken_only_where_a_line_is_too_short_for_them(fonts: Fonts, text: str, width: int) -> None:
    laid = lay_out(fonts, text, STYLE, width)
    lines = [[word for fragment in line.fragments for word in fragment.text.split()] for line in laid.lines]
    whole = [word for word in text.split() if fonts.get("text", STYLE.px).size(word)[0] <= width]
    for word in whole:
        assert any(word in line for line in lines), word


@settings(max_examples=200, deadline=None, derandomize=True)
@given(runs=RUNS, width=WIDTHS)
def test_signs_keep_their_words_and_have_one_number_each(fonts: Fonts, runs: list[Run], width: int) -> None:
    signed = [Run(run.text, run.bold, number) for number, run in enumerate(runs, start=1)]
    laid = lay_out(fonts, signed, STYLE, width)
    fragments = [fragment for line in laid.lines for fragment in line.fragments]
    for run in signed:
        own = [fragment for fragment in fragments if fragment.sign == run.sign]
        assert letters("".join(fragment.text for fragment in own)) == letters(run.text)
        assert sum(fragment.badge for fragment in own) == (1 if letters(run.text) else 0)
        assert not any(fragment.badge for fragment in own[:-1])


@settings(max_examples=100, deadline=None, derandomize=True)
@given(runs=RUNS, width=WIDTHS, count=st.integers(0, 20))
def test_a_split_keeps_every_line(fonts: Fonts, runs: list[Run], width: int, count: int) -> None:
    laid = lay_out(fonts, runs, STYLE, width)
    first, rest = laid.split(count)
    assert (*first.lines, *rest.lines) == laid.lines
    assert first.height + rest.height == laid.height


@settings(max_examples=100, deadline=None, derandomize=True)
@given(text=TEXTS, width=st.integers(min_value=100, max_value=1500))
def test_balancing_needs_no_more_lines_and_evens_them(fonts: Fonts, text: str, width: int) -> None:
    plain, balanced = lay_out(fonts, text, STYLE, width), lay_out(fonts, text, STYLE, width, balance=True)
    assert len(balanced.lines) <= len(plain.lines)
    assert balanced.width <= plain.width


def test_a_balanced_heading_breaks_no_word_that_has_room(fonts: Fonts) -> None:
    text = "Клубийн тойрог"
    width = lay_out(fonts, text, STYLE, 10_000).width - 1
    lines = lay_out(fonts, text, STYLE, width, balance=True).lines
    assert [fragment.text for line in lines for fragment in line.fragments] == text.split()


@settings(max_examples=100, deadline=None, derandomize=True)
@given(text=TEXTS, width=st.integers(min_value=100, max_value=1500))
def test_a_text_fits_the_width_of_its_longest_line(fonts: Fonts, text: str, width: int) -> None:
    """A bubble is made as wide as its words, and its words are laid out again in it."""
    laid = lay_out(fonts, text, STYLE, width)
    assert lay_out(fonts, text, STYLE, laid.width) == laid or laid.width < STYLE.px


def test_a_line_break_in_the_text_breaks_the_line(fonts: Fonts) -> None:
    laid = lay_out(fonts, "Нэг\nхоёр  гурав", STYLE, 1000)
    assert [[fragment.text for fragment in line.fragments] for line in laid.lines] == [["Нэг"], ["хоёр гурав"]]


def test_a_comma_after_a_sign_stays_beside_it(fonts: Fonts) -> None:
    runs = [Run("Чи "), Run("хэнд ч бүү хэл", sign=1), Run(", за юу?")]
    for width in range(150, 700, 10):
        for line in lay_out(fonts, runs, STYLE, width).lines:
            assert not line.fragments[0].text.startswith(",")


def test_the_words_of_a_bold_run_change_to_the_bold_font(fonts: Fonts) -> None:
    [line] = lay_out(fonts, [Run("Нууц", bold=True), Run(" гэж юу вэ?")], STYLE, 1000).lines
    assert [fragment.font for fragment in line.fragments] == ["bold", "text"]


def test_lines_with_signs_stand_further_apart(fonts: Fonts) -> None:
    assert lay_out(fonts, [Run("а", sign=1)], STYLE, 500).height > lay_out(fonts, "а", STYLE, 500).height


def test_a_files_name_that_is_no_unicode_has_its_place(fonts: Fonts) -> None:
    [line] = lay_out(fonts, os.fsdecode(b"pack\xff.zip"), STYLE, 1000).lines
    assert [fragment.text for fragment in line.fragments] == ["pack?.zip"]


def test_nothing_has_no_height(fonts: Fonts) -> None:
    assert lay_out(fonts, " \n ", STYLE, 500).height == 0


def is_one_letter(line: Line) -> bool:
    return sum(len(fragment.text) for fragment in line.fragments) == 1


def extent(line: Line) -> int:
    last = line.fragments[-1]
    return last.x + last.width + (round(BADGE * STYLE.px) if last.badge else 0)
