"""The shipped fonts, faces, icons and sounds: complete, attributed, readable, quiet."""

from __future__ import annotations

import array
import re
import sys
import wave
from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path
from typing import get_args

import pytest
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]
from PIL import Image, ImageChops

from assets import choices
from kiosk.packs.model import Mood

ASSETS = Path(__file__).parents[1] / "assets"
FAMILIES = ("fonts", "faces", "icons", "sounds")
FONTS = sorted((*choices.SUBSET_FONTS, *choices.WHOLE_FONTS))
# Mongolian, Russian and Kazakh, Latin, figures, the tugrik, and the punctuation that the texts use.
REQUIRED = (
    "".join(map(chr, (*range(0x20, 0x7F), *range(0x410, 0x450)))) + "ЁёӨөҮү₮" + "ӘәҒғҚқҢңҰұҺһІі" + "«»—–…„“”‘’•·№"
)


def shipped() -> Iterator[str]:
    for family in FAMILIES:
        for path in (ASSETS / family).rglob("*"):
            if path.is_file():
                yield path.relative_to(ASSETS).as_posix()


def attributed() -> list[str]:
    text = (ASSETS / "ATTRIBUTIONS.md").read_text("utf-8")
    return [name for name in re.findall(r"`([^`]+)`", text) if name.startswith(FAMILIES)]


def test_every_file_is_attributed_and_every_attribution_has_a_file() -> None:
    files, patterns = list(shipped()), attributed()
    assert [name for name in files if not any(fnmatch(name, pattern) for pattern in patterns)] == []
    assert [pattern for pattern in patterns if not any(fnmatch(name, pattern) for name in files)] == []


def test_names_are_lower_case() -> None:
    # A name that differs only by case opens on the maker's machine and not on the kiosk.
    assert [name for name in shipped() if name != name.lower()] == []


def test_what_is_shipped_is_what_the_choices_say() -> None:
    sizes = ["", *(f"-{size}" for size in choices.SMALLER_FACES)]
    names = [f"{mood}{size}.png" for mood in choices.MOODS for size in sizes]
    faces = {f"faces/{person}/{name}" for person in choices.CAST for name in names}
    icons = {f"icons/{name}.png" for name in (*choices.ICONS, *choices.FILLED_ICONS, "app", "meander")}
    sounds = {f"sounds/{name}.wav" for name in choices.SOUNDS}
    fonts = {f"fonts/{name}" for name in FONTS}
    assert set(shipped()) == faces | icons | sounds | fonts | set(choices.LICENCES)


@pytest.mark.parametrize("name", FONTS)
def test_a_font_draws_every_letter_and_kerns(name: str) -> None:
    font = TTFont(ASSETS / "fonts" / name)
    known, glyphs = font.getBestCmap(), font.getGlyphSet()
    assert [letter for letter in REQUIRED if ord(letter) not in known] == []
    assert all(glyphs[known[ord(letter)]].width > 0 for letter in REQUIRED)
    assert "GPOS" in font


@pytest.mark.parametrize("name", FONTS)
def test_a_font_stands_beside_its_licence(name: str) -> None:
    licence = ASSETS / "fonts" / f"{name.rsplit('-', 1)[0]}-ofl.txt"
    assert "sil open font license" in licence.read_text("utf-8").lower()


@pytest.mark.parametrize("person", choices.CAST)
def test_a_person_shows_every_mood_and_changes_nothing_but_the_expression(person: str) -> None:
    moods = {mood: Image.open(ASSETS / "faces" / person / f"{mood}.png").convert("RGBA") for mood in get_args(Mood)}
    neutral = moods.pop("neutral")
    assert neutral.size == (choices.FACE_SIZE, choices.FACE_SIZE)
    assert neutral.getpixel((0, 0)) == (0, 0, 0, 0)
    for mood, picture in moods.items():
        # Few colours: the same skin may differ by a shade from picture to picture.
        changed = ImageChops.difference(neutral, picture).convert("RGB").point(lambda value: 255 * (value > 40))
        left, top, right, bottom = changed.getbbox() or (0, 0, 0, 0)
        assert right > left, f"{mood} looks like neutral"
        assert (left >= 360, top >= 240, right <= 640, bottom <= 560) == (True,) * 4, (mood, changed.getbbox())


def test_icons_are_white_masks_of_one_size() -> None:
    for path in sorted((ASSETS / "icons").glob("*.png")):
        picture = Image.open(path).convert("RGBA")
        assert picture.size == (choices.ICON_SIZE, choices.ICON_SIZE), path.name
        if path.stem != "app":
            bands = picture.getextrema()
            assert bands == ((255, 255), (255, 255), (255, 255), (0, 255)), path.name


def test_the_meander_repeats_without_a_seam() -> None:
    tile = Image.open(ASSETS / "icons" / "meander.png").getchannel("A")
    left, right = tile.crop((0, 0, 1, tile.height)), tile.crop((tile.width - 1, 0, tile.width, tile.height))
    assert ImageChops.difference(left, right).getbbox() is None
    assert left.getbbox() is not None


@pytest.mark.parametrize("name", choices.SOUNDS)
def test_a_sound_is_short_quiet_and_starts_and_ends_in_silence(name: str) -> None:
    with wave.open(str(ASSETS / "sounds" / f"{name}.wav")) as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, 44_100)
        assert file.getnframes() <= 0.4 * file.getframerate()
        samples = array.array("h", file.readframes(file.getnframes()))
    if sys.byteorder == "big":
        samples.byteswap()
    peak = max(map(abs, samples))
    assert 0.02 * 32768 < peak <= 10 ** (-12 / 20) * 32768
    assert max(abs(samples[0]), abs(samples[-1])) < peak / 100
