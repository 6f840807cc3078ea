from __future__ import annotations

from collections.abc import Callable

import pytest

from kiosk.app.measure import smallest_screen
from kiosk.lang import Lang
from kiosk.resources import assets_dir


@pytest.fixture(scope="module")
def pages() -> Callable[[str, Lang], int]:
    return smallest_screen(assets_dir())


@pytest.mark.parametrize("word", ["ном", "book", "Щ" * 15, "i"])
def test_the_longer_the_more_pages(pages: Callable[[str, Lang], int], word: str) -> None:
    counts = [pages(" ".join([word] * count), "mn") for count in range(1, 400, 7)]
    assert counts[0] == 1
    assert counts == sorted(counts)
    assert set(counts) == set(range(1, max(counts) + 1))


def test_wide_letters_need_more_pages_than_narrow_ones(pages: Callable[[str, Lang], int]) -> None:
    assert pages("Щщ " * 300, "mn") > pages("ii " * 300, "en") > 1


def test_an_item_as_long_as_any_may_be_stands_on_one_page(pages: Callable[[str, Lang], int]) -> None:
    assert pages("Бид энэ номыг хамт уншъя. " * 10, "mn") == 1
    assert pages("", "mn") == 1
