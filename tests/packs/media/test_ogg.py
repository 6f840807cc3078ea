"""How long a recording is: told from its packets, whatever it says of itself."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.packs.media.ogg import seconds_of
from tests.ogg import SILENCE, opus, page

VOICES = Path(__file__).parents[2] / "voices"


@pytest.mark.parametrize("name", ["vorbis.ogg", "opus.opus"])
def test_a_second_is_a_second(name: str) -> None:
    assert seconds_of((VOICES / name).read_bytes()) == pytest.approx(1.0, abs=0.05)


@given(st.integers(1, 900))
def test_packets_are_counted(count: int) -> None:
    assert seconds_of(opus(count)) == pytest.approx(count * 0.02)


def test_what_the_file_says_of_its_length_is_not_asked() -> None:
    assert seconds_of(opus(6000, position=960)) == pytest.approx(120)


@pytest.mark.parametrize(
    ("packet", "milliseconds"),
    [
        (SILENCE, 20),
        (b"\xf9\xff", 40),  # two frames
        (b"\xfb\x03", 60),  # as many as the second byte says
        (b"\xe0\xff", 2.5),
        (b"\x18\xff", 60),  # SILK
        (b"\x68\xff", 20),  # hybrid
    ],
)
def test_each_packet_says_how_much_it_is(packet: bytes, milliseconds: float) -> None:
    assert seconds_of(opus(100, packet=packet)) == pytest.approx(milliseconds / 10)


def test_short_blocks_do_not_make_a_recording_longer_than_it_says() -> None:
    said = bytearray((VOICES / "vorbis.ogg").read_bytes())
    at = said.rfind(b"OggS")
    said[at + 6 : at + 14] = (5).to_bytes(8, "little")
    assert seconds_of(bytes(said)) == pytest.approx(1.0, abs=0.3)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"OggS",
        opus(20)[:-1],
        opus(20) + b"junk",
        opus(20) + opus(20, serial=8),
        opus(20) + opus(20),
        page([b"fishead\0" * 4], 0, 0, 1, flags=2),
        opus(3).replace(b"OpusHead\x01\x01", b"OpusHead\x01\x08"),
    ],
    ids=["nothing", "a beginning", "cut", "junk", "two streams", "one after another", "no sound", "eight channels"],
)
def test_anything_else_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        seconds_of(data)


@given(st.data())
def test_no_bytes_are_met_with_anything_but_a_length_or_a_refusal(data: st.DataObject) -> None:
    whole = bytearray((VOICES / "vorbis.ogg").read_bytes()[:600] + opus(4))
    for at in data.draw(st.lists(st.integers(0, len(whole) - 1), max_size=4)):
        whole[at] = data.draw(st.integers(0, 255))
    with suppress(ValueError):
        assert seconds_of(bytes(whole)) >= 0
