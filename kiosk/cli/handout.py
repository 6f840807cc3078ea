"""``run_kiosk.py handout``: a pack on paper."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated, Final

import typer

from kiosk.banks.model import Note
from kiosk.channels import Audience, Channel, load_channels, visible
from kiosk.cli.language import Language, spoken
from kiosk.cli.named import pack_folder, played
from kiosk.config import Config, data_dir, load_or_default
from kiosk.errors import KioskError, SetupError
from kiosk.handout import as_pdf, compose
from kiosk.packs import Pack
from kiosk.resources import assets_dir
from kiosk.texts import Speaker, Texts

_NO_PDF: Final = Note("«{name}» PDF файлын нэр биш", "“{name}” is no name for a PDF")
_ENDING: Final = Note("нэр нь .pdf гэж төгсөх ёстой", "let it end with .pdf")
_NOT_WRITTEN: Final = Note("файлыг бичиж чадсангүй ({why})", "the handout cannot be written ({why})")
_NAME_FILE: Final = Note("байгаа хавтас доторх файлын нэр бичнэ үү", "name a file in a folder that exists")


def handout(
    pack: Annotated[str, typer.Argument(metavar="PACK", help="A pack's folder, or the name of one on the kiosk.")],
    to: Annotated[Path, typer.Option("--to", help="The PDF to write.")],
    lang: Annotated[Language, typer.Option("--lang", help="The language of the pages.")] = Language.MN,
    data: Annotated[Path | None, typer.Option("--data", help="The data folder of the kiosk.")] = None,
) -> None:
    """Print a pack: discussion guide, the stories as cards with a leader's key, cards to take home.

    Numbers and codes are those that the kiosk shows: 108 and 102, and what staff have confirmed. The adult nearby is
    taken from the kiosk's settings; without one there is a line to write on.

    Raises:
        SetupError: there is no such pack, it has errors, or the file's name does not end with .pdf.
        ChannelsError: the channels file cannot be trusted.
        TypesetError: the pages cannot be set.
    """
    if to.suffix.lower() != ".pdf":
        what, fix = (one.filled(name=to.name).tell(spoken(None)) for one in (_NO_PDF, _ENDING))
        raise SetupError(what, where="--to", fix=fix)
    kept = data_dir(data, os.environ)
    folder = pack_folder(pack, kept)
    read = played(folder).pack
    config, _ = load_or_default(kept)
    t = Texts(assets_dir() / "texts").bind(spoken(lang))
    _write(to, as_pdf(compose(read, _channels(read, config), _adult(config, t), t), assets_dir(), folder))
    typer.echo(to)


def _channels(pack: Pack, config: Config) -> tuple[Channel, ...]:
    """What may be shown to those whom the pack is for."""
    audience: Audience = "adults" if pack.head.ages == "18+" else "children"
    channels = load_channels(assets_dir() / "channels" / "mongolia.yaml")
    return visible(channels, audience, set(config.confirmed_channels))


def _adult(config: Config, t: Speaker) -> str:
    if not config.adult.room:
        return config.adult.role
    return t("help-here-room", role=config.adult.role, room=config.adult.room)


def _write(path: Path, pages: bytes) -> None:
    try:
        path.write_bytes(pages)
    except OSError as error:
        what, fix = (one.filled(why=error.strerror).tell(spoken(None)) for one in (_NOT_WRITTEN, _NAME_FILE))
        raise KioskError(what, where=str(path), fix=fix) from error
