"""What an editor says about each name of the format while one writes: (Mongolian, English)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

Hint = tuple[str, str]

NOT_A_NAME: Final[Hint] = (
    "Зөвхөн a–z жижиг үсэг, тоо, дундуур нь «-».",
    "Only small letters a–z, digits and “-” between them.",
)

RECORDING: Final[Hint] = (
    "Энэ текстийг уншсан бичлэг: .ogg, .opus; багцын хавтсанд.",
    "Where this text is read aloud: .ogg, .opus; in the pack's folder.",
)
"""Of each text that a ``voice`` may name."""
VOICE: Final = "Voice"
"""How the models of recordings end."""

HINTS: Final[Mapping[str, Hint]] = {
    # Files, each by its first word.
    "pack": (
        "Багцын нэр: a–z, тоо, «-». Өгсөн бол бүү соль.",
        "The pack's name: a–z, digits, “-”. Once given, keep it.",
    ),
    "deck": ("Тойргийн зурвасын сан; нэр нь.", "Messages that rounds are drawn from; its name."),
    "story": ("Салаалдаг түүх; нэр нь.", "A story that branches; its name."),
    "quiz": ("Дараалсан асуултууд; нэр нь.", "Questions one after the other; its name."),
    "tell": ("Тоглосны дараах «хэлж үзье»; нэр нь.", "How to tell somebody, after playing; its name."),
    "guide": ("Клуб удирдагчийн заавар; нэр нь. Дэлгэцэд гарахгүй.", "For whoever leads a club; its name. Not shown."),
    "tactics": ("Өгөөшийн аргууд.", "The ways in which lures work."),
    "words": ("Шалгалтын хайдаг үгс.", "The words that the check looks for."),
    "Telling.words": ("Эхний үгс.", "First words one could say."),
    # pack.yaml
    "version": ("Хувилбар: 1.0.0. Үг өөрчлөх бүрд нэмнэ.", "The version: 1.0.0. Raise it when words change."),
    "ages": ("Хэдэн настанд.", "For what ages."),
    "audience": ("Хэнд зориулсан.", "For whom."),
    "minutes": ("Хэдэн минут тоглох вэ.", "How many minutes it takes."),
    "contents": ("Багцын бусад файл, дарааллаар.", "The pack's other files, in order."),
    "review": ("Төрөлх хэлтэй хүн уншсан эсэх, хэлээр.", "Who has read the texts, by language."),
    "by": ("Байгууллагын нэр; хүний нэр бичихгүй.", "An organisation; no person's name."),
    "on": ("Хэзээ: 2026-09-01.", "When: 2026-09-01."),
    "messages": ("Тоглогчид үлдэх цөөн өгүүлбэр.", "The few sentences that should stay."),
    # Words for people.
    "mn": ("Монгол үгс.", "The Mongolian words."),
    "en": ("Англи үгс.", "The English words."),
    "Reviews.mn": ("Монгол текстийг хэн уншсан; null бол хэн ч.", "Who read the Mongolian; null is nobody."),
    "Reviews.en": ("Англи текстийг хэн уншсан; null бол хэн ч.", "Who read the English; null is nobody."),
    "title": ("Гарчиг.", "The title."),
    "about": ("Юуны тухай, нэг өгүүлбэрээр.", "What it is about, in a sentence."),
    "name": ("Нэр.", "The name."),
    "role": ("Хэн болох, цөөн үгээр.", "Who that is, in a few words."),
    "text": (
        "Текст. Дохиог [үгс]{арга} гэж тэмдэглэж болно (зурвас, чат, алхмын текстэд).",
        "The text. A sign may be marked as [words]{tactic} (in a message, a chat line, a step's text).",
    ),
    "why": ("Яагаад тийм болох: эелдэг тайлбар.", "Why it is so: a kind explanation."),
    "check": ("Одоо яах, яаж шалгах.", "What to do now, and how to check."),
    "say": ("Сонгосны дараах эелдэг тайлбар.", "The kind explanation that follows the choice."),
    "ask": ("Асуулт.", "The question."),
    "reply": ("Том хүний тайван хариу.", "The adult's calm answer."),
    "before": ("Тоглохоос өмнөх асуултууд.", "Questions before playing."),
    "during": ("Тоглох үеийн асуултууд.", "Questions while playing."),
    "after": ("Тоглосны дараах асуултууд.", "Questions after playing."),
    "card": ("Хүүхэд ярьвал яах тухай, ойр байгаа том хүнд.", "For the adult near: what to do if a child tells."),
    # Casts and items.
    "cast": ("Хэн бичиж, ярьж байгаа, нэрээр нь.", "Who writes and speaks, by name."),
    "face": ("Зураг: nomin, bat, suvdaa …", "The picture: nomin, bat, suvdaa …"),
    "tie": ("Уншигчтай ямар холбоотой.", "How the reader knows them."),
    "booster": ("Нэг, хоёр долоо хоногийн дараах шинэ жишээнүүд.", "New examples for one or two weeks later."),
    "items": ("Зурвасууд: ядаж 7 хос.", "The messages: at least 7 pairs."),
    "id": ("Нэр: a–z, тоо, «-».", "Its name: a–z, digits, “-”."),
    "truth": ("lure өгөөш, fine зүгээр.", "lure, or fine."),
    "twin": ("Хос зурвас; хоёулаа бие биеэ нэрлэнэ.", "Its match of the other truth; each names the other."),
    "form": ("A эсвэл B: хэмжилтийн хоёр хагас.", "A or B: the halves for measuring before and after."),
    "from": ("Хэн бичсэн: cast доторх нэр.", "Who wrote it: a name of the cast."),
    "sources": ("Эх сурвалжийн дугаар (sources.yaml).", "Where it is known from: numbers of sources.yaml."),
    "SourcesFile.sources": ("Эх сурвалжууд.", "The sources."),
    "theme": (
        "Юуны тухай: сонгох дэлгэцийн шүүлтүүрт. Бичихгүй бол covers-оос гарна.",
        "What it is about, to choose by; without it, what covers tell.",
    ),
    "covers": ("Сэдвийн аль хэсгийг хөндсөн.", "What of the field it is about."),
    # Stories and quizzes.
    "hero": ("Сурагч хэний хажууд байх: cast доторх нэр.", "Whom the player stands beside: a name of the cast."),
    "steps": ("Алхмууд; эхнийхээс эхэлнэ.", "The steps; the first begins."),
    "questions": ("Асуултууд.", "The questions."),
    "chat": ("Чатын мөрүүд.", "The lines of the chat."),
    "who": ("Хэн бичиж байна: cast доторх нэр.", "Who writes: a name of the cast."),
    "mood": ("Царай.", "How they look."),
    "kind": (
        "choice нэгийг, choices хэд хэдийг, judge өгөөш үү, spot дохио, order дараалал, tell хэлэх. Үгүй бол өгүүлнэ.",
        "choice: one, choices: several, judge: lure or fine, spot: signs, order: sort, tell: compose. None: told.",
    ),
    "end": ("Төгсгөл: told хэлсэн, checked шалгасан, left холдсон, unsure шийдээгүй.", "Makes it an ending."),
    "choices": ("Сонголтууд: хоёр, түүнээс олон.", "The choices: two or more."),
    "points": ("choice алхамд: 0, 1, 2.", "In a choice step: 0, 1 or 2."),
    "right": ("choices алхамд: true зөв, false биш.", "In a choices step: true or false."),
    "weight": ("Асуултын сангаас ирсэн хувь; оноонд нөлөөлөхгүй.", "Percent from a question bank; scores nothing."),
    "set": ("Сонговол энэ тэмдэглэгээ тавигдана.", "Raises this flag when chosen."),
    "next": ("Дараагийн алхам; байхгүй бол доорх нь.", "The step that follows; without it, the one below."),
    "if": ("Нөхцөл; бүгд биелэх ёстой.", "The condition; all of it must hold."),
    "goto": ("Аль алхам руу.", "To which step."),
    "points-at-least": ("Оноо ядаж ийм бол.", "If there are so many points at least."),
    "flag": ("Энэ тэмдэглэгээ тавигдсан бол.", "If this flag was raised."),
    "no-flag": ("Энэ тэмдэглэгээ тавигдаагүй бол.", "If this flag was not raised."),
    "parts": ("Хэсгүүд, зөв дарааллаараа.", "The parts, in the right order."),
    # Pictures and recordings.
    "picture": ("Зураг; юу харуулж байгааг хэлнэ.", "A picture, and words that say what it shows."),
    "file": ("Файл: .png, .jpg, .webp; багцын хавтсанд.", "The file: .png, .jpg, .webp; in the pack's folder."),
    "voice": ("Уншсан бичлэг, текстийн нэрээр.", "Recordings of the texts, by their names."),
    # Telling.
    "telling": ("Хэнд, юу гэж, хэзээ хэлэх.", "Whom to tell, how and when."),
    "whom": ("Хэнд: том хүмүүс.", "Whom: the adults."),
    "when": ("Хэзээ, хаана.", "When and where."),
    "for": ("Аль хүнд тохирох; байхгүй бол бүгдэд.", "Whom it fits; without it, all."),
    # The kiosk's own lists.
    "stop": ("Ганцаараа хангалттай юу: зогсоод хэлнэ.", "Is one such sign enough to stop and tell?"),
    "says": ("Яаж анзаарах.", "How one notices it."),
    "do": ("Тэгвэл яах.", "What to do then."),
    "publisher": ("Хэн нийтэлсэн.", "Who published it."),
    "year": ("Хэдэн онд.", "In which year."),
    "address": ("Хаяг; дэлгэцэд гарахгүй.", "The address; never shown."),
    "find": ("Хайх үгс; ~ бол ямар ч үсгүүд.", "What to find; ~ stands for any letters."),
    "but": ("Эдгээр дотор бол биш.", "But not within these."),
}


def hint(model: str, name: str) -> Hint | None:
    """What to say of a name where it stands in a model; None where nobody has said anything yet."""
    if model.endswith(VOICE):
        return RECORDING
    return HINTS.get(f"{model}.{name}") or HINTS.get(name)
