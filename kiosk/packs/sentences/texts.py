"""What can be wrong with the texts themselves: what is marked in them, their languages, their tone and their length."""

from kiosk.yamlsafe.problem import Sentence

UNKNOWN_TACTIC = Sentence(
    "E311",
    mn=("«{name}» гэсэн арга tactics.yaml-д алга", "эдгээрээс сонгоно уу: {known}"),
    en=("there is no tactic “{name}” in tactics.yaml", "choose from: {known}"),
)
BROKEN_MARK = Sentence(
    "E312",
    mn=(
        "«{found}» нь тэмдгийн зөвхөн хэсэг байна",
        "[үгс]{{арга}} гэж бүтэн, зайгүй бичнэ үү; энгийн хаалт бол ( ) хэрэглэнэ үү",
    ),
    en=(
        "“{found}” is only part of a sign",
        "write all of it, [words]{{tactic}}, without a space between; for brackets that are words use ( )",
    ),
)
SIGN_OUT_OF_PLACE = Sentence(
    "E313",
    mn=("«{field}» дотор [үгс]{{арга}} тэмдэг байж болохгүй", "тэмдгийг зөвхөн зурвас, чатын текстэд тавина уу"),
    en=("a sign cannot be marked in “{field}”", "mark signs only in a message, a chat line or a step's text"),
)
CONTACT_IN_TEXT = Sentence(
    "E315",
    mn=(
        "текстэд утас эсвэл хаяг «{found}» байна",
        "хасна уу; зөвхөн 108, 102-ыг бичиж болно, бусад нь сувгийн файлд байдаг",
    ),
    en=("there is a number or address, “{found}”, in the text", "take it out; only 108 and 102 may stand here"),
)
NO_ENGLISH_FILE = Sentence(
    "W301",
    mn=("файлд англи орчуулга алга", "боломжтой бол mn бүрийн дор en нэмнэ үү"),
    en=("nothing in this file is in English", "add an en under each mn if you can"),
)
NO_ENGLISH = Sentence(
    "W302",
    mn=("англи орчуулга алга", "en нэмнэ үү"),
    en=("the English is missing", "add en"),
)
SIGNS_DIFFER = Sentence(
    "W307",
    mn=("англи, монгол текстийн тэмдэг өөр байна", "хоёуланд нь ижил аргуудыг тэмдэглэнэ үү"),
    en=("the English marks other signs than the Mongolian", "mark the same tactics in both"),
)
BRACKETS_ALONE = Sentence(
    "W308",
    mn=("«{found}» хаалт тэмдэг болохгүй", "тэмдэг бол [үгс]{{арга}} гэж бичнэ үү; энгийн хаалт бол ( ) хэрэглэнэ үү"),
    en=("the brackets “{found}” mark no sign", "if one is meant, write [words]{{tactic}}; if not, use ( )"),
)
BLAMES = Sentence(
    "W310",
    mn=("«{found}» гэсэн үг буруутгаж байна", "хэнийг ч буруутгахгүйгээр бичнэ үү"),
    en=("“{found}” blames", "say it so that nobody is to blame"),
)
FRIGHTENS = Sentence(
    "W311",
    mn=("«{found}» гэсэн үг айлгаж байна", "тайван үгээр бичнэ үү, хор хөнөөлийг үзүүлэхгүй"),
    en=("“{found}” frightens", "say it calmly, and do not show the harm"),
)
AVOIDED_TERM = Sentence(
    "W312",
    mn=(
        "«{found}» гэсэн нэр томьёог хэрэглэхгүй",
        "«хүүхдийн бэлгийн хүчирхийлэл», «хүүхдийн бэлгийн мөлжлөг» гэж бичнэ үү",
    ),
    en=("“{found}” is a term to avoid", "write child sexual abuse, sexual exploitation of children, sexual extortion"),
)
SCOLDS = Sentence(
    "W313",
    mn=("тайлбар «{found}» гэж загнаж байна", "эелдэг бичнэ үү: «үүнийг олон хүн анзаардаггүй, ингэж шалгаж болно»"),
    en=("the explanation scolds: “{found}”", "be kind: many people miss this, and here is the check"),
)
NO_SOURCE = Sentence(
    "W314",
    mn=("«{found}» гэсэн тоо баримтад эх сурвалж алга", "«sources» нэмэх эсвэл тоог хасна уу"),
    en=("“{found}” is a figure without a source", "add sources, or take the figure out"),
)
TOO_LONG = Sentence(
    "W318",
    mn=(
        "хамгийн жижиг дэлгэцэд том үсгээр {pages} хуудас болж байна ({lang})",
        "богиносгох эсвэл хэд хэдэн алхам болгоно уу",
    ),
    en=(
        "it fills {pages} pages of the smallest screen in large type ({lang})",
        "make it shorter, or part it into several steps",
    ),
)
LONG_SENTENCE = Sentence(
    "W319",
    mn=("өгүүлбэр {count} үгтэй байна ({lang})", "{limit} үгээс хэтрэхгүй, богино өгүүлбэрүүд болгоно уу"),
    en=("a sentence has {count} words ({lang})", "part it into sentences of {limit} words at most"),
)
