"""``run_kiosk.py new`` and ``schema``: what a teacher begins a pack with."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Final, cast, get_args

import typer

from kiosk.authoring import What, Wish, lay_out, pack_schema
from kiosk.banks.sheets import write_template
from kiosk.cli.language import Language, spoken
from kiosk.cli.typed import quoted, typed
from kiosk.errors import SetupError
from kiosk.lang import Lang
from kiosk.packs.model import Ages
from kiosk.resources import assets_dir

TEMPLATES: Final = "templates"
"""Within the assets."""

_ASKED: Final[Mapping[Lang, Mapping[str, str]]] = {
    "mn": {
        "title": "Багцын гарчиг",
        "default": "Манай багц",
        "ages": "Хэдэн настанд",
        "what": "Юу тоглох вэ",
        "round": "тойрог: зурвас бүр өгөөш үү, зүгээр үү",
        "story": "түүх: салаалдаг, чаттай",
        "quiz": "асуултууд",
        "one-of": "эдгээрийн нэгийг бичнэ үү: ",
        "no folder": "шинэ хавтасны нэр дутуу байна",
        "name one": "жишээ нь: {kiosk} new manai-angi",
        "sheet": "{sheet}: бэлэн. Асуултаа бичээд: {kiosk} import {argument} --to manai-angi",
    },
    "en": {
        "title": "The pack's title",
        "default": "Our pack",
        "ages": "For what ages",
        "what": "What is played",
        "round": "a round: messages, a lure or fine",
        "story": "a story that branches, with chats",
        "quiz": "questions",
        "one-of": "write one of these: ",
        "no folder": "the new folder has no name yet",
        "name one": "for example: {kiosk} new our-class",
        "sheet": "{sheet}: ready. Write your questions, then: {kiosk} import {argument} --to our-class",
    },
}

_MEANT: Final[Mapping[str, What]] = {
    "тойрог": "round",
    "түүх": "story",
    "асуулт": "quiz",
    "асуултууд": "quiz",
    "questions": "quiz",
}
"""What is played, in the words by which the menu calls it."""

_DONE: Final[Mapping[Lang, str]] = {
    "mn": """{folder}: бэлэн, шууд тоглогдоно. Одоо:
  {kiosk} preview {argument}   харах; файлаа засаад хадгалахад дэлгэц дагаж солигдоно
  {kiosk} check {argument}     шалгах
  {kiosk} install {argument}   киоскт суулгах
Засах файл: {files}""",
    "en": """{folder}: ready, it plays as it is. Next:
  {kiosk} preview {argument}   to see it; the screen follows when you save a file
  {kiosk} check {argument}     to check it
  {kiosk} install {argument}   to bring it to the kiosk
Write in: {files}""",
}


def new(
    folder: Annotated[Path | None, typer.Argument(metavar="DIR", help="The pack's new folder.")] = None,
    *,
    sheet: Annotated[
        Path | None, typer.Option("--sheet", help="Instead: an empty sheet for questions, .xlsx or .csv.")
    ] = None,
    title: Annotated[str | None, typer.Option("--title", help="The pack's title.")] = None,
    ages: Annotated[str | None, typer.Option("--ages", help="11-13, 14-17 or 18+.")] = None,
    what: Annotated[str | None, typer.Option("--what", help="round, story or quiz.")] = None,
    lang: Annotated[Language | None, typer.Option("--lang", help="The language of questions and comments.")] = None,
) -> None:
    """Lay out a new pack that plays at once; what is not given as an option is asked for.

    Raises:
        SetupError: no folder, one that is not empty or cannot be written, or an option that is none.
        BankError: the sheet cannot be written.
    """
    speaks = spoken(lang)
    say = _ASKED[speaks]
    if sheet is not None:
        write_template(sheet, speaks)
        typer.echo(say["sheet"].format(sheet=sheet, argument=quoted(sheet), kiosk=typed()))
        return
    if folder is None:
        raise SetupError(say["no folder"], fix=say["name one"].format(kiosk=typed()))
    wish = Wish(
        title=title if title is not None else typer.prompt(say["title"], default=say["default"]),
        ages=cast(Ages, _one_of(ages, "ages", get_args(Ages), say)),
        what=cast(What, _one_of(what, "what", get_args(What), say)),
        lang=speaks,
    )
    files = lay_out(folder, wish, assets_dir() / TEMPLATES)
    names = ", ".join(file.name for file in files if file.suffix == ".yaml")
    typer.echo(_DONE[speaks].format(folder=folder, argument=quoted(folder), files=names, kiosk=typed()))


def schema(
    to: Annotated[Path | None, typer.Option("--to", help="The file to write; else it is printed.")] = None,
) -> None:
    """Write the format of packs as a JSON Schema, for editors that check YAML while it is typed.

    Raises:
        SetupError: the file cannot be written.
    """
    text = json.dumps(pack_schema(), ensure_ascii=False, indent=1)
    if to is None:
        typer.echo(text)
        return
    try:
        to.write_text(text + "\n", encoding="utf-8")
    except OSError as error:
        what = f"this file cannot be written ({error.strerror})"
        raise SetupError(what, where=str(to), fix="name another") from error
    typer.echo(f"{to}")


def _one_of(given: str | None, option: str, allowed: tuple[str, ...], say: Mapping[str, str]) -> str:
    """What was given, or else what is picked from a numbered list."""
    known = f"{say['one-of']}{', '.join(allowed)}"
    if given is not None:
        meant = _MEANT.get(given.lower(), given)
        if meant not in allowed:
            raise SetupError(f"«{given}»", where=f"--{option}", fix=known)
        return meant
    for number, value in enumerate(allowed, 1):
        typer.echo(f"  {number}  {say.get(value, value)}")

    def picked(answer: str) -> str:
        """The value behind a number, or the value itself."""
        if answer.isdecimal() and 1 <= int(answer) <= len(allowed):
            return allowed[int(answer) - 1]
        meant = _MEANT.get(answer.lower(), answer)
        if meant in allowed:
            return meant
        raise typer.BadParameter(known)

    return str(typer.prompt(say[option], default="1", value_proc=picked))
