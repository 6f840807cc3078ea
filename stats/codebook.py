"""The columns of the transfer rows: where each value comes from, and what it means, in Mongolian and English."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from operator import attrgetter
from typing import Any, Generic, Literal, NamedTuple, TypeVar

from stats.record import AnswerRecord, SessionRecord

Source = TypeVar("Source")

Kind = Literal["text", "whole", "number", "flag", "date", "votes"]
"""What stands in a column: words, whole numbers, numbers, yes or no, days, a class's votes."""


class Given(NamedTuple):
    """An answer and its number in the session, from 1."""

    number: int
    answer: AnswerRecord


@dataclass(frozen=True, slots=True)
class Column(Generic[Source]):
    """One column.

    Attributes:
        name: its heading.
        value: takes the value from a session, or from an answer given in it; None where there is none.
        values: what can stand there.
        mn, en: what it means.
        kind: which values they are.
        field: the field of the record's document that it holds; empty where it holds none.
        prefix: a letter before the field's text, so that no spreadsheet reads 12e45 as a number.
    """

    name: str
    value: Callable[[Source], object]
    values: str
    mn: str
    en: str
    kind: Kind = "text"
    field: str = ""
    prefix: str = ""


def said_votes(votes: Mapping[str, int] | None) -> str | None:
    """A class's votes as one cell, its answers in order of name; no sign in it makes a spreadsheet guess."""
    return None if votes is None else "; ".join(f"{choice}: {votes[choice]}" for choice in sorted(votes))


def heard_votes(cell: str) -> dict[str, int]:
    """The votes that ``said_votes`` said. Raises ValueError for anything else."""
    pairs = (vote.rpartition(": ") for vote in cell.split("; "))
    return {choice: int(number) for choice, _, number in pairs}


def _header(name: str, values: str, mn: str, en: str, kind: Kind = "text") -> Column[SessionRecord]:
    return Column(name, attrgetter(f"header.{name}"), values, mn, en, kind, name)


def _session(name: str, values: str, mn: str, en: str, kind: Kind = "text") -> Column[SessionRecord]:
    return Column(name, attrgetter(name), values, mn, en, kind, name)


def _answer(name: str, values: str, mn: str, en: str, kind: Kind = "text", *, field: str = "") -> Column[Given]:
    return Column(name, attrgetter(f"answer.{field or name}"), values, mn, en, kind, field or name)


