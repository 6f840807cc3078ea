"""What can be wrong with the folder of a pack: its head, its list of files, and other packs beside it."""

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
BACKSLASH = Sentence(
    "E316",
    mn=("«{name}» дотор «\\» байна", "хавтасны нэрийн ард «/» тавьж, «{meant}» гэж бичнэ үү"),
    en=("there is a “\\” in “{name}”", "write “{meant}”, with “/” between folders"),
)
