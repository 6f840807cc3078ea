"""Categories as Moodle writes them."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.banks.categories import category_of, path_of

_PARTS = st.one_of(
    st.sampled_from(["top", "$course$", "$cat1$", "/", "//", "а/", "/б"]),
    st.text("абвXY 1&()-/", min_size=1, max_size=12).map(lambda part: " ".join(part.split())).filter(bool),
)


@pytest.mark.parametrize(
    ("path", "parts"),
    [
        ("$course$/top/Default for 8-р анги/Интернэт", ("Default for 8-р анги", "Интернэт")),
        ("$course$/Iota/Kappa/Lambda", ("Iota", "Kappa", "Lambda")),
        ("$cat1$/Iota", ("Iota",)),
        ("tom/dick/harry", ("tom", "dick", "harry")),
        ("Аюул//Тусламж / Утас", ("Аюул/Тусламж", "Утас")),
        ("top", ()),
        ("", ()),
    ],
)
def test_category_of(path: str, parts: tuple[str, ...]) -> None:
    assert category_of(path) == parts


@given(st.lists(_PARTS, max_size=4).map(tuple))
@example(("яб", "/"))
@example(("а/", "/", "б"))
@example(("top",))
def test_a_path_is_read_as_it_was_written(parts: tuple[str, ...]) -> None:
    assert category_of(path_of(parts)) == parts
    assert category_of(path_of(parts, "$course$/top")) == parts
