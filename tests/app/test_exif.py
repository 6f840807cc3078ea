"""How a telephone was held, read from the pictures that it makes, and from what is none."""

from __future__ import annotations

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from kiosk.app.exif import orientation


def photo(turned: int | None, order: str = "MM") -> bytes:
    exif = Image.Exif()
    exif.endian = "<" if order == "II" else ">"
    exif[0x010E] = "a description that comes first"
    if turned is not None:
        exif[0x0112] = turned
    written = io.BytesIO()
    Image.new("RGB", (4, 2)).save(written, "JPEG", exif=exif)
    return written.getvalue()


@pytest.mark.parametrize("turned", range(1, 9))
@pytest.mark.parametrize("order", ["MM", "II"])
def test_every_orientation(turned: int, order: str) -> None:
    assert orientation(photo(turned, order)) == turned


@pytest.mark.parametrize("data", [b"", b"\xff\xd8", b"\x89PNG", photo(None), photo(9), photo(6)[:40]])
def test_where_nothing_is_said_a_picture_stays_as_it_is(data: bytes) -> None:
    assert orientation(data) == 1


@given(st.lists(st.tuples(st.integers(2, 120), st.integers(0, 255)), max_size=4))
def test_no_bytes_are_met_with_anything_but_an_orientation(changes: list[tuple[int, int]]) -> None:
    data = bytearray(photo(6))
    for at, byte in changes:
        data[at] = byte
    assert 1 <= orientation(bytes(data)) <= 8
