"""``run_kiosk.py graph``: the branches of a story as a picture."""

from __future__ import annotations

import math
import re
from pathlib import Path
from typing import Annotated, Final

import typer

from kiosk.authoring.graph import Font, Look, draw_story
from kiosk.banks.model import Note
from kiosk.cli.language import Language, spoken
from kiosk.errors import PackError, SetupError
from kiosk.packs.load import read_played
from kiosk.packs.model import Story
from kiosk.resources import assets_dir
from kiosk.yamlsafe import as_error

SVG: Final = ".svg"
PNG: Final = ".png"
SHARPNESS: Final = 2.0
"""Pixels of a PNG for each of the picture's."""

MOST_PIXELS: Final = 60_000_000
"""Of a PNG: some seconds and a quarter of a gigabyte. A story as long as may be would take minutes and ten."""

_NO_PICTURE: Final = Note("«{name}» зургийн нэр биш", "“{name}” is no name for a picture")
_ENDINGS: Final = Note("нэр нь {svg} эсвэл {png} гэж төгсөх ёстой", "let it end with {svg} or {png}")
_FOLDER: Final = Note("энэ бол хавтас", "this is a folder")
_NO_STORY: Final = Note("энэ файлд түүх алга", "this file holds no story")
_ONE_STORY: Final = Note("«story:» гэж эхэлдэг файлыг нэрлэнэ үү", "name a file that begins with “story:”")
_NOT_WRITTEN: Final = Note("зургийг бичиж чадсангүй ({why})", "this picture cannot be written ({why})")
_TOO_LARGE: Final = Note("түүх PNG зураг болгоход хэт том байна", "the story is too large for a PNG")
_AS_SVG: Final = Note(
    "нэрийг нь {svg} гэж төгсгөнө үү: ямар ч хэмжээтэй байж болно", "let it end with {svg}, of any size"
)
_ANOTHER: Final = Note("өөр нэр, хавтас сонгоно уу", "name another")


def graph(
    story: Annotated[Path, typer.Argument(metavar="STORY", help="The file of a story.")],
    to: Annotated[Path, typer.Option("--to", help="The picture to write, .svg or .png.")],
    lang: Annotated[Language | None, typer.Option("--lang", help="The language; else the system's.")] = None,
) -> None:
    """Draw the branches of a story: steps, choices, points, conditions and endings.

    Steps that no way leads to are marked, and so are steps that are led to and missing: a draft can be drawn, too.

    Raises:
        SetupError: the file holds no story, or the picture is too large for a PNG or cannot be written.
        PackError: the story cannot be read.
    """
    speaks = spoken(lang)
    ending = to.suffix.lower()
    if ending not in (SVG, PNG):
        what, fix = (one.filled(name=to.name, svg=SVG, png=PNG).tell(speaks) for one in (_NO_PICTURE, _ENDINGS))
        raise SetupError(what, where="--to", fix=fix)
    if story.is_dir():
        raise SetupError(_FOLDER.tell(speaks), where=str(story), fix=_ONE_STORY.tell(speaks))
    page, problems = read_played(story)
    if page is None:
        raise as_error(next(one for one in problems if one.severity == "error"), PackError, speaks)
    if not isinstance(page.content, Story):
        raise SetupError(_NO_STORY.tell(speaks), where=str(story), fix=_ONE_STORY.tell(speaks))
    drawn = draw_story(page.content, look_of(assets_dir()), speaks)
    if ending == PNG and _pixels(drawn) > MOST_PIXELS:
        raise SetupError(_TOO_LARGE.tell(speaks), where=str(story), fix=_AS_SVG.filled(svg=SVG).tell(speaks))
    try:
        if ending == SVG:
            to.write_text(drawn, encoding="utf-8")
        else:
            to.write_bytes(_as_png(drawn, assets_dir()))
    except OSError as error:
        what = _NOT_WRITTEN.filled(why=error.strerror).tell(speaks)
        raise SetupError(what, where=str(to), fix=_ANOTHER.tell(speaks)) from error
    typer.echo(f"{to}")


def look_of(assets: Path) -> Look:
    """What the kiosk draws with."""
    from kiosk.app.look import daylight, font_file, text_width

    plain = Font("Noto Sans", 400, font_file(assets, "text").read_bytes())
    strong = Font("Rubik", 700, font_file(assets, "display").read_bytes())
    return Look(plain, strong, daylight(), text_width(assets, "text", "display"))


def _pixels(drawn: str) -> float:
    """How many a PNG of the picture would have."""
    sides = re.findall(r'(?:width|height)="(\d+)"', drawn.partition(">")[0])
    return math.prod(int(side) * SHARPNESS for side in sides)


def _as_png(drawn: str, assets: Path) -> bytes:
    from resvg_py import svg_to_bytes

    from kiosk.app.look import font_file

    fonts = [str(font_file(assets, "text")), str(font_file(assets, "display"))]
    return bytes(svg_to_bytes(svg_string=drawn, font_files=fonts, skip_system_fonts=True, zoom=int(SHARPNESS)))
