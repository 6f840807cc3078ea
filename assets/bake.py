"""Make the kiosk's fonts, faces, icons and sounds again. The kiosk never imports this; what it makes is committed.

    npm install --prefix WORK $(python -m assets.bake packages)
    python -m assets.bake --packages WORK all          # or: fonts, faces, icons, sounds

Needs node for the faces, and Python's ``resvg-py``, ``pillow``, ``fonttools`` and ``brotli``.
What is made stands in ``choices.py``: edit it, bake, look at the result, commit both.
"""

from __future__ import annotations

import argparse
import array
import io
import json
import math
import re
import subprocess
import sys
import wave
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import resvg_py
from fontTools import subset
from fontTools.pens.recordingPen import RecordingPen
from fontTools.pens.svgPathPen import SVGPathPen
from fontTools.svgLib.path import parse_path
from fontTools.ttLib import TTFont
from PIL import Image

from assets import choices
from assets.choices import Note, Person, Piece

ASSETS = Path(__file__).parent

PEEPS_SCRIPT = """
import { createAvatar } from "@dicebear/core"; import * as peeps from "@dicebear/open-peeps";
const draw = (options) => createAvatar(peeps, { maskProbability: 0, ...options }).toString();
console.log(JSON.stringify(JSON.parse(process.argv[1]).map(draw)));
"""
# From the group that holds the face to the next one, which would hold a beard.
FACE_GROUP = re.compile(r'(?<=translate\(315 248\)">)(.*?)(?=</g><g transform="translate\(279 400\)">)', re.S)


def bake_fonts(modules: Path) -> None:
    """Write the fonts: subset where the licence lets us, whole where it reserves the name; kerning stays."""
    target = _folder("fonts")
    options = subset.Options(layout_features=["*"], name_IDs=["*"], notdef_outline=True, hinting=False)
    for name, source in choices.SUBSET_FONTS.items():
        font = subset.load_font(str(modules / source), options)
        subsetter = subset.Subsetter(options)
        subsetter.populate(
            unicodes=[code for first, last in choices.KEPT_CHARACTERS for code in range(first, last + 1)]
        )
        subsetter.subset(font)
        font.save(target / name)
    for name, source in choices.WHOLE_FONTS.items():
        font = TTFont(modules / source, recalcTimestamp=False)
        font.flavor = None
        font.save(target / name)
    _copy_licences(modules, "fonts/")


def bake_faces(modules: Path) -> None:
    """Write ``faces/<person>/<mood>.png``, and ``<mood>-<size>.png``: the same head and clothes, another expression."""
    sources = sorted({piece.face for pieces in choices.MOODS.values() for piece in pieces})
    faces: list[dict[str, object]] = [{"face": [face]} for face in sources]
    count = len(sources)
    drawings = _draw_peeps(modules, faces + [_peep_options(person) for person in choices.CAST.values()])
    parts = {face: list(_outlines(_face_of(drawing))) for face, drawing in zip(sources, drawings[:count], strict=True)}
    for name, body in zip(choices.CAST, drawings[count:], strict=True):
        for mood, pieces in choices.MOODS.items():
            expression = "".join(_svg_of(piece, parts[piece.face]) for piece in pieces)
            drawing = body.replace(_face_of(body), expression)
            _save_flat(drawing, choices.FACE_SIZE, _folder("faces", name) / f"{mood}.png")
            for size in choices.SMALLER_FACES:
                _save_flat(drawing, size, _folder("faces", name) / f"{mood}-{size}.png")


def _peep_options(person: Person) -> dict[str, object]:
    return {
        "head": [person.head],
        "face": ["smile"],
        "skinColor": [person.skin],
        "clothingColor": [person.clothes],
        "headContrastColor": [person.hair],
        "accessories": [person.glasses or "glasses"],
        "accessoriesProbability": 100 if person.glasses else 0,
        "facialHairProbability": 0,
    }


def _draw_peeps(modules: Path, options: list[dict[str, object]]) -> list[str]:
    command = ["node", "--input-type=module", "--eval", PEEPS_SCRIPT, json.dumps(options)]
    done = subprocess.run(command, cwd=modules.parent, check=True, capture_output=True, text=True)
    drawings: list[str] = json.loads(done.stdout)
    return drawings


def _face_of(drawing: str) -> str:
    found = FACE_GROUP.search(drawing)
    if found is None:
        raise SystemExit("bake: no face in the drawing; is @dicebear/open-peeps the pinned version?")
    return found[0]


def _outlines(face: str) -> Iterator[tuple[int, str, str]]:
    """Each outline of a face as (number of its path, fill, path data)."""
    for number, path in enumerate(re.findall(r"<path[^>]*>", face)):
        data, fill = re.search(r' d="([^"]*)"', path), re.search(r' fill="([^"]*)"', path)
        recorded = RecordingPen()
        parse_path(data[1] if data else "", recorded)
        starts = [i for i, (verb, _) in enumerate(recorded.value) if verb == "moveTo"]
        for start, end in zip(starts, [*starts[1:], len(recorded.value)], strict=True):
            pen, one = SVGPathPen(None), RecordingPen()
            one.value = recorded.value[start:end]
            one.replay(pen)
            yield number, fill[1] if fill else "#000", pen.getCommands()