SESSION_COLUMNS: tuple[Column[SessionRecord], ...] = (
    Column(
        "visit",
        lambda record: "v" + record.header.visit,
        "v + hex",
        "Зочлолтын санамсаргүй дугаар; хэнийг ч заахгүй",
        "Random id of the visit; it points to no person",
        field="visit",
        prefix="v",
    ),
    _header("part", "1, 2, …", "Тухайн зочлолтын хэд дэх хэсэг", "Which session of the visit", "whole"),
    _header("kiosk", "text", "Киоскийн нэр", "Name of the kiosk"),
    Column(
        "event",
        lambda record: record.header.event or None,
        "text, empty",
        "Арга хэмжээний нэр",
        "Name of the event; empty when none was set",
        field="event",
    ),
    _header("date", "YYYY-MM-DD", "Огноо", "Day", "date"),
    _header("hour", "0–23", "Цаг; минутыг хадгалдаггүй", "Hour; minutes are never kept", "whole"),
    _header(
        "mode",
        "text",
        "Юу тоглосон: тойрог, түүх, асуулт, эсвэл анги",
        "What was played: a round, a story, a quiz; or class",
    ),
    _header(
        "wave",
        "single, before, after, booster",
        "Хэмжилтийн үе: нэг удаа, өмнө, дараа, давталт",
        "Wave of the measurement: set by staff, or before and after within one visit",
    ),
    _header(
        "arm",
        "text, empty",
        "Харьцуулах бүлэг: feedback, delayed",
        "Arm of a trial: feedback, delayed; empty when there is none",
    ),
    _header("pack", "text", "Багцын нэр", "Pack"),
    _header("version", "1.0.0", "Багцын хувилбар", "Version of the pack"),
    _header("form", "A, B, empty", "Хувилбар A эсвэл B", "Form of the round; empty outside rounds"),
    _header("language", "mn, en", "Бичвэрийн хэл", "Language of the texts"),
    _header("age_band", "text, empty", "Насны бүлэг; сонгосон бол", "Age band, where one was chosen"),
    _session(
        "status",
        "finished, left, interrupted",
        "Дуусгасан, орхисон, эсвэл цахилгаан тасарсан",
        "Played to the end, left, or interrupted by a power cut",
    ),
    _session("score", "0, 1, …", "Авсан оноо", "Points reached in the session", "whole"),
    _session("maximum", "0, 1, …", "Авч болох дээд оноо", "Points that could be reached in the session", "whole"),
    _session("ending", "text, empty", "Түүхийн төгсгөл", "Ending of the story; empty elsewhere"),
    _session("left_at", "text, empty", "Хаана орхисон", "Item or step where it was left"),
    Column(
        "answers",
        lambda record: len(record.answers),
        "0, 1, …",
        "Энэ хэсгийн хариултын тоо",
        "Number of answers in the session; a session without any has one row with 0",
        "whole",
    ),
)
ANSWER_COLUMNS: tuple[Column[Given], ...] = (
    Column("answer", attrgetter("number"), "1, 2, …, empty", "Хэд дэх хариулт", "Which answer of the session", "whole"),
    _answer("ref", "text", "Асуулт эсвэл алхмын нэр", "Item or step"),
    _answer(
        "kind",
        "judge, choice, choices, spot, order, tell, vote, second-vote",
        "Даалгаврын төрөл; vote, second-vote бол ангийн ярилцахын өмнөх, дараах санал",
        "What was asked; vote and second-vote are a class's, before and after it talked",
    ),
    Column(
        "text",
        lambda given: "t" + given.answer.text,
        "t + 12 hex",
        "Бичвэрийн хураангуй; бичвэр өөрчлөгдвөл өөр болно",
        "Start of the SHA-256 of the text shown: an edited text has another",
        field="text",
        prefix="t",
    ),
    _answer(
        "choice",
        "lure-sure, lure-rather, fine-rather, fine-sure, text, empty",
        "Сонгосон хариулт; тоо бол багцын файл дахь дараалал, 0-ээс эхэлнэ; хэлэх даалгаварт нэрс",
        "What was chosen; numbers are places in the pack's file, from 0; ids where one put together how to tell",
    ),
    _answer("truth", "lure, fine, empty", "Үнэндээ юу байсан: өгөөш эсвэл зүгээр", "What it was in truth"),
    _answer("sure", "1, 0, empty", "Итгэлтэй байсан эсэх", "Whether the visitor was sure", "flag"),
    _answer("right", "1, 0, empty", "Зөв эсэх", "Whether it was right; empty where nothing is right or wrong", "flag"),
    _answer("points", "0, 1, …", "Хариултын оноо", "Points of the answer", "whole"),
    _answer("answer_maximum", "0, 1, …", "Хариултын дээд оноо", "Most points of the answer", "whole", field="maximum"),
    _answer("seconds", "0, 0.5, …", "Хариулсан хугацаа, хагас секундээр", "Time to answer, to half a second", "number"),
    Column(
        "votes",
        lambda given: said_votes(given.answer.votes),
        "fine: 12; lure: 16, empty",
        "Ангийн санал: хариулт бүрд хэдэн хүүхэд; нэг хүн хариулсан бол хоосон",
        "Votes of a class: how many for each answer; empty where one person answered",
        "votes",
        "votes",
    ),
)

COLUMNS: tuple[Column[Any], ...] = (*SESSION_COLUMNS, *ANSWER_COLUMNS)
"""All columns, in the order of the rows."""

BESIDE: tuple[tuple[str, str, str, str], ...] = (
    (
        "opened",
        "0, 1, …",
        "help: тусламжийн хуудсыг тэр өдөр тэр киоскт хэдэн удаа нээсэн; ямар ч зочлолттой холбоогүй",
        "help: how often the help page was opened at that kiosk on that day; tied to no visit",
    ),
    (
        "visits",
        "0, 1, …",
        "days: тэр өдрийн зочлолт; finished, left, interrupted нь зочлолтын хамгийн сайн төгсгөлөөр",
        "days: visits of that day; as finished, left or interrupted counts the best end of a visit's sessions",
    ),
)
"""What stands in the tables beside the rows: column, values, and what it means in Mongolian and English."""

CODEBOOK_FIELDS = ("column", "values", "mn", "en")
"""The codebook's own headings."""

NOTE_MN = "Тоо, огноо, томьёо мэт харагдах бичвэр ' тэмдгээр эхэлнэ; уншихдаа тэр тэмдгийг хасна"
NOTE_EN = "Text that a spreadsheet takes for a number, date or formula begins with '; drop that sign to read it"


def codebook_rows() -> list[tuple[str, str, str, str]]:
    """The whole codebook, below ``CODEBOOK_FIELDS``."""
    return [*((column.name, column.values, column.mn, column.en) for column in COLUMNS), *BESIDE]
