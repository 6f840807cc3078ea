"""XML, packages and sheets that mean harm or are broken, each made in an instant."""

from __future__ import annotations

import json
import struct
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final
from zipfile import ZIP_DEFLATED, ZipFile

_QUESTION: Final = '<question type="truefalse"><questiontext><text>Q</text></questiontext>{}</question>'
_SHEET: Final = (
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{}</sheetData></worksheet>'
)
_BOOK: Final = {
    "[Content_Types].xml": """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
        <Override PartName="/xl/workbook.xml"
         ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
        <Override PartName="/xl/worksheets/sheet1.xml"
         ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
        <Override PartName="/xl/sharedStrings.xml"
         ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>""",
    "_rels/.rels": """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
        <Relationship Id="rId1" Target="xl/workbook.xml"
         Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/></Relationships>""",
    "xl/workbook.xml": """<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
         xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
        <sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>""",
    "xl/_rels/workbook.xml.rels": """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
        <Relationship Id="rId1" Target="worksheets/sheet1.xml"
         Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"/>
        <Relationship Id="rId2" Target="sharedStrings.xml"
         Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings"/></Relationships>""",
}  # fmt: skip


def _entities(path: Path) -> None:
    inner = "".join(f'<!ENTITY l{i} "{f"&l{i - 1};" * 10}">' for i in range(1, 10))
    path.write_text(f'<!DOCTYPE quiz [<!ENTITY l0 "lol">{inner}]><quiz>{_QUESTION.format("&l9;")}</quiz>')


def _external(path: Path) -> None:
    path.write_text('<!DOCTYPE quiz [<!ENTITY x SYSTEM "file:///etc/hostname">]><quiz><question>&x;</question></quiz>')


def _huge(path: Path, beginning: bytes) -> None:
    with path.open("wb") as stream:
        stream.write(beginning)
        stream.truncate(100_000_000)


def _one_tag(path: Path) -> None:
    path.write_text("<quiz " + " ".join(f"a{i:x}=''" for i in range(400_000)) + "/>")


def _bomb(path: Path, name: str, others: Mapping[str, str]) -> None:
    """A package with a member that is 45 MB of spaces."""
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        for other, held in others.items():
            archive.writestr(other, held)
        with archive.open(name, "w") as member:
            for _ in range(45):
                member.write(b" " * 1_000_000)


def _json(path: Path, params: Any) -> None:
    path.write_text(json.dumps(params), encoding="utf-8")


def _zip(path: Path, members: Mapping[str, str | bytes]) -> None:
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        for name, held in members.items():
            archive.writestr(name, held)


def _patched(path: Path, sign: bytes, offset: int, value: bytes) -> None:
    """A small package in which one field was changed by hand."""
    _zip(path, {"h5p.json": "{}", "content/content.json": json.dumps({"question": "Q", "correct": "true"})})
    raw = bytearray(path.read_bytes())
    at = raw.rfind(sign) + offset
    raw[at : at + len(value)] = value
    path.write_bytes(raw)


def _cut(path: Path) -> None:
    _zip(path, {"h5p.json": "{}", "content/content.json": "{}" * 500})
    path.write_bytes(path.read_bytes()[:-30])


def _wrong_sum(path: Path) -> None:
    _zip(path, {"content/content.json": json.dumps({"question": "Q", "correct": "true"})})
    raw = path.read_bytes()
    for sign, offset in ((b"PK\x03\x04", 14), (b"PK\x01\x02", 16)):
        at = raw.rfind(sign) + offset
        raw = raw[:at] + b"\0\0\0\0" + raw[at + 4 :]
    path.write_bytes(raw)


def _of_gigabytes(path: Path) -> None:
    _zip(path, {"content/content.json": "{}"})
    raw = path.read_bytes()
    at = raw.rfind(b"PK\x05\x06")
    path.write_bytes(raw[:at] + b"PK\x06\x07" + bytes(16) + raw[at:])


def _zip_in_zip(path: Path) -> None:
    _zip(path, {"content/content.json": "{}"})
    _zip(path, {"content/content.json": path.read_bytes()})


