"""Preparing what a pack brings: what is kept of it, and what hostile files cost."""

from __future__ import annotations

import io
import json
import shutil
import subprocess
import sys
import wave
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageOps

from kiosk.app.decoder import LARGEST, RATE
from kiosk.app.preparing import decode, prepare
from kiosk.app.trying import TriedMedia
from kiosk.packs import Known, load
from kiosk.packs.media.files import MOST_AREA, file_fault
from kiosk.packs.stock import Stock
from kiosk.store import Store, offers
from tests.figures import Figure
from tests.ogg import opus
from tests.store.conftest import laid_out, nobody_else, png, quiet, with_media, zipped

ROOT = Path(__file__).parents[2]
VOICES = ROOT / "tests" / "voices"

MOST_SECONDS, MOST_MEGABYTES = 10.0, 500


def shown(file: Path) -> Image.Image:
    """What is kept of a picture."""
    assert prepare(file, "zip/picture") is None and not file.exists()
    return Image.open(file.with_name(f"{file.name}.picture"))


def painted(size: tuple[int, int]) -> Image.Image:
    """A picture of which each corner differs."""
    picture = Image.linear_gradient("L").resize(size).convert("RGB")
    picture.paste((250, 10, 10), (0, 0, size[0] // 4, size[1] // 5))
    return picture


@pytest.mark.parametrize("ending", ["png", "jpg", "webp"])
def test_a_picture_is_kept_as_its_pixels(tmp_path: Path, ending: str) -> None:
    picture = painted((90, 60))
    picture.save(tmp_path / f"p.{ending}", quality=95, lossless=True)
    kept = shown(tmp_path / f"p.{ending}").convert("RGB")
    assert kept.size == (90, 60) and furthest(kept, picture) < 24


def test_a_large_picture_becomes_smaller(tmp_path: Path) -> None:
    painted((4000, 1000)).save(tmp_path / "p.png")
    assert shown(tmp_path / "p.png").size == (LARGEST, 400)


def test_what_shines_through_goes_on_shining(tmp_path: Path) -> None:
    Image.new("RGBA", (30, 20), (255, 0, 0, 80)).save(tmp_path / "p.png")
    assert shown(tmp_path / "p.png").getpixel((3, 3)) == (255, 0, 0, 80)


def test_a_palette_is_no_trouble(tmp_path: Path) -> None:
    picture = painted((3000, 20)).quantize(8)
    picture.save(tmp_path / "p.png")
    assert shown(tmp_path / "p.png").size == (LARGEST, 11)


def test_a_photograph_is_turned_upright_and_says_nothing_of_where_it_was_taken(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112], exif[0x010F] = 6, "Telephone of a child"
    exif.get_ifd(0x8825)[1] = "N"
    painted((90, 60)).save(tmp_path / "p.jpg", exif=exif, quality=95)
    upright = ImageOps.exif_transpose(Image.open(tmp_path / "p.jpg"))
    kept = shown(tmp_path / "p.jpg")
    assert kept.size == (60, 90) and furthest(kept.convert("RGB"), upright) < 24
    assert not kept.getexif() and b"child" not in (tmp_path / "p.jpg.picture").read_bytes()


def furthest(one: Image.Image, other: Image.Image) -> int:
    """How far the colours of two pictures are apart at most, seen from some way off."""
    return max(ImageChops.difference(one.resize((9, 9)), other.resize((9, 9))).tobytes())


@pytest.mark.parametrize("name", ["vorbis.ogg", "opus.opus"])
def test_a_recording_is_kept_as_plain_samples(tmp_path: Path, name: str) -> None:
    file = tmp_path / name
    file.write_bytes((VOICES / name).read_bytes())
    assert prepare(file, "zip/voice") is None and not file.exists()
    with wave.open(str(tmp_path / f"{name}.voice")) as kept:
        assert (kept.getnchannels(), kept.getsampwidth(), kept.getframerate()) == (1, 2, RATE)
        assert kept.getnframes() == pytest.approx(RATE, rel=0.02)
        samples = memoryview(kept.readframes(kept.getnframes())).cast("h")
    assert 0.3 < max(samples) / 32_768 < 0.5


def idat(width: int, height: int, rows: bytes) -> bytes:
    """A PNG whose rows are what one likes."""
    whole = png(width, height)
    at = whole.index(b"IDAT") - 4
    packed = zlib.compress(rows, 9)
    checksum = zlib.crc32(b"IDAT" + packed).to_bytes(4, "big")
    return whole[:at] + len(packed).to_bytes(4, "big") + b"IDAT" + packed + checksum + whole[whole.index(b"IEND") - 4 :]


def saved(size: tuple[int, int], kind: str) -> bytes:
    written = io.BytesIO()
    Image.new("RGB", size, (90, 20, 60)).save(written, kind)
    return written.getvalue()


def larger_within(small: bytes, large: bytes) -> bytes:
    """A JPEG that shows its small size first and its large one afterwards."""
    frame = large.index(b"\xff\xc0")
    header = small[small.index(b"\xff\xc0") : small.index(b"\xff\xc4")]
    return large[:frame] + header + large[frame:]


HOSTILE: dict[str, tuple[str, Callable[[], bytes]]] = {
    "truncated.png": ("png", lambda: saved((800, 800), "PNG")[:300]),
    "truncated.jpg": ("jpg", lambda: saved((800, 800), "JPEG")[:700]),
    "truncated.webp": ("webp", lambda: saved((800, 800), "WEBP")[:60]),
    "30,000×30,000": ("png", lambda: png(30_000, 30_000)),
    "30,000×30,000, rows and all": ("png", lambda: idat(30_000, 30_000, bytes(1 << 26))),
    "small outside, large within": (
        "jpg", lambda: larger_within(saved((80, 80), "JPEG"), saved((12_000, 12_000), "JPEG"))),
    "a GIF called .png": ("png", lambda: saved((80, 80), "GIF")),
    "text called .png": ("png", "Сайн уу".encode),
    "a program called .jpg": ("jpg", lambda: b"\x7fELF" + bytes(500)),
    "a vector drawing called .webp": ("webp", lambda: b"<svg xmlns='http://www.w3.org/2000/svg'/>"),
    "WebP that ends": ("webp", lambda: b"RIFF\x20\0\0\0WEBPVP8 " + bytes(20)),
    "hours of silence": ("opus", lambda: opus(400_000)),
    "hours that say they are a second": ("ogg", lambda: opus(400_000, position=48_000)),
    "an Ogg film": ("ogg", lambda: b"OggS\0\2" + bytes(20) + b"\1\x2a\x80theora" + bytes(40)),
    "text called .ogg": ("ogg", "Сайн уу".encode),
    "a truncated recording": ("ogg", lambda: (VOICES / "vorbis.ogg").read_bytes()[:4_000]),
    "noise after a true beginning": ("ogg", lambda: (VOICES / "vorbis.ogg").read_bytes()[:58] + bytes(range(256)) * 20),
}  # fmt: skip

LOOK = """
import json, resource, sys, time
from pathlib import Path
from kiosk.app.preparing import decode
from kiosk.packs.media.files import PICTURES, file_fault
found = []
for file in map(Path, sys.argv[2:]):
    began = time.perf_counter()
    header = file_fault(file)
    seen = time.perf_counter() - began
    tried = header is None or file.suffix in PICTURES or sys.argv[1] == "all"
    decoded = decode(file, file.with_name(file.name + ".kept")) if tried else None
    codes = [one.code for one in (header and header.sentence, decoded) if one]
    found.append((codes, seen, time.perf_counter() - began - seen))
print(json.dumps((found, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)))
"""
"""Decodes the pictures although their headers have told; with ``all`` the hours of silence, too."""


@pytest.mark.skipif(sys.platform == "win32", reason="the system does not tell a process's peak")
def test_hostile_files_are_refused_soon_and_cheaply(tmp_path: Path, long: bool, figure: Figure) -> None:
    files = [tmp_path / f"{number}.{ending}" for number, (ending, _) in enumerate(HOSTILE.values())]
    for file, (_, made) in zip(files, HOSTILE.values(), strict=True):
        file.write_bytes(made())
    command = [sys.executable, "-c", LOOK, "all" if long else "", *map(str, files)]
    told = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", check=False)
    assert told.returncode == 0, told.stderr
    found, peak = json.loads(told.stdout.splitlines()[-1])
    megabytes = peak / (1e6 if sys.platform == "darwin" else 1e3)
    for name, (codes, _, _) in zip(HOSTILE, found, strict=True):
        assert codes, name
    looking, decoding = (max(times) for times in zip(*((one, other) for _, one, other in found), strict=True))
    figure(f"{len(files)} hostile pictures and recordings refused: looked at in {looking:.2f} s at most,")
    figure(f"decoded all the same in {decoding:.2f} s and {megabytes:.0f} MB at most")
    assert looking + decoding < MOST_SECONDS and megabytes < MOST_MEGABYTES


@pytest.mark.parametrize("name", ["png", "jpg", "webp"])
def test_the_largest_picture_that_is_allowed_can_be_prepared(tmp_path: Path, name: str, long: bool) -> None:
    if not long and name != "jpg":
        pytest.skip("one of them is enough")
    file = tmp_path / f"p.{name}"
    Image.new("RGB", (8_000, MOST_AREA // 8_000), (90, 20, 60)).save(file, quality=10)
    assert file_fault(file) is None and prepare(file, "zip/p") is None


def test_whoever_takes_too_long_is_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "p.png").write_bytes(png())
    monkeypatch.setattr("kiosk.app.preparing.PATIENCE", 0.001)
    fault = decode(tmp_path / "p.png", tmp_path / "p.png.picture")
    assert fault is not None and fault.code == "E381" and not (tmp_path / "p.png.picture").exists()


def test_what_was_brought_in_shows_its_pictures_and_what_was_copied_does_not(tmp_path: Path) -> None:
    picture = io.BytesIO()
    painted((60, 40)).save(picture, "PNG")
    files = {**with_media(), "bat.png": picture.getvalue(), "voice/hello.opus": (VOICES / "opus.opus").read_bytes()}
    packs = tmp_path / "data" / "packs"
    laid_out(packs / "copied", files)
    stock = Stock([packs], tmp_path / "index", Known, "key")
    assert stock.unprepared == 1 and stock.media("small").picture("bat.png") is None
    shutil.rmtree(packs / "copied")
    [offer] = offers(zipped(tmp_path / "small.zip", files))
    Store(packs, load, prepare, {}, nobody_else, lambda: None).install(offer, quiet)
    stock.refresh()
    media = stock.media("small")
    assert stock.unprepared == 0 and media.picture("bat.png") and media.voice("voice/hello.opus")
    assert not [*packs.rglob("*.png"), *packs.rglob("*.opus")]
    assert Stock([packs], tmp_path / "other index", Known, "key").offered.packs == stock.offered.packs


def test_a_pack_that_is_being_written_shows_a_file_as_it_was_last_saved(tmp_path: Path) -> None:
    aside = tmp_path / "aside"
    aside.mkdir()
    media = TriedMedia(tmp_path, aside)
    assert media.picture("p.png") is None
    painted((90, 60)).save(tmp_path / "p.png")
    first = media.picture("p.png")
    assert first is not None and media.picture("p.png") == first and media.voice("p.png") is None
    (tmp_path / "p.png").write_bytes(b"no picture")
    assert media.picture("p.png") is None and media.picture("../p.png") is None
    painted((40, 60)).save(tmp_path / "p.png")
    second = media.picture("p.png")
    assert second is not None and second != first and Image.open(second).size == (40, 60)