def _svg_of(piece: Piece, outlines: list[tuple[int, str, str]]) -> str:
    chosen = [outlines[number] for number in piece.outlines]
    paths = {number: fill for number, fill, _ in chosen}
    # Outlines of one path stay one path: an inner one is a hole.
    shapes = (
        f'<path fill-rule="evenodd" fill="{fill}" d="{"".join(data for of, _, data in chosen if of == number)}"/>'
        for number, fill in sorted(paths.items())
    )
    return f'<g transform="translate({piece.dx} {piece.dy}) scale({piece.scale})">{"".join(shapes)}</g>'


def _save_flat(svg: str, size: int, path: Path) -> None:
    picture = Image.open(io.BytesIO(_png(svg, size))).convert("RGBA")
    flat = picture.quantize(choices.FACE_COLOURS, Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
    flat.save(path, optimize=True)


def bake_icons(modules: Path) -> None:
    """Write white icons on a clear ground, which the kiosk tints, the meander, and the app's own icon in colour."""
    target = _folder("icons")
    source = modules / "@tabler/icons/icons"
    for name in choices.ICONS:
        svg = (source / "outline" / f"{name}.svg").read_text("utf-8").replace("currentColor", "#fff")
        svg = svg.replace('stroke-width="2"', f'stroke-width="{choices.BOLD_STROKES.get(name, choices.STROKE)}"')
        _save_mask(svg, target / f"{name}.png")
    for name, tabler in choices.FILLED_ICONS.items():
        svg = (source / "filled" / f"{tabler}.svg").read_text("utf-8")
        _save_mask(svg.replace("currentColor", "#fff"), target / f"{name}.png")
    _save_mask(choices.MEANDER, target / "meander.png")
    hook = "".join(re.findall(r'<path d="[^"]*" />', (source / "outline/fish-hook.svg").read_text("utf-8")))
    (target / "app.png").write_bytes(_png(choices.APP_ICON.format(hook=hook), choices.ICON_SIZE))
    _copy_licences(modules, "icons/")


def _save_mask(svg: str, path: Path) -> None:
    alpha = Image.open(io.BytesIO(_png(svg, choices.ICON_SIZE))).convert("RGBA").getchannel("A")
    white = Image.new("L", alpha.size, 255)
    Image.merge("RGBA", (white, white, white, alpha)).save(path, optimize=True)


def _png(svg: str, width: int) -> bytes:
    return bytes(resvg_py.svg_to_bytes(svg_string=svg, width=width))


def bake_sounds(_modules: Path) -> None:
    """Write mono 16-bit WAV files at 44.1 kHz."""
    for name, (peak, notes) in choices.SOUNDS.items():
        with wave.open(str(_folder("sounds") / f"{name}.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(choices.SAMPLE_RATE)
            file.writeframes(_samples(peak, notes))


def _samples(peak: float, notes: tuple[Note, ...]) -> bytes:
    mixed = [0.0] * (max(note.start + note.length for note in notes) * choices.SAMPLE_RATE // 1000)
    for note in notes:
        first = note.start * choices.SAMPLE_RATE // 1000
        for offset, value in enumerate(_tone(note)):
            mixed[first + offset] += value
    scale = peak * 32767 / max(map(abs, mixed))
    samples = array.array("h", (round(value * scale) for value in mixed))
    if sys.byteorder == "big":
        samples.byteswap()
    return samples.tobytes()


def _tone(note: Note) -> Iterator[float]:
    """A tone that swells over its first fifth and dies away over the rest, without a click at either end."""
    count, phase = note.length * choices.SAMPLE_RATE // 1000, 0.0
    for index in range(count):
        at = index / count
        phase += 2 * math.pi * (note.hertz + (note.to_hertz - note.hertz) * at) / choices.SAMPLE_RATE
        swell = math.sin(math.pi / 2 * min(1.0, at / 0.2)) ** 2 * math.cos(math.pi / 2 * max(0.0, at - 0.2) / 0.8) ** 2
        yield swell * sum(loudness * math.sin(times * phase) for times, loudness in choices.OVERTONES)


def _copy_licences(modules: Path, folder: str) -> None:
    for name, source in choices.LICENCES.items():
        if name.startswith(folder):
            (ASSETS / name).write_text((modules / source).read_text("utf-8"), "utf-8", newline="\n")


def _folder(*names: str) -> Path:
    folder = ASSETS.joinpath(*names)
    folder.mkdir(parents=True, exist_ok=True)
    return folder


BAKERS: Mapping[str, Callable[[Path], None]] = {
    "fonts": bake_fonts,
    "faces": bake_faces,
    "icons": bake_icons,
    "sounds": bake_sounds,
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=[*BAKERS, "all", "packages"])
    parser.add_argument("--packages", type=Path, default=Path(), metavar="WORK", help="where npm installed them")
    chosen = parser.parse_args()
    if chosen.what == "packages":
        print(*(f"{name}@{version}" for name, version in choices.PACKAGES.items()))
        return
    for name, bake in BAKERS.items():
        if chosen.what in (name, "all"):
            bake(chosen.packages.resolve() / "node_modules")


if __name__ == "__main__":
    main()
