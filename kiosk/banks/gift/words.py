"""Why a question of a GIFT file does not come over, and what was simplified."""

from __future__ import annotations

from typing import Final

from kiosk.banks.gift.syntax import GiftKind
from kiosk.banks.model import Note

NO_OPENING_BRACE: Final = Note(
    "«}» байгаа ч түүний өмнө «{» алга; энгийн тэмдэгт бол «\\}» гэж бичнэ үү",
    "there is a “}” without a “{” before it; write “\\}” where it is an ordinary sign",
)
NO_CLOSING_BRACE: Final = Note("хариултыг хаах «}» алга", "the “}” that closes the answers is missing")
BRACE_IN_ANSWERS: Final = Note(
    "хариулт дотор «{» байна; «\\{» гэж бичнэ үү", "there is a “{” within the answers; write it as “\\{”"
)
BRACE_IN_WORDS: Final = Note(
    "асуултын үг дотор «{» байна; «\\{» гэж бичнэ үү", "there is a “{” within its words; write it as “\\{”"
)
TWO_ANSWERS: Final = Note(
    "нэг асуултад хоёр газар хариулттай байна; киоск нэгийг л асууна",
    "it asks in two places at once; the kiosk asks one thing at a time",
)
WORDS_BEFORE_ANSWERS: Final = Note(
    "хариултын эхэнд «~» эсвэл «=» тэмдэг алга", "its first answer has neither “~” nor “=” before it"
)
SIGN_IN_TAG: Final = Note(
    "HTML тэмдэглэгээ дотор «=», «~» эсвэл «#» байна; урд нь «\\» тавина уу",
    "there is a “=”, “~” or “#” within an HTML tag; put a “\\” before it",
)
VERY_LONG: Final = Note("{limit}-аас олон тэмдэгттэй байна", "it has more than {limit} characters")
MUCH_MARKDOWN: Final = Note(
    "файлд {limit}-аас олон тэмдэгт Markdown байна", "the file has more than {limit} characters of Markdown"
)
WEIGHT_TOO_GREAT: Final = Note(
    "{weight}% гэсэн жин −100-гаас 100-гийн хооронд байх ёстой", "the weight {weight}% is not between −100 and 100"
)

_TYPED_MN: Final = "хариултыг бичих асуулт; киоскт бичих гар байхгүй, хариултыг хүрч сонгодог"
_TYPED_EN: Final = "its answer is typed; a kiosk has no keyboard, one taps an answer"
UNSUPPORTED: Final[dict[GiftKind, Note]] = {
    "Short": Note(_TYPED_MN, _TYPED_EN),
    "Numerical": Note(
        "хариулт нь бичих тоо; киоскт бичих гар байхгүй, сонгох хэдэн хариулт өгнө үү",
        "its answer is a number to be typed; a kiosk has no keyboard, give it some answers to choose from",
    ),
    "Matching": Note(
        "хослуулах асуулт; киоск одоогоор хослуулдаггүй, хос бүрийг тусдаа асуулт болгоно уу",
        "things are to be matched, which the kiosk does not do; make each pair a question of its own",
    ),
    "Essay": Note(
        "өөрийн үгээр бичих асуулт; киоскт бичих гар байхгүй, энэ асуултыг ангиараа ярилцаарай",
        "it is answered in one's own words; a kiosk has no keyboard, talk about it in class",
    ),
    "Description": Note(
        "асуулт биш тайлбар, хариулт нь алга; { } дотор хариулт бичвэл асуулт болно",
        "it tells something and asks nothing; with answers in { } it becomes a question",
    ),
}
