"""What is left of a mark is seen, wherever its brackets went astray; brackets that may be words are let be."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.packs.marks import parse
from kiosk.packs.strays import apart, half, has_brackets, pair

TACTICS = ("hurry", "secrecy")


@pytest.mark.parametrize(
    ("text", "at", "shown"),
    [
        ("[Яг одоо{hurry}, [бид хоёр]{secrecy}", 0, "[Яг одоо{hurry}, [бид хо…"),
        ("Яг [одоо]hurry} өг", 14, "Яг [одоо]hurry}"),
        ("Яг [одоо](hurry) өг", 8, "](hurry)"),
        ("Яг одоо {hury} өг", 8, "{hury}"),
        ("Яг одоо]{hurry} өг", 7, "Яг одоо]"),
        ("Яг [одоо]{hurry өг", 8, "]{"),
        ("Яг [одоо] {hurry}", 8, "] {"),
        ("[]{hurry}", 1, "]{"),
        ("Яг [одоо}{hurry}", 3, "[одоо}{hurry}"),
        ("Одоо" * 10 + "} өг", 40, "…" + "Одоо" * 6 + "}"),
    ],
)
def test_half_a_mark_is_found_where_it_is(text: str, at: int, shown: str) -> None:
    stray = half(text, TACTICS)
    assert stray is not None
    assert (stray.at, stray.shown) == (at, shown)


@pytest.mark.parametrize("text", ["f[x]", "{1, 2}", "[зураг]", "a[1](b)", "[а [б] в]"])
def test_pairs_of_brackets_may_be_words(text: str) -> None:
    assert half(text, TACTICS) is None
    assert pair(text) is not None


def test_only_what_does_not_join_is_wrong_in_any_text() -> None:
    assert apart("[хоёулаа] {secrecy}") is not None
    assert apart("[0, 1) {secrecy} [хоёулаа]{hurry}") is None


@given(st.text(alphabet="аб []{}()hury", max_size=40))
def test_a_text_has_brackets_exactly_if_one_of_the_checks_says_so(text: str) -> None:
    left_over = has_brackets(parse(text).plain)
    assert left_over == (half(text, TACTICS) is not None or pair(text) is not None)
