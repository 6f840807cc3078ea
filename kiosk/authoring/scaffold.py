"""A new pack: a few files that play at once, with comments that say what to put in the place of what."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from string import Template
from tempfile import TemporaryDirectory
from typing import Final, Literal

from kiosk.authoring.schema import pack_schema
from kiosk.errors import SetupError
from kiosk.lang import LANGS, Lang
from kiosk.packs.load import HEAD_NAME, load
from kiosk.packs.model import Ages
from kiosk.packs.slug import slug_of

What = Literal["round", "story", "quiz"]

SCHEMA_NAME: Final = "anzaar.schema.json"
"""Lies beside the pack's files; an editor that speaks YAML finds it by their first line."""

_BOUND: Final = f"# yaml-language-server: $schema={SCHEMA_NAME}\n"
_TAKEN: Final[Mapping[Lang, tuple[str, str]]] = {
    "mn": ("энэ хавтас хоосон биш байна", "шинэ хавтасны нэр өгнө үү"),
    "en": ("there is something in this folder", "name a new one"),
}
_UNWRITABLE: Final[Mapping[Lang, tuple[str, str]]] = {
    "mn": ("багцыг энд бичиж чадсангүй ({why})", "бичих эрхтэй хавтасны нэр өгнө үү"),
    "en": ("the pack cannot be written here ({why})", "name a folder that you may write to"),
}
_COMMENT: Final = re.compile(rf"(?P<indent> *)#(?P<lang>{'|'.join(LANGS)}) ")


@dataclass(frozen=True)
class Wish:
    """What somebody wants to write: its title, for what ages, what is played, and the language of the comments."""

    title: str
    ages: Ages
    what: What
    lang: Lang


def lay_out(folder: Path, wish: Wish, templates: Path) -> tuple[Path, ...]:
    """Write the files of a new pack into ``folder``, named after it; gives their paths, ``pack.yaml`` first.

    Args:
        folder: is made, and must hold nothing yet.
        templates: the folder of the kiosk's own templates.

    Raises:
        SetupError: the title may not stand in a pack, there is something in the folder, or it cannot be written.
    """
    words = {
        "pack": slug_of(folder.resolve().name, "my-pack"),
        "title": " ".join(wish.title.split()),
        "ages": wish.ages,
        "what": wish.what,
    }
    files = {
        name: _BOUND + _filled((templates / name).read_text("utf-8"), words, wish.lang)
        for name in (HEAD_NAME, f"{wish.what}.yaml", "tell.yaml")
    }
    files[SCHEMA_NAME] = json.dumps(pack_schema(), ensure_ascii=False, indent=1) + "\n"
    try:
        _require_playable(files, wish)
        folder.mkdir(parents=True, exist_ok=True)
        if any(folder.iterdir()):
            what, fix = _TAKEN[wish.lang]
            raise SetupError(what, where=str(folder), fix=fix)
        _write(files, folder)
    except OSError as error:
        what, fix = _UNWRITABLE[wish.lang]
        raise SetupError(what.format(why=error.strerror), where=str(folder), fix=fix) from error
    return tuple(folder / name for name in files)


def _require_playable(files: Mapping[str, str], wish: Wish) -> None:
    """The templates play, and nothing in them is the teacher's own but the title: what is wrong is wrong with that."""
    with TemporaryDirectory(prefix="anzaar-") as aside:
        _write(files, Path(aside))
        problems = load(Path(aside)).problems
    wrong = next((problem for problem in problems if problem.severity == "error"), None)
    if wrong is not None:
        raise SetupError(wrong.what(wish.lang), where=f"«{wish.title}»", fix=wrong.fix(wish.lang))


def _write(files: Mapping[str, str], folder: Path) -> None:
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8", newline="\n")


def _filled(template: str, words: dict[str, str], lang: Lang) -> str:
    return Template("\n".join(_spoken(template.splitlines(), lang)) + "\n").substitute(words)


def _spoken(lines: list[str], lang: Lang) -> Iterator[str]:
    """The lines, of the comments only those in one language."""
    for line in lines:
        comment = _COMMENT.match(line)
        if comment is None:
            yield line
        elif comment["lang"] == lang:
            yield f"{comment['indent']}# {line[comment.end() :]}"
