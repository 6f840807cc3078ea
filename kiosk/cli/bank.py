"""``run_kiosk.py import`` and ``export``: question banks of other programs become packs, and packs banks."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated, Final, cast, get_args

import typer

from kiosk.banks import sentences as say
from kiosk.banks.errors import BankError
from kiosk.banks.folder import replace_files, require_free, write_folder
from kiosk.banks.formats import FORMATS, read_bank, require_ending, write_bank
from kiosk.banks.former import Former, former_pack
from kiosk.banks.from_pack import bank_of
from kiosk.banks.model import Note
from kiosk.banks.to_pack import Plan, Wish, plan
from kiosk.cli.asking import agreed
from kiosk.cli.bank_preview import NOT_HELD, console, show_plan, show_skipped
from kiosk.cli.language import Language, spoken
from kiosk.cli.named import pack_folder, played
from kiosk.cli.typed import quoted, typed
from kiosk.config import data_dir
from kiosk.errors import SetupError
from kiosk.lang import Lang
from kiosk.packs.load import HEAD_NAME
from kiosk.packs.model import Ages
from kiosk.packs.slug import slug_of

ASK_ANEW: Final = Note(
    "«{folder}» багцын асуултыг шинээр бичих үү? Энэ файлуудад гараар хийсэн засвар арилна: {files}",
    "Write the questions of “{folder}” anew? What was changed by hand in these files is lost: {files}",
)
ASK: Final = Note("«{folder}» хавтсанд багц болгон бичих үү?", "Write the pack to “{folder}”?")
BOTH: Final = Note(
    "Англи үгийг mn, en хоёуланд нь бичнэ: багц монгол үгтэй байх ёстой тул дараа нь mn хэсгийг орчуулна уу",
    "The words are written under en and mn: a pack always has Mongolian, so translate mn when you can",
)
DONE: Final = Note(
    """{folder}: {count} асуулт, {stories} түүх, шууд тоглогдоно. Одоо:
  {kiosk} preview {argument}   харах
  {kiosk} check {argument}     тайлбар дутуу асуулт гэх мэт анхааруулгыг харах
  {kiosk} install {argument}   киоскт суулгах""",
    """{folder}: {count} questions, {stories} stories; it plays as it is. Next:
  {kiosk} preview {argument}   to see it
  {kiosk} check {argument}     for warnings, such as questions without an explanation
  {kiosk} install {argument}   to bring it to the kiosk""",
)
_AGES: Final[Ages] = "11-13"
EXPORTED: Final = Note("{file}: {count} асуулт", "{file}: {count} questions")


def import_(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="GIFT, Aiken, Moodle XML, H5P, CSV or XLSX.")],
    to: Annotated[Path, typer.Option("--to", metavar="DIR", help="The pack's new folder.")],
    *,
    replace: Annotated[
        bool, typer.Option("--replace", help="Write the questions of a pack anew that an import has made.")
    ] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Write it without asking.")] = False,
    format: Annotated[
        str | None, typer.Option("--format", help=f"{', '.join(one.name for one in FORMATS)}; else by the content.")
    ] = None,
    title: Annotated[
        str | None, typer.Option("--title", help="The pack's title; else what the bank is called.")
    ] = None,
    ages: Annotated[str | None, typer.Option("--ages", help=f"{', '.join(get_args(Ages))}; else {_AGES}.")] = None,
    lang: Annotated[Language | None, typer.Option("--lang", help="The language of the questions, mn or en.")] = None,
) -> None:
    """Make a pack of a question bank: first what comes over, what does not and why, then the pack.

    With --replace the pack keeps its name, title, ages and themes and whatever somebody has put into its folder; its
    version rises, so that install brings it up to date. Exit code 0: it is written, without what was named; 1: it was
    not wanted.

    Raises:
        SetupError: an option has none of its values.
        BankError: the file cannot be read, nothing in it can be played, or the pack cannot be written.
    """
    speaks = spoken(lang)
    _require(format, "--format", tuple(one.name for one in FORMATS))
    _require(ages, "--ages", get_args(Ages))
    former = former_pack(to) if replace else None
    if former is None:
        require_free(to)
    bank = read_bank(file, format)
    words: Lang = "en" if lang is Language.EN else "mn"
    wish = Wish(
        former.head.pack if former else slug_of(to.resolve().name, "my-pack"),
        title or (former.head.mn.title if former else bank.name),
        cast(Ages, ages or (former.head.ages if former else _AGES)),
        words,
    )
    planned = plan(bank, wish, former)
    shown = console()
    show_plan(shown, planned, speaks)
    if not planned.files:
        raise BankError(say.NOTHING_COMES, say.MEND_THESE, where=str(file))
    if words == "en":
        shown.print(f"• {BOTH.tell(speaks)}", markup=False, highlight=False)
    if not yes and not agreed(_question(to, former).tell(speaks), speaks, default=True):
        raise typer.Exit(1)
    if former is None:
        write_folder(planned.files, to)
    else:
        replace_files(planned.files, to, former.made)
    typer.echo(_done(planned, to).tell(speaks))


def export(
    pack: Annotated[str, typer.Argument(metavar="PACK", help="A pack's folder, or the name of one on the kiosk.")],
    to: Annotated[Path, typer.Option("--to", metavar="FILE", help="A .gift, .csv or .xlsx file.")],
    lang: Annotated[Language, typer.Option("--lang", help="The language of the questions.")] = Language.MN,
    data: Annotated[Path | None, typer.Option("--data", help="The data folder of the kiosk.")] = None,
) -> None:
    """Write a pack's questions as a bank for other programs, as far as the format can hold them.

    Raises:
        SetupError: there is no such pack, or it has errors.
        BankError: the pack has no question, the file's ending is not known, or it cannot be written.
    """
    require_ending(to)
    folder = pack_folder(pack, data_dir(data, os.environ))
    read = played(folder).pack
    words: Lang = "mn" if lang is Language.MN else "en"
    bank = bank_of(read, words)
    skipped = (*write_bank(bank, to, words), *bank.skipped) if bank.questions else bank.skipped
    if skipped:
        show_skipped(console(), skipped, NOT_HELD, words)
    if not bank.questions:
        raise BankError(say.NOTHING_HELD, say.NAME_ANOTHER_PACK, where=str(folder))
    held = len(bank.questions) + len(bank.skipped) - len(skipped)
    typer.echo(EXPORTED.filled(file=to, count=held).tell(words))


def _require(given: str | None, option: str, known: tuple[str, ...]) -> None:
    if given is not None and given not in known:
        raise SetupError(f"'{given}' is none that is known", where=option, fix=f"write one of {', '.join(known)}")


def _question(folder: Path, former: Former | None) -> Note:
    if former is None:
        return ASK.filled(folder=folder)
    return ASK_ANEW.filled(folder=folder, files=", ".join(sorted(former.made - {HEAD_NAME})))


def _done(planned: Plan, folder: Path) -> Note:
    return DONE.filled(
        folder=folder,
        argument=quoted(folder),
        kiosk=typed(),
        count=len(planned.questions),
        stories=len(planned.stories),
    )
