"""What can be wrong with a deck: twins, balance and size, and what an item carries."""

from kiosk.yamlsafe.problem import Sentence

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
