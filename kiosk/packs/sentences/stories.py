"""What can be wrong with the ways through a story."""

from kiosk.yamlsafe.problem import Sentence

UNKNOWN_STEP = Sentence(
    "E340",
    mn=("«{name}» гэсэн алхам алга", "нэрийг засна уу"),
    en=("there is no step “{name}”", "mend the name"),
)
UNKNOWN_FLAG = Sentence(
    "E341",
    mn=("«{name}» тэмдэглэгээг ямар ч сонголт тавьдаггүй", "нэрийг засах эсвэл сонголтод «set» нэмнэ үү"),
    en=("no choice sets the flag “{name}”", "mend the name, or add “set” to a choice"),
)
DEAD_END = Sentence(
    "E342",
    mn=("«{name}» алхмаас төгсгөлд хүрэх зам алга", "next нэмэх эсвэл end-тэй алхам руу чиглүүлнэ үү"),
    en=("no way leads from “{name}” to an ending", "add a next, or lead it to a step with end"),
)
OUT_OF_REACH = Sentence(
    "E343",
    mn=("«{name}» алхамд хүрэх зам алга", "түүн рүү чиглэсэн next нэмэх эсвэл хасна уу"),
    en=("no way leads to “{name}”", "lead to it with a next, or take it out"),
)
NO_ENDING = Sentence(
    "E344",
    mn=("түүхэд төгсгөл алга", "сүүлчийн алхамд «end: told» маягаар бичнэ үү"),
    en=("the story has no ending", "give its last step an end, for example “end: told”"),
)
JUMP_NEVER = Sentence(
    "E345",
    mn=("энэ үсрэлтэд хэзээ ч хүрэхгүй: дээр нь нөхцөлгүй үсрэлт байна", "нөхцөлгүйг хамгийн сүүлд тавина уу"),
    en=("this jump is never reached: the one above has no condition", "put the one without a condition last"),
)
NO_STEPS = Sentence(
    "E346",
    mn=("алхам, асуулт нэг ч алга", "ядаж нэгийг бичнэ үү"),
    en=("there is no step or question", "write at least one"),
)
NO_HELP = Sentence(
    "W315",
    mn=(
        "түүхийн аль ч алхам хэнд хандахыг хэлэхгүй байна",
        "tell алхам, «end: told» нэмэх эсвэл том хүн, 108-ыг нэрлэнэ үү",
    ),
    en=("no step of the story names help", "add a tell step or “end: told”, or name an adult or 108"),
)
SAME_WAYS = Sentence(
    "W317",
    mn=("бүх сонголт адилхан тийш хүргэж байна", "next, points, set эсвэл say-г нь ялгаатай болгоно уу"),
    en=("all choices lead to the same", "let them differ in next, points, set or say"),
)
