"""``run_kiosk.py import`` and ``export``: question banks of other programs become packs, and packs banks."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Final, cast, get_args

import typer

from kiosk.banks import sentences as say
from kiosk.banks.errors import BankError
from kiosk.banks.folder import require_free, write_folder
from kiosk.banks.formats import FORMATS, read_bank, require_ending, write_bank
from kiosk.banks.from_pack import bank_of
from kiosk.banks.model import Note
from kiosk.banks.to_pack import Plan, Wish, plan
from kiosk.cli.asking import agreed
from kiosk.cli.bank_preview import NOT_HELD, console, show_plan, show_skipped
from kiosk.cli.language import Language, spoken
from kiosk.cli.named import pack_folder, played
from kiosk.cli.typed import typed
from kiosk.errors import SetupError
from kiosk.lang import Lang
from kiosk.packs.model import Ages
from kiosk.packs.slug import slug_of

ASK: Final = Note("«{folder}» хавтсанд багц болгон бичих үү?", "Write the pack to “{folder}”?")
BOTH: Final = Note(
    "Англи үгийг mn, en хоёуланд нь бичнэ: багц монгол үгтэй байх ёстой тул дараа нь mn хэсгийг орчуулна уу",
    "The words are written under en and mn: a pack always has Mongolian, so translate mn when you can",
)
DONE: Final = Note(
    """{folder}: {count} асуулт, {stories} түүх, шууд тоглогдоно. Одоо:
  {kiosk} preview {folder}   харах
  {kiosk} check {folder}     тайлбар дутуу асуулт гэх мэт анхааруулгыг харах
  {kiosk} install {folder}   киоскт суулгах""",
    """{folder}: {count} questions, {stories} stories; it plays as it is. Next:
  {kiosk} preview {folder}   to see it
  {kiosk} check {folder}     for warnings, such as questions without an explanation
  {kiosk} install {folder}   to bring it to the kiosk""",
)
EXPORTED: Final = Note("{file}: {count} асуулт", "{file}: {count} questions")


def import_(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="GIFT, Aiken, Moodle XML, H5P, CSV or XLSX.")],
    to: Annotated[Path, typer.Option("--to", metavar="DIR", help="The pack's new folder.")],
    *,
    yes: Annotated[bool, typer.Option("--yes", help="Write it without asking.")] = False,
    format: Annotated[
        str | None, typer.Option("--format", help=f"{', '.join(one.name for one in FORMATS)}; else by the content.")
    ] = None,
    title: Annotated[
        str | None, typer.Option("--title", help="The pack's title; else what the bank is called.")
    ] = None,
    ages: Annotated[str, typer.Option("--ages", help=f"{', '.join(get_args(Ages))}.")] = "11-13",
    lang: Annotated[Language | None, typer.Option("--lang", help="The language of the questions, mn or en.")] = None,
) -> None:
    """Make a pack of a question bank: first what comes over, what does not and why, then the pack.

    Exit code 0: it is written, without what was named; 1: it was not wanted.

    Raises:
        SetupError: an option has none of its values.
        BankError: the file cannot be read, nothing in it can be played, or the pack cannot be written.
    """
    speaks = spoken(lang)
    _require(format, "--format", tuple(one.name for one in FORMATS))
    _require(ages, "--ages", get_args(Ages))
    require_free(to)
    bank = read_bank(file, format)
    words: Lang = "en" if lang is Language.EN else "mn"
    wish = Wish(slug_of(to.resolve().name, "my-pack"), title or bank.name, cast(Ages, ages), words)
    planned = plan(bank, wish)
    shown = console()
    show_plan(shown, planned, speaks)
    if not planned.files:
        raise BankError(say.NOTHING_COMES, say.MEND_THESE, where=str(file))
    if words == "en":
        shown.print(f"• {BOTH.tell(speaks)}", markup=False, highlight=False)
    if not yes and not agreed(ASK.filled(folder=to).tell(speaks), speaks, default=True):
        raise typer.Exit(1)
    write_folder(planned.files, to)
    typer.echo(_done(planned, to).tell(speaks))


def export(
    pack: Annotated[str, typer.Argument(metavar="PACK", help="A pack's folder, or the name of one of the kiosk's.")],
    to: Annotated[Path, typer.Option("--to", metavar="FILE", help="A .gift, .csv or .xlsx file.")],
    lang: Annotated[Language, typer.Option("--lang", help="The language of the questions.")] = Language.MN,
) -> None:
    """Write a pack's questions as a bank for other programs, as far as the format can hold them.

    Raises:
        SetupError: there is no such pack, or it has errors.
        BankError: the pack has no question, the file's ending is not known, or it cannot be written.
    """
    require_ending(to)
    folder = pack_folder(pack)
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


def _done(planned: Plan, folder: Path) -> Note:
    return DONE.filled(folder=folder, kiosk=typed(), count=len(planned.questions), stories=len(planned.stories))
