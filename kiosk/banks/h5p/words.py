"""What is said of H5P content, in both languages."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from kiosk.banks.gift.words import UNSUPPORTED as IN_GIFT
from kiosk.banks.model import Note

NO_CONTENT: Final = Note("файлд content/content.json алга", "there is no content/content.json in the file")
BROKEN: Final = Note("JSON энд тасарсан эсвэл гэмтсэн байна", "the JSON breaks off or is damaged here")
TOO_DEEP: Final = Note("JSON хэт олон давхар байна", "the JSON lies too deep within itself")
TOO_MANY_VALUES: Final = Note("JSON дотор хэт олон зүйл байна", "there are far too many values in the JSON")
EXPORT_ANEW: Final = Note("H5P засварлагчаас дахин татаж авна уу", "download it from the H5P editor anew")

UNKNOWN: Final = Note(
    "«{library}» төрлийг уншдаггүй; MultiChoice, TrueFalse, SingleChoiceSet, QuestionSet, BranchingScenario болно",
    "the kiosk does not read “{library}”, but MultiChoice, TrueFalse, SingleChoiceSet, QuestionSet, BranchingScenario",
)

TIPS_LEFT_OUT: Final = Note("сэжүүр (tip) үгийг орхив", "its tips were left out")
NOT_CHOSEN_LEFT_OUT: Final = Note(
    "сонгоогүй хариултад хэлэх үгийг орхив", "words for answers that were not taken were left out"
)
MEDIA_LEFT_OUT: Final = Note("«{library}» зураг, дуу, бичлэгийг орхив", "its “{library}” was left out")
INTRO_LEFT_OUT: Final = Note("оршил хуудасны үгийг орхив", "the words of the introduction page were left out")
RESULT_LEFT_OUT: Final = Note(
    "нийт дүнгээр нь хэлэх үгийг орхив; киоск өөрөө дүгнэж хэлдэг",
    "words for the whole result were left out; the kiosk has its own",
)

NO_NODES: Final = Note("түүхэд үзүүлэх зүйл алга", "there is nothing to show in the story")
TOO_MANY_NODES: Final = Note("түүх {limit}-аас олон алхамтай", "the story has more than {limit} steps")
NO_WAY_OUT: Final = Note("«{name}» алхмаас төгсгөлд хүрэх зам алга", "no way leads from the step “{name}” to an ending")
MANY_ANSWERS: Final = Note(
    "«{name}» алхам {count} сонголттой; киоск {limit}-өөс ихгүйг харуулна",
    "the step “{name}” has {count} answers; the kiosk shows {limit} at most",
)
EMPTY_ANSWER: Final = Note(
    "«{name}» алхмын нэг хариулт хоосон, эсвэл зөвхөн зурагтай",
    "an answer of the step “{name}” is empty, or a picture alone",
)
NODE_LEFT_OUT: Final = Note(
    "«{name}» алхмыг ({library}) орхиж, дараагийнх руу нь холбов",
    "the step “{name}” ({library}) was left out; the way leads past it",
)
ONLY_WORDS_KEPT: Final = Note(
    "«{name}» алхмын ({library}) зөвхөн үгийг нь авав", "of the step “{name}” ({library}) only the words came over"
)
UNREACHABLE: Final = Note(
    "«{name}» алхамд хүрэх зам байгаагүй тул орхив", "no way led to the step “{name}”; it was left out"
)
NOWHERE: Final = Note(
    "«{name}» алхмаас байхгүй алхам руу чиглэсэн байсныг төгсгөл рүү чиглүүлэв",
    "the step “{name}” led to one that is not there, and now leads to the end",
)
ENDINGS_GUESSED: Final = Note(
    "төгсгөл бүрийн төрлийг (end) оноогоор нь таамаглав; нэг бүрчлэн хянана уу",
    "the kind of each ending (end) was guessed by its score; look at each",
)
THE_END: Final = "Төгсгөл · The end"
"""The title of an ending without words, in whatever language the story is."""

_TYPED: Final = IN_GIFT["Short"]
_DRAGGED: Final = Note(
    "чирж байрлуулах даалгавар; киоск хариултыг хүрч сонгодог", "things are dragged, which the kiosk does not do"
)
_GAPS: Final = Note(
    "текст доторх зайг бөглөх даалгавар; зай бүрийг тусдаа асуулт болгоно уу",
    "gaps in a text are to be filled; make each gap a question of its own",
)
_MARKED: Final = Note(
    "текстээс үг тэмдэглэх даалгавар; багцад «spot» алхам болгож бичиж болно",
    "words in a text are to be marked; write it as a “spot” step of the pack",
)
_ORDERED: Final = Note(
    "дараалуулах даалгавар; багцад «order» алхам болгож бичиж болно",
    "things are to be put in order; write it as an “order” step of the pack",
)
_ON_PICTURE: Final = Note("зураг дээр хариулах даалгавар", "it is answered on a picture")
_TOLD: Final = Note("асуулт биш, үзүүлэх зүйл", "it shows something and asks nothing")

UNSUPPORTED: Final[Mapping[str, Note]] = MappingProxyType(
    {
        "H5P.Blanks": _GAPS,
        "H5P.AdvancedBlanks": _GAPS,
        "H5P.DragText": _DRAGGED,
        "H5P.DragQuestion": _DRAGGED,
        "H5P.MarkTheWords": _MARKED,
        "H5P.SortParagraphs": _ORDERED,
        "H5P.ImageSequencing": _ORDERED,
        "H5P.Essay": IN_GIFT["Essay"],
        "H5P.OpenEndedQuestion": IN_GIFT["Essay"],
        "H5P.GuessTheAnswer": _TYPED,
        "H5P.Flashcards": _TYPED,
        "H5P.Dictation": _TYPED,
        "H5P.ArithmeticQuiz": IN_GIFT["Numerical"],
        "H5P.ImageHotspotQuestion": _ON_PICTURE,
        "H5P.ImageMultipleHotspotQuestion": _ON_PICTURE,
        "H5P.MultiMediaChoice": _ON_PICTURE,
        "H5P.AdvancedText": _TOLD,
        "H5P.Image": _TOLD,
        "H5P.Video": _TOLD,
        "H5P.Audio": _TOLD,
    }
)
"""Libraries that makers of question sets use, and why they do not come over."""
