"""What can be wrong with a pack: E3xx refuses it, W3xx is only listed."""

from __future__ import annotations

from typing import Final

from kiosk.yamlsafe.problem import Sentence

NO_HEAD = Sentence(
    "E301",
    mn=("энэ хавтсанд pack.yaml алга", "багцын нэр, хувилбар, файлуудыг pack.yaml-д бичнэ үү"),
    en=("there is no pack.yaml in this folder", "write one that names the pack, its version and its files"),
)
BAD_NAME = Sentence(
    "E302",
    mn=("«{name}» багцын хавтаснаас гарч байна", "багцын хавтас доторх файлын нэрийг л бичнэ үү"),
    en=("“{name}” leads out of the pack's folder", "name a file inside the folder, without “..” or a drive"),
)
NO_FILE = Sentence(
    "E303",
    mn=("«{name}» гэсэн файл алга", "файлын нэрийг засах эсвэл жагсаалтаас хасна уу"),
    en=("there is no file “{name}”", "mend the name or take it off the list"),
)
LISTED_TWICE = Sentence(
    "E304",
    mn=("«{name}» жагсаалтад хоёр удаа байна", "нэгийг нь хасна уу"),
    en=("“{name}” is listed twice", "take one of them out"),
)
UNKNOWN_FILE_KIND = Sentence(
    "E305",
    mn=("файл «{name}» гэж эхэлж байна", "эхний мөр нь deck, story, quiz, tell-ийн аль нэг байх ёстой"),
    en=("the file begins with “{name}”", "its first line must be deck, story, quiz or tell"),
)
NOTHING_TO_PLAY = Sentence(
    "E306",
    mn=("багцад тоглох зүйл алга", "deck, story эсвэл quiz файл нэмнэ үү"),
    en=("there is nothing to play in the pack", "add a deck, a story or a quiz"),
)
TOO_MANY_FILES = Sentence(
    "E307",
    mn=("багц {limit}-аас олон файлтай байна", "хэд хэдэн багц болгон хуваана уу"),
    en=("the pack has more than {limit} files", "split it into several packs"),
)
SAME_PACK = Sentence(
    "E308",
    mn=("«{name}» нэртэй багц аль хэдийн байна ({other})", "өөр нэр эсвэл илүү өндөр хувилбар өгнө үү"),
    en=("there is already a pack “{name}” ({other})", "give this one another name, or a higher version"),
)
SECOND_TELL = Sentence(
    "E309",
    mn=("багцад хоёр дахь tell файл байна", "нэгийг нь л үлдээнэ үү"),
    en=("this is the pack's second tell file", "keep one of them"),
)
DUPLICATE_ID = Sentence(
    "E310",
    mn=("«{name}» гэсэн нэрийг өмнө нь хэрэглэсэн байна", "өөр нэр өгнө үү"),
    en=("the id “{name}” has been used before", "give it another one"),
)
UNKNOWN_TACTIC = Sentence(
    "E311",
    mn=("«{name}» гэсэн арга tactics.yaml-д алга", "эдгээрээс сонгоно уу: {known}"),
    en=("there is no tactic “{name}” in tactics.yaml", "choose from: {known}"),
)
BROKEN_MARK = Sentence(
    "E312",
    mn=("тэмдгийг буруу бичсэн байна", "[үгс]{{арга}} гэж зайгүй бичнэ үү"),
    en=("a sign is not marked as it should be", "write [words]{{tactic}} without a space between"),
)
SIGN_OUT_OF_PLACE = Sentence(
    "E313",
    mn=("«{field}» дотор [үгс]{{арга}} тэмдэг байж болохгүй", "тэмдгийг зөвхөн зурвас, чатын текстэд тавина уу"),
    en=("a sign cannot be marked in “{field}”", "mark signs only in a message, a chat line or a step's text"),
)
UNKNOWN_SOURCE = Sentence(
    "E314",
    mn=("{name} дугаартай эх сурвалж sources.yaml-д алга", "дугаарыг засах эсвэл тэнд нэмнэ үү"),
    en=("there is no source {name} in sources.yaml", "mend it or add it there"),
)
CONTACT_IN_TEXT = Sentence(
    "E315",
    mn=(
        "текстэд утас эсвэл хаяг «{found}» байна",
        "хасна уу; зөвхөн 108, 102-ыг бичиж болно, бусад нь сувгийн файлд байдаг",
    ),
    en=("there is a number or address, “{found}”, in the text", "take it out; only 108 and 102 may stand here"),
)
UNKNOWN_CAST = Sentence(
    "E320",
    mn=("«{name}» cast дотор алга", "cast-д нэмэх эсвэл нэрийг засна уу; тэнд байгаа нь: {known}"),
    en=("“{name}” is not in the cast", "add it to the cast or mend the name; there are: {known}"),
)
UNKNOWN_FACE = Sentence(
    "E321",
    mn=("«{name}» гэсэн царай алга", "эдгээрээс сонгоно уу: {known}"),
    en=("there is no face “{name}”", "choose from: {known}"),
)
UNKNOWN_TWIN = Sentence(
    "E330",
    mn=("«{name}» гэсэн хос энэ файлд алга", "нэрийг засна уу"),
    en=("there is no item “{name}” to be its twin", "mend the name"),
)
TWIN_NOT_MUTUAL = Sentence(
    "E331",
    mn=("«{name}» үүнийг хосоо гэж нэрлээгүй байна", "хоёулаа бие биеэ twin гэж бичнэ үү"),
    en=("“{name}” does not name this item as its twin", "let both name each other"),
)
TWIN_SAME_TRUTH = Sentence(
    "E332",
    mn=("хос «{name}» нь мөн {truth} байна", "хосын нэг нь lure, нөгөө нь fine байх ёстой"),
    en=("its twin “{name}” is also {truth}", "one of two twins is a lure, the other is fine"),
)
TWIN_OTHER_FORM = Sentence(
    "E333",
    mn=("хос «{name}» өөр form-д байна", "хоёуланд нь ижил form бичнэ үү"),
    en=("its twin “{name}” is in the other form", "give both the same form"),
)
UNEVEN_FORM = Sentence(
    "E334",
    mn=("form {form}-д {lures} lure, {fine} fine байна", "хоёрыг тэнцүү болгоно уу"),
    en=("form {form} has {lures} lures and {fine} fine items", "have as many of one as of the other"),
)
SMALL_DECK = Sentence(
    "E335",
    mn=("{size} зурвасын тойрогт багадаж байна", "ядаж {least} хос зурвас бичнэ үү"),
    en=("it is too small for a round of {size}", "write at least {least} pairs of items"),
)
SMALL_FORM = Sentence(
    "E336",
    mn=("form {form}-д ердөө {pairs} хос байна", "form бүрд ядаж {least} хос бичнэ үү"),
    en=("form {form} gives only {pairs} items that are no twins", "give it at least {least} pairs"),
)
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
MISPLACED = Sentence(
    "E350",
    mn=("«{name}» энд байх ёсгүй ({kind})", "мөрийг хасах эсвэл kind-ийг засна уу"),
    en=("“{name}” does not belong here ({kind})", "take it out or mend the kind"),
)
NEEDS = Sentence(
    "E351",
    mn=("«{kind}» алхамд «{name}» хэрэгтэй", "«{name}»-ийг нэмнэ үү (ядаж {least})"),
    en=("a step of kind “{kind}” needs “{name}”", "add it (at least {least})"),
)
NONE_RIGHT = Sentence(
    "E352",
    mn=("зөв сонголт нэг ч алга", "ядаж нэг сонголтод «{mark}» гэж бичнэ үү"),
    en=("none of the choices is right", "write “{mark}” at one choice or more"),
)
NO_SIGNS = Sentence(
    "E353",
    mn=("олох тэмдэг алга", "чатын мөрөнд [үгс]{{арга}} гэж тэмдэглэнэ үү"),
    en=("there is no sign to find", "mark one in a chat line: [words]{{tactic}}"),
)
NOTHING_TOLD = Sentence(
    "E354",
    mn=("алхамд харуулах зүйл алга", "текст эсвэл чат нэмнэ үү"),
    en=("there is nothing to show in this step", "add a text or a chat"),
)
NO_MOMENT = Sentence(
    "E355",
    mn=("«{name}» хүнд тохирох цаг, газар алга", "when дотор тохирохыг нэмнэ үү"),
    en=("no moment fits “{name}”", "add one under “when”"),
)
UNKNOWN_WHOM = Sentence(
    "E356",
    mn=("«{name}» гэсэн хүн whom дотор алга", "нэрийг засна уу"),
    en=("there is nobody called “{name}” under “whom”", "mend the name"),
)
NO_QUESTION = Sentence(
    "E357",
    mn=("асуулт алга", "«ask» нэмнэ үү"),
    en=("there is no question", "add “ask”"),
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
NO_EXPLANATION = Sentence(
    "W303",
    mn=("хариултын тайлбар алга", "«why», эсвэл сонголт бүрд «say» бичнэ үү"),
    en=("the answer is not explained", "write a “why”, or a “say” at every choice"),
)
TWINS_UNEVEN = Sentence(
    "W304",
    mn=("хос «{name}»-ээс {percent}% өөр урттай ({lang})", "уртыг нь ойролцоо болгоно уу"),
    en=("its length differs from its twin “{name}” by {percent}% ({lang})", "make them about as long"),
)
LURE_WITHOUT_SIGN = Sentence(
    "W305",
    mn=("өгөөшид тэмдэг нэг ч алга ({lang})", "[үгс]{{арга}} гэж тэмдэглэнэ үү"),
    en=("no sign is marked in this lure ({lang})", "mark one: [words]{{tactic}}"),
)
FINE_WITH_STOP = Sentence(
    "W306",
    mn=("хор хөнөөлгүй зурваст зогсох тэмдэг «{name}» байна", "үгийг нь өөрчлөх эсвэл lure болгоно уу"),
    en=("a fine item carries the stop sign “{name}”", "word it otherwise, or make it a lure"),
)
SIGNS_DIFFER = Sentence(
    "W307",
    mn=("англи, монгол текстийн тэмдэг өөр байна", "хоёуланд нь ижил аргуудыг тэмдэглэнэ үү"),
    en=("the English marks other signs than the Mongolian", "mark the same tactics in both"),
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
NO_HELP = Sentence(
    "W315",
    mn=(
        "түүхийн аль ч алхам хэнд хандахыг хэлэхгүй байна",
        "tell алхам, «end: told» нэмэх эсвэл том хүн, 108-ыг нэрлэнэ үү",
    ),
    en=("no step of the story names help", "add a tell step or “end: told”, or name an adult or 108"),
)
FINE_ASKS = Sentence(
    "W316",
    mn=(
        "хор хөнөөлгүй зурваст «{found}» гэж байна ({about})",
        "нууц, хувийн зураг, ганцаараа байх, мөнгө, унаагүйгээр бичнэ үү",
    ),
    en=(
        "a fine item says “{found}” ({about})",
        "word it without secrecy, private pictures, being alone, money or a lift",
    ),
)
SAME_WAYS = Sentence(
    "W317",
    mn=("бүх сонголт адилхан тийш хүргэж байна", "next, points, set эсвэл say-г нь ялгаатай болгоно уу"),
    en=("all choices lead to the same", "let them differ in next, points, set or say"),
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

SENTENCES: Final = tuple(value for value in dict(globals()).values() if isinstance(value, Sentence))