def _rules(path: Path) -> None:
    rules = "".join(f"<!ATTLIST a a{i} CDATA 'x'>" for i in range(1_000))
    path.write_text(f"<!DOCTYPE quiz [{rules}]><quiz>{'<a/>' * 100_000}</quiz>")


def _long_directory(path: Path) -> None:
    _zip(path, {f"{i}{'n' * 60_000}": "" for i in range(100)})


def _many_answers(path: Path) -> None:
    _json(path, {"question": "Q", "answers": [{"text": f"<b>{i}</b>", "correct": True} for i in range(10_000)]})


def _wide_scenario(path: Path) -> None:
    question = {"question": "Q", "alternatives": [{"text": "a", "nextContentId": 0} for _ in range(10_000)]}
    node = {"type": {"library": "H5P.BranchingQuestion 1.0", "params": {"branchingQuestion": question}}}
    _json(path, {"branchingScenario": {"content": [node]}})


def _workbook(path: Path, cells: str, shared: str = "") -> None:
    _zip(path, {**_BOOK, "xl/worksheets/sheet1.xml": _SHEET.format(cells), "xl/sharedStrings.xml": shared or "<sst/>"})


def _wide_sheet(path: Path) -> None:
    _workbook(path, "".join(f'<row r="{i}"><c r="XFD{i}"><v>1</v></c></row>' for i in range(1, 5_000)))


def _full_sheet(path: Path) -> None:
    cells = "".join(f"<c><v>{i * 7919 % 99_991}</v></c>" for i in range(260_000))
    _workbook(path, f'<row r="1">{cells}</row>')


def _asking(words: str, format: str = "html") -> str:
    """A question of these words."""
    asked = _QUESTION.format("").replace("<questiontext>", f"<questiontext format='{format}'>")
    return asked.replace(">Q<", f"><![CDATA[{words}]]><")


def _picture_within(path: Path) -> None:
    path.write_text(f"<quiz>{_asking(f'<img src=data:image/png;base64,{chr(65) * 12_000_000}>Q')}</quiz>")


def _markup(path: Path) -> None:
    path.write_text(f"<quiz>{_asking('<b>x</b>' * 700_000)}</quiz>")


def _markdown(path: Path) -> None:
    path.write_text(f"<quiz>{_asking('**a** [b](c) ' * 300, 'markdown') * 100}</quiz>")


def _words_for_all(path: Path) -> None:
    """One text, to be read once, though each of the answers earns it."""
    answers = [{"text": f"{i}", "correct": False} for i in range(9_000)]
    said = [{"from": 0, "to": 100, "feedback": "<b>x</b>" * 12_000}]
    _json(path, {"question": "Q", "answers": answers, "behaviour": {"type": "single"}, "overallFeedback": said})


def _far_cell(path: Path) -> None:
    _workbook(path, '<row r="1048576"><c r="A1048576"><v>1</v></c></row>')


