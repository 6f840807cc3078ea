"""What can be wrong with a file's shape: its names, and what stands under them."""

from __future__ import annotations

from kiosk.yamlsafe.problem import Sentence
from kiosk.yamlsafe.sentences.files import NEXT_LINE_EN, NEXT_LINE_MN

UNKNOWN_FIELD = Sentence(
    "E201",
    mn=("«{name}» гэсэн нэр энд байдаггүй", "энд байж болох нь: {known}"),
    en=("“{name}” is not a name that can stand here", "known here: {known}"),
)
MISSING = Sentence(
    "E202",
    mn=("«{name}» дутуу байна", "«{name}:» мөрийг нэмнэ үү"),
    en=("“{name}” is missing", "add a line “{name}:”"),
)
NOT_TEXT = Sentence(
    "E203",
    mn=("энд текст байх ёстой", NEXT_LINE_MN),
    en=("this must be a text", NEXT_LINE_EN),
)
NOT_NUMBER = Sentence(
    "E204",
    mn=("энд бүхэл тоо байх ёстой", "хашилтгүй тоо бичнэ үү, жишээ нь 2"),
    en=("this must be a whole number", "write a number without quotes, for example 2"),
)
NOT_YES_NO = Sentence(
    "E205",
    mn=("энд true эсвэл false байх ёстой", "true эсвэл false гэж бичнэ үү"),
    en=("this must be true or false", "write true or false"),
)
NOT_LIST = Sentence(
    "E206",
    mn=("энд жагсаалт байх ёстой", "мөр бүрийг «- » гэж эхлүүлнэ үү"),
    en=("this must be a list", "begin each entry with “- ” on its own line"),
)
NOT_BLOCK = Sentence(
    "E207",
    mn=("энд «нэр: утга» мөрүүд байх ёстой", "доор нь догол зайтай «нэр: утга» гэж бичнэ үү"),
    en=("this must be a block of “name: value” lines", "write them below, indented"),
)
NOT_ONE_OF = Sentence(
    "E208",
    mn=("«{value}» гэж байж болохгүй", "эдгээрээс сонгоно уу: {known}"),
    en=("“{value}” cannot stand here", "choose from: {known}"),
)
NOT_SLUG = Sentence(
    "E209",
    mn=("«{value}» нэр болохгүй", "зөвхөн a–z жижиг үсэг, тоо, дундуур нь «-» хэрэглэнэ үү"),
    en=("“{value}” cannot be a name", "use only small letters a–z, digits and “-” between them"),
)
TOO_LONG = Sentence(
    "E210",
    mn=("{limit} тэмдэгтээс урт байна", "богиносгоно уу"),
    en=("it is longer than {limit} characters", "shorten it"),
)
OUT_OF_RANGE = Sentence(
    "E211",
    mn=("«{value}» тоо зөвшөөрөгдөх хязгаараас гарсан ({detail})", "өөр тоо бичнэ үү"),
    en=("the number {value} is out of range ({detail})", "write another number"),
)
OTHER = Sentence(
    "E212",
    mn=("утга буруу байна ({detail})", "форматын заавраас харна уу"),
    en=("the value does not fit ({detail})", "look it up in the description of the format"),
)
EMPTY_VALUE = Sentence(
    "E213",
    mn=("энд юу ч бичээгүй байна", "утгыг нь бичих эсвэл мөрийг хасна уу"),
    en=("nothing is written here", "write the value or take the line out"),
)
NOT_PATTERN = Sentence(
    "E214",
    mn=("«{value}» бичлэг буруу байна", "ийм хэлбэртэй бичнэ үү: {example}"),
    en=("“{value}” is not written as it should be", "write it like this: {example}"),
)
CYRILLIC = Sentence(
    "E215",
    mn=("«{name}» гэсэн нэрэнд кирилл үсэг байна", "латинаар «{meant}» гэж бичнэ үү"),
    en=("there are Cyrillic letters in the name “{name}”", "write “{meant}” in Latin letters"),
)
