"""What can be wrong with a file's bytes and YAML, before anybody asks what it means."""

from __future__ import annotations

from kiosk.yamlsafe.problem import Sentence

NEXT_LINE_MN = "«>-» гэж бичээд текстийг дараагийн мөрөнд догол зайтай бичнэ үү"
NEXT_LINE_EN = "write “>-” and put the text on the next line, indented"

UNREADABLE = Sentence(
    "E101",
    mn=("файлыг уншиж чадсангүй ({why})", "файл байгаа эсэх, унших эрхтэй эсэхийг шалгана уу"),
    en=("the file cannot be read ({why})", "check that it is there and may be read"),
)
TOO_BIG = Sentence(
    "E102",
    mn=("файл {limit} КБ-аас том байна", "хэд хэдэн файл болгон хуваана уу"),
    en=("the file is larger than {limit} KB", "split it into several files"),
)
NOT_UTF8 = Sentence(
    "E103",
    mn=("файл UTF-8 кодчилолтой биш байна", "засварлагчаасаа «UTF-8» гэж сонгон дахин хадгална уу"),
    en=("the file is not UTF-8", "save it again from your editor as “UTF-8”"),
)
HIDDEN_CHARACTER = Sentence(
    "E104",
    mn=("үл харагдах тэмдэгт {char} байна", "тэр тэмдэгтийг устгана уу"),
    en=("there is an invisible character, {char}", "delete it"),
)
EMPTY_FILE = Sentence(
    "E105",
    mn=("файл хоосон байна", "агуулгыг нь бичих эсвэл файлыг жагсаалтаас хасна уу"),
    en=("the file is empty", "write its contents or take it off the list"),
)
TOO_DEEP = Sentence(
    "E106",
    mn=("{limit}-аас олон давхар үүрлэсэн байна", "илүү хаалтыг арилгана уу"),
    en=("it is nested more than {limit} levels deep", "take out the brackets that are too many"),
)
TOO_MANY = Sentence(
    "E107",
    mn=("{limit}-аас олон утгатай байна", "хэд хэдэн файл болгон хуваана уу"),
    en=("it holds more than {limit} values", "split it into several files"),
)
ALIAS = Sentence(
    "E108",
    mn=(
        "энд YAML-ийн «&» эсвэл «*» холбоос хэрэглэхгүй",
        f"текст бол {NEXT_LINE_MN}; үгүй бол утгыг бүтнээр нь бичнэ үү",
    ),
    en=(
        "YAML's “&” and “*” links are not used here",
        f"if it is text, {NEXT_LINE_EN}; else write the value out in full",
    ),
)
TAG = Sentence(
    "E109",
    mn=("энд YAML-ийн «!» тэмдэглэгээ хэрэглэхгүй", f"текст бол {NEXT_LINE_MN}"),
    en=("YAML's “!” tags are not used here", f"if it is text, {NEXT_LINE_EN}"),
)
SECOND_DOCUMENT = Sentence(
    "E110",
    mn=("нэг файлд хоёр баримт байна", "«---» мөрийг хасаж, үлдсэнийг өөр файлд хийнэ үү"),
    en=("there is a second document in the file", "take out the “---” line and put the rest into another file"),
)
SYNTAX = Sentence(
    "E111",
    mn=("YAML-ийн алдаа ({detail})", "энэ мөрийн болон дээд мөрийн догол зай, хаалт, хашилтыг шалгана уу"),
    en=("this is not YAML ({detail})", "check indentation, brackets and quotes on this line and the one above"),
)
TEXT_START = Sentence(
    "E112",
    mn=("«{char}» тэмдгээр эхэлсэн текстийг YAML өөрөөр ойлгоно", NEXT_LINE_MN),
    en=("YAML takes a text that begins with “{char}” for something else", NEXT_LINE_EN),
)
COLON = Sentence(
    "E113",
    mn=(
        "энд «:» зөвшөөрөгдөхгүй, эсвэл догол зай буруу байна",
        f"текст бол {NEXT_LINE_MN}; үгүй бол догол зайг засна уу",
    ),
    en=(
        "a “:” cannot stand here, or the indentation is off",
        f"if it is text, {NEXT_LINE_EN}; else mend the indentation",
    ),
)
TAB = Sentence(
    "E114",
    mn=("догол зайг табаар хийсэн байна", "табын оронд зай (space) хэрэглэнэ үү"),
    en=("the line is indented with a tab", "use spaces"),
)
TEXT_AFTER_ARROW = Sentence(
    "E115",
    mn=("«>» эсвэл «|» тэмдгийн ард текст байна", "текстийг дараагийн мөрөнд догол зайтай бичнэ үү"),
    en=("there is text behind “>” or “|”", "put the text on the next line, indented"),
)
LOOSE_LINE = Sentence(
    "E116",
    mn=(
        "энэ мөрөнд нэр, түүний ард «:» алга",
        "«нэр: утга» гэж бичнэ үү; өмнөх текстийн үргэлжлэл бол түүнтэй адил догол зай өгнө үү",
    ),
    en=(
        "this line has no name with a “:”",
        "write “name: value”; if it goes on with the text above, indent it as far as that text",
    ),
)
DUPLICATE = Sentence(
    "E117",
    mn=("«{name}» хоёр удаа бичигдсэн байна", "аль нэгийг нь үлдээнэ үү"),
    en=("“{name}” stands here twice", "keep one of them"),
)
WORDS_IN_BRACES = Sentence(
    "E118",
    mn=(
        "{{…}} дотор хүний унших текст бичсэн байна; YAML таслалаар нь тасалчихна",
        "хэлний нэрийг тусад нь мөрөнд, текстийг доор нь бичнэ үү",
    ),
    en=(
        "words for people stand inside {{…}}, where YAML cuts them at a comma",
        "put the language on a line of its own with the text under it",
    ),
)
CUT_AT_HASH = Sentence(
    "E119",
    mn=("текст «#» тэмдэг дээр тасарч байна", f"{NEXT_LINE_MN}; тайлбар бол тусдаа мөрөнд бичнэ үү"),
    en=("the text is cut off at the “#”", f"{NEXT_LINE_EN}; if it is a comment, give it its own line"),
)
KEY_NOT_TEXT = Sentence(
    "E120",
    mn=("«:»-ийн өмнө энгийн нэр байх ёстой", NEXT_LINE_MN),
    en=("what stands before a “:” must be a plain name", NEXT_LINE_EN),
)
NOT_A_MAPPING = Sentence(
    "E121",
    mn=(
        "файл «нэр: утга» мөрүүдээр эхлэх ёстой",
        "эхний мөрөнд файлын төрөл, нэрийг бичнэ үү, жишээ нь «story: my-story»",
    ),
    en=(
        "the file must begin with “name: value” lines",
        "say what it is in its first line, for example “story: my-story”",
    ),
)
OPEN_BRACKET = Sentence(
    "E122",
    mn=("«{char}» хаалт хаагдаагүй байна", f"хаалтыг хаана уу; текст бол {NEXT_LINE_MN}"),
    en=("the bracket “{char}” is not closed", f"close it; if it is text, {NEXT_LINE_EN}"),
)
NO_SPACE = Sentence(
    "E123",
    mn=("«{name}» гэсэн нэрийн ард «:», дараа нь зай байх ёстой", "«{name}: » гэж зай аван бичнэ үү"),
    en=("the name “{name}” must be followed by a “:” and a space", "write “{name}: ” with the space"),
)
INDENT = Sentence(
    "E124",
    mn=(
        "энэ мөр {found} зайгаар эхэлсэн, дээрх мөрүүдэд {wanted} зай таарна",
        "мөрийг яг {wanted} зайгаар эхлүүлнэ үү",
    ),
    en=(
        "this line is indented by {found}, where {wanted} would fit the lines above",
        "let it begin with exactly that many spaces: {wanted}",
    ),
)
DASH = Sentence(
    "E125",
    mn=("жагсаалтын мөр «{found}» гэж эхэлсэн байна", "«- {name}:» (зураас, зай) гэж бичнэ үү"),
    en=("a line of a list begins with “{found}”", "write “- {name}:”, a hyphen and a space"),
)
QUOTES_NOT_SHOWN = Sentence(
    "W101",
    mn=(
        "хоёр захын хашилтыг YAML авчихдаг тул дэлгэцэд харагдахгүй",
        f"хашилтыг арилгана уу; харуулах бол {NEXT_LINE_MN}",
    ),
    en=(
        "quotation marks around a text belong to YAML and are not shown",
        f"take them off; to show them, {NEXT_LINE_EN}",
    ),
)
