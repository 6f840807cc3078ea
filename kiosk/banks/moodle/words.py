"""What is said of a Moodle file and its questions, in both languages."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from kiosk.banks.gift.words import UNSUPPORTED as IN_GIFT
from kiosk.banks.model import Note

BROKEN: Final = Note("XML энд тасарсан эсвэл гэмтсэн байна", "the XML breaks off or is damaged here")
HOSTILE: Final = Note(
    "файлд DOCTYPE дотор өөрийн тодорхойлолт байна; Moodle ийм файл гаргадаггүй",
    "the file brings a document type with rules or entities of its own, which Moodle never writes",
)
ENDLESS: Final = Note(
    "элементүүд нь хэт олон эсвэл хэт олон давхар байна", "it has far too many elements, or they lie too deep"
)
NOT_MOODLE: Final = Note("энэ нь Moodle XML биш байна (<quiz> алга)", "this is no Moodle XML (there is no <quiz>)")
EXPORT_ANEW: Final = Note(
    "Moodle-оос «Moodle XML» форматаар дахин гаргана уу", "export it from Moodle anew as “Moodle XML”"
)

NO_FRACTION: Final = Note(
    "{number}-р хариултын «{found}» оноо −100-гаас 100-гийн хооронд байх ёстой",
    "the fraction “{found}” of answer {number} is not between −100 and 100",
)
UNKNOWN_TYPE: Final = Note("«{type}» төрлийн асуултыг киоск таньдаггүй", "the kiosk knows no type “{type}”")

FILES_LEFT_OUT: Final = Note("дагасан файлыг нь орхив: {names}", "files within it were left out: {names}")
HINTS_LEFT_OUT: Final = Note(
    "санамж (hint) нь дахин оролдоход зориулагдсан тул орхив", "hints are for another try and were left out"
)

_GAPS: Final = Note(
    "текст доторх зайг бөглөх асуулт; зай бүрийг тусдаа асуулт болгоно уу",
    "gaps in a text are to be filled; make each gap a question of its own",
)
_DRAGGED: Final = Note(
    "зураг дээр чирэх асуулт; киоск хариултыг хүрч сонгодог",
    "things are dragged over a picture, which the kiosk does not do",
)
_CALCULATED: Final = Note(
    "тоо нь тоглох бүрд өөр болдог асуулт; нэг тоотойгоор сонгох асуулт болгоно уу",
    "its figures change each time; make it a question with fixed figures and answers to choose from",
)
_DRAWN: Final = Note(
    "сангаас санамсаргүй сугалах асуулт, өөрөө агуулгагүй", "it draws other questions by chance and holds none itself"
)
_ORDERED: Final = Note(
    "дараалуулах асуулт; багцад «order» алхам болгож бичиж болно",
    "things are to be put in order; write it as an “order” step of the pack",
)
_JUDGED: Final = Note(
    "мөр бүрийг үнэн, худал гэж ялгах асуулт; мөр бүрийг үнэн-худал асуулт болгоно уу",
    "each of its lines is judged; make a true-false question of each",
)
_TOLD: Final = Note("асуулт биш тайлбар, хариулт нь алга", "it tells something and asks nothing")

UNSUPPORTED: Final[Mapping[str, Note]] = MappingProxyType(
    {
        "shortanswer": IN_GIFT["Short"],
        "regexp": IN_GIFT["Short"],
        "pmatch": IN_GIFT["Short"],
        "numerical": IN_GIFT["Numerical"],
        "matching": IN_GIFT["Matching"],
        "match": IN_GIFT["Matching"],
        "randomsamatch": IN_GIFT["Matching"],
        "ddmatch": IN_GIFT["Matching"],
        "essay": IN_GIFT["Essay"],
        "essayautograde": IN_GIFT["Essay"],
        "description": _TOLD,
        "cloze": _GAPS,
        "multianswer": _GAPS,
        "gapselect": _GAPS,
        "gapfill": _GAPS,
        "ddwtos": _GAPS,
        "ddimageortext": _DRAGGED,
        "ddmarker": _DRAGGED,
        "calculated": _CALCULATED,
        "calculatedsimple": _CALCULATED,
        "calculatedmulti": _CALCULATED,
        "formulas": _CALCULATED,
        "stack": _CALCULATED,
        "mtf": _JUDGED,
        "kprime": _JUDGED,
        "random": _DRAWN,
        "ordering": _ORDERED,
    }
)
"""Question types as the file names them, and why they do not come over."""

STOCK: Final = frozenset({
    "Your answer is correct.", "Your answer is partially correct.", "Your answer is incorrect.",
    "Ваш ответ верный.", "Ваш ответ частично правильный.", "Ваш ответ неправильный.",
    "Die Antwort ist richtig.", "Die Antwort ist teilweise richtig.", "Die Antwort ist falsch.",
    "Votre réponse est correcte.", "Votre réponse est partiellement correcte.", "Votre réponse est incorrecte.",
})  # fmt: skip
"""What Moodle fills in by itself. The kiosk says so anyway, and in the visitor's language."""