FILES: Final[Mapping[str, tuple[Callable[[Path], Any], str]]] = {
    "laughs.xml": (_entities, "document type"),
    "external.xml": (_external, "document type"),
    "rules.xml": (_rules, "document type"),
    "within.xml": (_picture_within, "0 questions, 0 stories, 1 skipped"),
    "deep.xml": (lambda path: path.write_text("<quiz>" + "<a>" * 100_000), "too many elements"),
    "many.xml": (lambda path: path.write_text("<quiz>" + "<question/>" * 300_000 + "</quiz>"), "too many elements"),
    "one-tag.xml": (_one_tag, "too many elements"),
    "huge.xml": (lambda path: _huge(path, b"<quiz>"), "larger than"),
    "cut.xml": (lambda path: path.write_text("<quiz>" + _QUESTION.format("") * 9 + "<question"), "breaks off"),
    "encoding.xml": (lambda path: path.write_bytes(b"<?xml version='1.0' encoding='klingon'?><quiz/>"), "UTF-8"),
    "wrong-bytes.xml": (lambda path: path.write_bytes("<quiz>Сайн</quiz>".encode("cp1251")), "damaged"),
    "picture.xml": (lambda path: path.write_bytes(b"<quiz\x89PNG\r\n\x1a\n" + bytes(range(256)) * 99), "damaged"),
    "heavy.xml": (
        lambda path: path.write_text(f"<quiz>{_QUESTION.format('<file>' + 'A' * 12_000_000 + '</file>')}</quiz>"),
        "0 questions, 0 stories, 1 skipped",
    ),
    "markup.xml": (_markup, "too many elements"),
    "markdown.xml": (_markdown, "characters of Markdown"),
    "cut.h5p": (_cut, "incomplete or damaged"),
    "huge.h5p": (lambda path: _huge(path, b"PK\x03\x04"), "incomplete or damaged"),
    "bomb.h5p": (lambda path: _bomb(path, "content/content.json", {}), "far too large"),
    "lies.h5p": (lambda path: _patched(path, b"PK\x01\x02", 24, struct.pack("<L", 7)), "incomplete or damaged"),
    "locked.h5p": (lambda path: _patched(path, b"PK\x01\x02", 8, b"\x01\x00"), "password"),
    "sum.h5p": (_wrong_sum, "incomplete or damaged"),
    "gigabytes.h5p": (_of_gigabytes, "far too large"),
    "zip.h5p": (_zip_in_zip, "no file of text"),
    "directory.h5p": (_long_directory, "far too many files"),
    "up.h5p": (lambda path: _zip(path, {"../../evil": "", "content/content.json": "{}"}), "unsafe name"),
    "root.h5p": (lambda path: _zip(path, {"/etc/evil": "", "content/content.json": "{}"}), "unsafe name"),
    "drive.h5p": (lambda path: _zip(path, {"C:\\evil": "", "content/content.json": "{}"}), "unsafe name"),
    "empty.h5p": (lambda path: _zip(path, {"readme": ""}), "no content/content.json"),
    "deep.h5p": (lambda path: _zip(path, {"content/content.json": "[" * 500_000}), "too deep"),
    "digits.h5p": (lambda path: _zip(path, {"content/content.json": '{"a": ' + "9" * 9_000 + "}"}), "damaged"),
    "values.json": (lambda path: path.write_text('{"a": [' + "1," * 900_000 + "1]}"), "too many values"),
    "answers.json": (_many_answers, "1 skipped"),
    "words.json": (_words_for_all, "1 skipped"),
    "wide.json": (_wide_scenario, "1 skipped"),
    "no-zip.h5p": (lambda path: path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(99)), "no question bank"),
    "cut.json": (lambda path: path.write_text('{"question": "Q", "answers": ['), "damaged"),
    "bomb.xlsx": (lambda path: _bomb(path, "xl/worksheets/sheet1.xml", _BOOK), "far too large"),
    "strings.xlsx": (lambda path: _bomb(path, "xl/sharedStrings.xml", _BOOK), "far too large"),
    "entities.xlsx": (
        lambda path: _zip(path, {**_BOOK, "xl/workbook.xml": '<!DOCTYPE w [<!ENTITY a "b">]><w>&a;</w>'}),
        "no whole XLSX",
    ),
    "wide.xlsx": (_wide_sheet, "no column of questions"),
    "full.xlsx": (_full_sheet, "too many cells"),
    "far.xlsx": (_far_cell, "no column of questions"),
    "no-book.xlsx": (lambda path: _zip(path, {"word/document.xml": "<w/>"}), "no whole XLSX"),
    "cut.xlsx": (_cut, "incomplete or damaged"),
    "huge.xlsx": (lambda path: _huge(path, b"PK\x03\x04"), "larger than"),
    "huge.csv": (lambda path: _huge(path, b"Question,Right"), "larger than"),
    "zeros.csv": (lambda path: path.write_bytes(bytes(999)), "no file of text"),
    "commas.csv": (lambda path: path.write_text("Question,Right\n" + "," * 2_900_000), "no question"),
    "quote.csv": (lambda path: path.write_text('Question,Right\n"' + "a" * 2_900_000), "damaged"),
    "lines.csv": (lambda path: path.write_text("Question,Right\n" + "a,1\n" * 700_000), "more than"),
}
"""A file's name, how it is made, and what is to be said of it."""
