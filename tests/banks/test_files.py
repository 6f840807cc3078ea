"""A bank is read however a program has saved it, and its format is seen by what is in it."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.banks import sentences as say
from kiosk.banks.errors import BankError
from kiosk.banks.files import HEAD_BYTES, MOST_BYTES, decoded
from kiosk.banks.formats import read_bank
from kiosk.banks.model import Bank

TEXT = "Өгүүлбэр, үг {=зөв ~буруу}\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_unicode_is_read_without_a_word(encoding: str) -> None:
    assert decoded(TEXT.encode(encoding), "") == (TEXT, ())


def test_windows_1251_is_told_as_a_guess() -> None:
    text = "Аль нь зєв вэ? {=нэг ~хоёр} їг"
    assert decoded(text.encode("cp1251"), "") == ("Аль нь зөв вэ? {=нэг ~хоёр} үг", (say.GUESSED_ENCODING,))


def test_letters_that_were_lost_on_the_way_to_windows_1251_are_told() -> None:
    text = "Төрөл;Асуулт;Зөв"
    assert decoded(text.encode("cp1251", "replace"), "") == (text.replace("ө", "?"), (say.LETTERS_LOST,))


def test_windows_1252_is_told_as_a_guess() -> None:
    text = "Où est née l’idée ? {=à Genève ~ailleurs}"
    assert decoded(text.encode("cp1252"), "") == (text, (say.GUESSED_WESTERN,))


def test_foreign_words_within_mongolian_make_it_no_western_text() -> None:
    text = "USBийг Facebookт залгах уу? {=үгүй ~тийм}".replace("ү", "ї")
    assert decoded(text.encode("cp1251"), "") == (text.replace("ї", "ү"), (say.GUESSED_ENCODING,))


def test_marks_between_files_that_were_put_together_are_no_letters() -> None:
    assert decoded(TEXT.encode("utf-8-sig") * 2, "") == (TEXT * 2, ())


@pytest.mark.parametrize(
    ("content", "line"),
    [
        ("```gift\n\n::a::Q {T}\n```\n", 3),
        ("\n```\r\nQ\r\nA. a\r\nB. b\r\nANSWER: A\r\n``` \r\n", 3),
        ("[markdown]Q\n```\nx\n```\n{T}\n", 1),
    ],
)
def test_a_fence_around_all_is_no_part_of_a_question(tmp_path: Path, content: str, line: int) -> None:
    (tmp_path / "a.txt").write_bytes(content.encode())
    [question] = read_bank(tmp_path / "a.txt").questions
    assert (question.stem.split("\n")[0], question.line) == ("Q", line)
    assert "`" not in question.stem


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
@pytest.mark.parametrize("before", ["", "x"])
def test_a_format_is_seen_though_its_beginning_ends_within_a_letter(tmp_path: Path, encoding: str, before: str) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(f"{before}И {{T}}\n\n{'И😀' * HEAD_BYTES}".encode(encoding))
    assert [question.kind for question in read_bank(path).questions] == ["truefalse"]


@pytest.mark.parametrize(
    "raw", [b"\x00\x01\x02", b"\x89PNG\r\n\x1a\n\x00", b"\x98\xff", b"\xff\xfe\x00", b"%PDF-\x01\xff"]
)
def test_what_is_no_text_is_refused(raw: bytes) -> None:
    with pytest.raises(BankError, match="no file of text"):
        decoded(raw, "a.gift")


@pytest.mark.parametrize(
    ("name", "content", "kinds"),
    [
        ("bank.txt", "Q {T}", ["truefalse"]),
        ("bank.dat", "$CATEGORY: a\n\nQ {=a ~b}", ["single"]),
        ("bank.gift", "Q\nA. a\nB. b\nANSWER: A", ["single"]),
        ("bank", "Q {~%50%a ~%50%b}", ["multiple"]),
    ],
)
def test_a_format_is_seen_whatever_the_file_is_called(
    tmp_path: Path, name: str, content: str, kinds: list[str]
) -> None:
    (tmp_path / name).write_text(content)
    assert [question.kind for question in read_bank(tmp_path / name).questions] == kinds


def test_a_format_may_be_named(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Q {T}\nA. a\nB. b\nANSWER: A")
    assert [read_of(tmp_path / "a.txt", name).questions[0].kind for name in ("aiken", "gift")] == [
        "single",
        "truefalse",
    ]


def read_of(path: Path, name: str) -> Bank:
    return read_bank(path, name)


@pytest.mark.parametrize(
    "content",
    [b"", b"only words\n", b"\x7fELF\x00\x00", b"%PDF-1.7\n", b"PK\x03\x04\x00", b'{"a": {}}', b"<!doctype html><p>{}"],
)
def test_what_is_no_bank_is_told_in_both_languages(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.gift").write_bytes(content)
    with pytest.raises(BankError) as refused:
        read_bank(tmp_path / "a.gift")
    mongolian, english = str(refused.value).split("\n")
    assert mongolian.startswith(f"{tmp_path / 'a.gift'}: ")
    assert english.startswith(f"{tmp_path / 'a.gift'}: ")


@pytest.mark.parametrize("name", [".", "missing.gift"])
def test_what_is_no_file_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(BankError, match="no such file"):
        read_bank(tmp_path / name)


def test_a_file_that_is_too_large_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.gift").write_bytes(TEXT.encode() * (MOST_BYTES // len(TEXT.encode()) + 1))
    with pytest.raises(BankError, match="larger than 3 MB"):
        read_bank(tmp_path / "a.gift")
