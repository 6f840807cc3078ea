"""What stands in the sheet besides the pack's texts, in Mongolian and English."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from kiosk.lang import Lang

LANGUAGES: Final[Mapping[Lang, str]] = MappingProxyType({"mn": "Монгол · Mongolian", "en": "Англи · English"})

FRONT: Final = "Заавар · Read me"
TEXTS: Final = "Текст · Texts"

TITLE: Final = ("Анзаар! Текст хянах хуудас", "Anzaar! Texts to review")

PACK: Final = "Багц · Pack"
LANGUAGE: Final = "Хянах хэл · Language to review"
BY: Final = "Хянасан байгууллага · Reviewing organisation"
ON: Final = "Огноо · Date (2026-09-01)"
ALL_READ: Final = "Энэ хэлний бүх текстийг уншсан уу? · Have all texts of this language been read?"

YES: Final = "тийм · yes"
NO: Final = "үгүй · no"
SAYS_YES: Final = frozenset({"тийм", "yes", YES})
SAYS_NO: Final = frozenset({"", "үгүй", "no", NO})

FILE: Final = "Файл · File"
PLACE: Final = "Байршил · Place"
KIND: Final = "Юу вэ · What it is"
SPEAKER: Final = "Хэн хэлж байна · Who says it"
CORRECTION: Final = "Засвар · Correction"
REMARK: Final = "Тайлбар · Remark"
PICTURE: Final = "Дэлгэц дээр · On the screen"

HELP: Final = (
    (
        "«Текст» хуудсанд багцын бүх текст бий. Зураг нь тэр текст дэлгэц дээр яаж харагдахыг үзүүлнэ.",
        "The sheet “Texts” has every text of the pack. The picture shows how it looks on the screen.",
    ),
    (
        "Текст зөв, байгалийн сонсогдож байвал юу ч бичихгүй. Засах бол «Засвар» баганад текстийг бүтнээр нь бичнэ.",
        "If a text is right and sounds natural, write nothing. To correct it, write the whole text under “Correction”.",
    ),
    (
        "Сурагчид чи, том хүнд та. Айлгахгүй, буруутгахгүй, богино, ярианы хэлээр.",
        "Students are addressed as чи, adults as та. Nobody is frightened or blamed; short, as people speak.",
    ),
    (
        "[үгс]{нэр} гэсэн тэмдэг нь анхаарах дохиог тэмдэглэдэг. Хаалт, нэрийг хэвээр үлдээж, доторх үгсийг л засна.",
        "[words]{name} marks a warning sign. Keep the brackets and the name; change only the words between them.",
    ),
    (
        "Бусад баганыг бүү өөрчил. Текстийн тухай хэлэх зүйл байвал «Тайлбар» баганад бичнэ.",
        "Leave the other columns alone. Whatever you would like to say about a text goes under “Remark”.",
    ),
    (
        "Доорх нүднүүдийг бөглөнө. Хүний нэр биш, байгууллагын нэр. Бүх текстийг уншсан бол «тийм» гэж сонгоно.",
        "Fill in the cells below: an organisation, no person’s name. Choose “yes” once all texts have been read.",
    ),
)

KINDS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "pack.title": "багцын нэр · name of the pack",
        "pack.about": "багцын тухай · about the pack",
        "pack.messages": "гол санаа · key message",
        "deck.title": "тойргийн нэр · name of the round",
        "deck.about": "тойргийн тухай · about the round",
        "story.title": "түүхийн нэр · name of the story",
        "story.about": "түүхийн тухай · about the story",
        "quiz.title": "асуултын нэр · name of the quiz",
        "quiz.about": "асуултын тухай · about the quiz",
        "tell.title": "дасгалын нэр · name of the exercise",
        "tell.text": "дасгалын тухай · about the exercise",
        "tell.ask": "асуулт · question",
        "tell.why": "тайлбар · explanation",
        "tell.check": "одоо юу хийх · what to do",
        "cast.name": "хүний нэр · name of a person",
        "cast.role": "тэр хэн бэ · who that is",
        "items.text": "зурвас · message",
        "items.why": "яагаад тийм · why it is so",
        "items.check": "одоо юу хийх · what to do",
        "chat.text": "чатын мөр · line of the chat",
        "choices.text": "хариулт · choice",
        "choices.say": "хариултын дараа · what comes of the choice",
        "parts.text": "дараалуулах хэсэг · part to put in order",
        "whom.text": "хэнд · whom to tell",
        "whom.reply": "том хүний хариу · the adult’s reply",
        "words.text": "эхний үг · first words",
        "when.text": "хэзээ, хаана · when and where",
        "guide.title": "зааврын нэр · name of the guide",
        "guide.about": "зааврын тухай · about the guide",
        "guide.before": "тоглохын өмнө · before playing",
        "guide.during": "тоглох үед · while playing",
        "guide.after": "тоглосны дараа · after playing",
        "guide.card": "том хүний карт · card for the adult",
    }
    | {
        f"{collection}.{field}": words
        for collection in ("steps", "questions")
        for field, words in (
            ("text", "өгүүлэмж · what happens"),
            ("ask", "асуулт · question"),
            ("why", "тайлбар · explanation"),
            ("check", "одоо юу хийх · what to do"),
            ("title", "төгсгөлийн нэр · name of the ending"),
        )
    }
)
