"""What is said of sheets, and within the template, in both languages."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from kiosk.banks.model import Note, QuestionKind
from kiosk.lang import Lang

README_SHEET: Final = "Заавар · Read me"
QUESTIONS_SHEET: Final = "Асуулт · Questions"

KINDS: Final[Mapping[QuestionKind, Mapping[Lang, str]]] = MappingProxyType(
    {
        "single": {"mn": "нэг", "en": "single"},
        "multiple": {"mn": "олон", "en": "multiple"},
        "truefalse": {"mn": "үнэн-худал", "en": "true-false"},
    }
)
"""What the first column says, as the template writes it."""

TRUE_FALSE: Final[Mapping[Lang, tuple[str, str]]] = MappingProxyType({"mn": ("үнэн", "худал"), "en": ("true", "false")})

NO_RESULT: Final = Note("энэ нүдэнд томьёо байна, гэвч хариу нь алга", "the cell holds a formula without a result")
A_DATE: Final = Note("энэ нүд огноо болчихсон байна", "the cell has become a date")
AN_ERROR: Final = Note("энэ нүдэнд «{found}» алдаа байна", "the cell holds the error “{found}”")

IN_SHEET: Final = Note("«{sheet}» хуудас", "sheet “{sheet}”")
IN_COLUMN: Final = Note("«{column}» багана: {reason}", "column “{column}”: {reason}")
NO_QUESTION: Final = Note("асуулт хоосон байна", "there is no question in it")
UNKNOWN_KIND: Final = Note(
    "«{found}» гэсэн төрөл алга: нэг, олон эсвэл үнэн-худал гэж бичнэ үү",
    "there is no type “{found}”: write single, multiple or true-false",
)
NO_SUCH_ANSWER: Final = Note(
    "«{found}» гэсэн хариулт алга: зөв хариултын дугаарыг бичнэ үү",
    "there is no answer “{found}”: write the numbers of the right ones",
)
TRUE_OR_FALSE: Final = Note("«{found}»-ийн оронд үнэн эсвэл худал гэж бичнэ үү", "write true or false, not “{found}”")
NO_WEIGHT: Final = Note(
    "«{found}» оноо биш: -100-гаас 100 хүртэл тоо бичнэ үү", "“{found}” is no weight: write a number from -100 to 100"
)
LONE_WORDS: Final = Note("ийм дугаартай хариулт алга", "there is no answer of this number")
TWO_TRUTHS: Final = Note("зөв хариулт, оноо хоёр зөрж байна", "the right answers and the weights say different things")

UNKNOWN_COLUMN: Final = Note(
    "«{found}» багана үл мэдэгдэх тул уншаагүй", "column “{found}” is none of ours and was not read"
)

NOT_OURS: Final = Note("файлаас асуултын багана олдсонгүй", "no column of questions was found in the file")
NOT_OURS_FIX: Final = Note(
    "«new --sheet» тушаалаар загвар гаргаж, асуултаа түүнд хуулна уу",
    "lay out our template with `new --sheet` and copy the questions into it",
)
THERE_ALREADY: Final = Note("ийм файл аль хэдийн байна", "this file is there already")
NAME_ANOTHER: Final = Note("өөр нэр өгнө үү, тэгвэл юу ч алга болохгүй", "name another, so that nothing is lost")
CANNOT_WRITE: Final = Note("файлыг бичиж чадсангүй ({reason})", "the file cannot be written ({reason})")
CANNOT_WRITE_FIX: Final = Note("нээлттэй байвал хаах эсвэл өөр нэр өгнө үү", "close it if it is open, or name another")
MANY_CELLS: Final = Note("хуудаснууд дээр хэт олон нүд байна", "there are far too many cells in the sheets")
BAD_CSV: Final = Note("CSV файл гэмтсэн байна", "the CSV file is damaged")
BAD_XLSX: Final = Note("энэ нь бүрэн бүтэн XLSX файл биш байна", "this is no whole XLSX file")
BAD_FIX: Final = Note("файлаа дахин хадгалаад оролдоно уу", "save it anew and try again")
NO_ENDING: Final = Note(
    "файлын нэр .csv эсвэл .xlsx гэж төгсөхгүй байна", "the file's name ends neither in .csv nor in .xlsx"
)
NO_ENDING_FIX: Final = Note("төгсгөлийг нь засна уу", "give it one of these endings")

TITLE: Final = Note("Анзаар! Асуултын хуудас", "Anzaar! A sheet of questions")
HELP: Final = (
    Note(
        "«Асуулт» хуудсанд нэг мөрөнд нэг асуулт бичнэ. Зөвхөн асуулт, хариулт, зөв гэсэн багана заавал хэрэгтэй.",
        "On the sheet “Questions” each row is a question. Only question, answers and the right ones are needed.",
    ),
    Note(
        "Төрөл: нэг (нэг хариулт сонгоно), олон (хэд хэдийг сонгоно), үнэн-худал. Хоосон байж болно.",
        "Type: single (one answer is taken), multiple (all that apply), true-false. It may stay empty.",
    ),
    Note(
        "Зөв: зөв хариултын дугаар, жишээ нь 2 эсвэл 1, 3. Үнэн-худал асуултад үнэн эсвэл худал гэж бичнэ.",
        "Right: the numbers of the right answers, such as 2 or 1, 3. For true-false write true or false.",
    ),
    Note(
        "Тайлбар 1, 2 …: тэр хариултыг сонгосон хүүхдэд хэлэх эелдэг үг. Ерөнхий тайлбар: хариулсан бүхэнд хэлнэ.",
        "Feedback 1, 2 …: a kind word to whoever takes that answer. Explanation: told to everybody after answering.",
    ),
    Note(
        "Үнэн-худал асуултад тайлбар 1 нь «үнэн», тайлбар 2 нь «худал» гэсэн хариултынх.",
        "Of a true-false question feedback 1 belongs to “true”, feedback 2 to “false”.",
    ),
    Note(
        "Оноо 1, 2 … (%): -100-гаас 100. Хоосон бол зөв хариулт бүтэн оноо авна.",
        "Weight 1, 2 … (%): from -100 to 100. Left empty, a right answer earns the full mark.",
    ),
    Note(
        "Ангилал: нэг ангиллын асуултууд нэг тест болно. Дэд ангиллыг / тэмдгээр заана: Интернэт/Нууц үг.",
        "Category: questions of one category become one quiz. A / divides it further: Internet/Passwords.",
    ),
    Note(
        "Нэр: алхмын гарчиг. (англи) гэсэн баганууд орчуулгад зориулагдсан, хоосон байж болно.",
        "Name: the step's title. Columns with (English) are for the translation and may stay empty.",
    ),
    Note(
        "Утасны дугаар, вэб хаяг бичихгүй: зөвхөн 108, 102-ыг нэрлэж болно.",
        "Write no telephone number and no web address: only 108 and 102 may be named.",
    ),
)
EXAMPLES: Final = Note("Жишээ", "Examples")
