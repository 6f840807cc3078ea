"""A bank's file as bytes and as text, whatever program saved it."""

from __future__ import annotations

import codecs
import re
from pathlib import Path
from typing import Final

from kiosk.banks import sentences as say
from kiosk.banks.errors import BankError
from kiosk.banks.model import Note

MOST_BYTES: Final = 3_000_000
"""Of a file of text: more than the most questions that the kiosk takes fill."""

HEAD_BYTES: Final = 65_536

_UTF_16_MARKS: Final = (b"\xff\xfe", b"\xfe\xff")
# Whoever typed Mongolian where there was no Ө and Ү took the Ukrainian letters that fonts drew as these.
_BORROWED: Final = str.maketrans("ЄєЇї", "ӨөҮү")
# Windows-1251 has no Ө and Ү: plain CSV of Excel has a question mark within a word for each.
_LOST_LETTER: Final = re.compile(r"[а-яё]\?(?=[а-яё])", re.IGNORECASE)
_LOST_FOR_SURE: Final = 3
# What a chatbot answers is often copied with the fence around it.
_FENCED: Final = re.compile(r"(?P<before>\s*)```[^\n`]*\n(?P<text>.*?)\n```\s*", re.DOTALL)
_NO_TEXT: Final = re.compile("[\x00-\x08\x0e-\x1f]")
# Letters beyond ASCII make whole words in Cyrillic, and stand among others in the languages of Windows-1252.
_CYRILLIC_WORD: Final = re.compile(b"[\xa8\xaa\xaf\xb8\xba\xbf-\xff]{3,}")
_ACCENT: Final = re.compile(b"[A-Za-z][\xc0-\xff]|[\xc0-\xff][A-Za-z]")
_GUESSED: Final = {"cp1251": say.GUESSED_ENCODING, "cp1252": say.GUESSED_WESTERN}


def read_bytes(path: Path, most: int = MOST_BYTES) -> bytes:
    """What is in a file.

    Raises:
        BankError: it is not there, is no file, cannot be read, or is larger than ``most``.
    """
    raw = _read(path, most + 1)
    if len(raw) > most:
        raise BankError(say.TOO_BIG.filled(limit=most // 1_000_000), say.SPLIT_IT, where=str(path))
    return raw


def read_head(path: Path) -> bytes:
    """The beginning of a file, by which its format is recognised; raises as :func:`read_bytes` does."""
    return _read(path, HEAD_BYTES)


def read_text(path: Path) -> tuple[str, tuple[Note, ...]]:
    """The text of a file with ``\\n`` at each line's end and no code fence around it, and what is to be said of its
    encoding.

    Raises:
        BankError: as :func:`read_bytes` does, or the file holds no text.
    """
    text, notes = decoded(read_bytes(path), str(path))
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    fenced = _FENCED.fullmatch(text)
    return f"{fenced['before']}\n{fenced['text']}" if fenced else text, notes


def decoded(raw: bytes, where: str, *, whole: bool = True) -> tuple[str, tuple[Note, ...]]:
    """UTF-8 or UTF-16, with or without their marks, or else Windows-1251 or 1252, which is told as the guess it is.

    Args:
        whole: False where ``raw`` is a beginning, which may end within a letter.

    Raises:
        BankError: it is no text in any of them.
    """
    for encoding in _likely(raw):
        try:
            text = codecs.getincrementaldecoder(encoding)().decode(raw, final=whole)
        except UnicodeDecodeError:
            continue
        if not _NO_TEXT.search(text):
            return _told(text.replace("\ufeff", ""), encoding)
    raise BankError(say.NO_TEXT, say.SAVE_AS_UTF8, where=where)


def _read(path: Path, most: int) -> bytes:
    try:
        if not path.is_file():  # a named pipe would wait for ever
            raise BankError(say.NO_FILE, say.NAME_A_FILE, where=str(path))
        with path.open("rb") as stream:
            return stream.read(most)
    except OSError as error:
        why = error.strerror or str(error)
        raise BankError(say.UNREADABLE.filled(why=why), say.CHECK_FILE, where=str(path)) from None


def _likely(raw: bytes) -> tuple[str, ...]:
    if raw.startswith(_UTF_16_MARKS):
        return ("utf-16",)
    if b"\0" in raw:  # the upper half of every Latin letter, space and line end in UTF-16
        little = raw[1::2].count(0) >= raw[::2].count(0)
        return ("utf-16-le",) if little else ("utf-16-be",)
    western = len(_ACCENT.findall(raw)) > len(_CYRILLIC_WORD.findall(raw))
    return ("utf-8", "cp1252", "cp1251") if western else ("utf-8", "cp1251")


def _told(text: str, encoding: str) -> tuple[str, tuple[Note, ...]]:
    if encoding not in _GUESSED:
        return text, ()
    if encoding == "cp1251" and len(_LOST_LETTER.findall(text)) >= _LOST_FOR_SURE:
        return text.translate(_BORROWED), (say.LETTERS_LOST,)
    return text.translate(_BORROWED) if encoding == "cp1251" else text, (_GUESSED[encoding],)
