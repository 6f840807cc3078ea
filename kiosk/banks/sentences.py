"""What the kiosk says of a question bank: of the file, of what is left out and of what was simplified."""

from __future__ import annotations

from typing import Final

from kiosk.banks.model import Note

NO_FILE: Final = Note("ийм файл алга", "there is no such file")
NAME_A_FILE: Final = Note("асуултын файлын нэрийг бичнэ үү", "name a file of questions")
UNREADABLE: Final = Note("файлыг уншиж чадсангүй ({why})", "the file cannot be read ({why})")
CHECK_FILE: Final = Note("файлыг унших эрхтэй эсэхээ шалгана уу", "check that you may read it")
TOO_BIG: Final = Note("файл {limit} МБ-аас том байна", "the file is larger than {limit} MB")
SPLIT_IT: Final = Note("хэд хэдэн файл болгон хуваана уу", "split it into several files")
NO_TEXT: Final = Note("файл текст биш байна", "this is no file of text")
SAVE_AS_UTF8: Final = Note("засварлагчаасаа «UTF-8» гэж сонгон дахин хадгална уу", "save it again as “UTF-8”")
LETTERS_LOST: Final = Note(
    "хадгалах үед Ө, Ү үсэг «?» болж алдагдсан байна; «UTF-8» (Excel-д «CSV UTF-8») гэж дахин хадгална уу",
    "the letters Ө and Ү became “?” when it was saved; save it again as “UTF-8” (in Excel “CSV UTF-8”)",
)
GUESSED_ENCODING: Final = Note(
    "файл UTF-8 биш тул Windows-1251 гэж уншлаа; үсэг нь буруу харагдвал «UTF-8» гэж дахин хадгална уу",
    "the file is not UTF-8 and was read as Windows-1251; if its letters look wrong, save it again as “UTF-8”",
)
GUESSED_WESTERN: Final = Note(
    "файл UTF-8 биш тул Windows-1252 гэж уншлаа; үсэг нь буруу харагдвал «UTF-8» гэж дахин хадгална уу",
    "the file is not UTF-8 and was read as Windows-1252; if its letters look wrong, save it again as “UTF-8”",
)
UNKNOWN_FORMAT: Final = Note(
    "энэ ямар асуултын сан болохыг таньсангүй", "this is no question bank that the kiosk knows"
)
KNOWN_FORMATS: Final = Note(
    "{formats} форматын аль нэгээр хадгалаад, эсвэл --format сонголтоор нэрлэнэ үү",
    "save it as one of {formats}, or name the format with --format",
)
NO_QUESTIONS: Final = Note("файлд асуулт алга", "there is no question in the file")
WRITE_QUESTIONS: Final = Note("асуулттай файл сонгоно уу", "choose a file with questions in it")
TOO_MANY: Final = Note("файлд {limit}-аас олон асуулт байна", "the file has more than {limit} questions")

PICTURE_LEFT_OUT: Final = Note("зургийг нь орхив", "a picture was left out")
MEDIA_LEFT_OUT: Final = Note("дуу, бичлэгийг нь орхив", "sound or film was left out")
LINK_LEFT_OUT: Final = Note("холбоосын хаягийг нь орхив", "the address of a link was left out")
END_LEFT_OUT: Final = Note("хэт урт текстийн төгсгөлийг орхив", "the end of a very long text was left out")
TABLE_FLATTENED: Final = Note("хүснэгтийг нь мөр болгов", "a table became lines of text")

NO_STEM: Final = Note("асуулт нь хоосон, эсвэл зөвхөн зурагтай", "its question is empty, or a picture alone")
FEW_CHOICES: Final = Note("хоёроос цөөн хариулттай", "it has fewer than two answers")
MANY_CHOICES: Final = Note(
    "{count} хариулттай; киоск {limit}-өөс ихгүйг харуулна", "it has {count} answers; the kiosk shows {limit} at most"
)
EMPTY_CHOICE: Final = Note(
    "нэг хариулт нь хоосон, эсвэл зөвхөн зурагтай", "one of its answers is empty, or a picture alone"
)
NONE_RIGHT: Final = Note("зөв хариулт нь алга", "none of its answers is right")
TOO_LONG: Final = Note(
    "нэг текст нь {count} тэмдэгттэй; {limit}-аас богино болгоно уу",
    "one of its texts has {count} characters; {limit} are the most",
)
TOO_MANY_FILES: Final = Note(
    "багцад багтахгүй байна; саныг хэд хэдэн файл болгон хуваана уу",
    "the pack has no room for it; split the bank into several files",
)
ANY_OF_THEM: Final = Note(
    "хэд хэдэн зөв хариулттай, аль нь ч болно", "several answers are right, and any of them counts"
)
NAME_LEFT_OUT: Final = Note(
    "нэрэнд нь багцад байж болохгүй зүйл байгаа тул нэргүй оруулав",
    "its name holds what may not be in a pack and was left out",
)
TITLE_LEFT_OUT: Final = Note(
    "«{title}» гэсэн нэр багцад байж болохгүй тул «{instead}» гэж нэрлэв",
    "the name “{title}” may not be in a pack and became “{instead}”",
)

FOLDER_TAKEN: Final = Note("энэ хавтсанд аль хэдийн юм байна", "there is something here already")
NAME_ANOTHER_OR_REPLACE: Final = Note(
    "шинэ хавтасны нэр өгнө үү; өмнөх import-ын хавтас бол --replace нэмж бичвэл асуултыг нь шинэчилнэ",
    "name a new folder, or add --replace where an import made this one and its questions are to be written anew",
)
NOT_IMPORTED: Final = Note("энэ хавтас import-оор үүссэн багц биш", "no import made the pack in this folder")
IMPORT_ELSEWHERE: Final = Note(
    "--replace-гүйгээр шинэ хавтас руу import хийгээд, хэрэгтэй quiz файлаа хуулж, contents-д нь нэмнэ үү",
    "import to a new folder without --replace, copy the quiz from there and add it to “contents”",
)
HEAD_BROKEN: Final = Note("pack.yaml алдаатай", "pack.yaml has errors")
CHECK_FOLDER: Final = Note(
    "check командаар харж засаад дахин оруулна уу", "let check name them, mend them, and import it again"
)
NAME_ANOTHER_FOLDER: Final = Note("шинэ хавтасны нэр өгнө үү", "name a new folder")
CANNOT_WRITE: Final = Note("бичиж чадсангүй ({why})", "it cannot be written ({why})")
CHECK_PLACE: Final = Note("нээлттэй байвал хаах эсвэл өөр нэр өгнө үү", "close it if it is open, or name another")

NOT_A_QUESTION: Final = Note(
    "«{kind}» төрлийн алхмыг асуултын сан хадгалж чадахгүй",
    "a bank of questions cannot hold a step of the kind “{kind}”",
)
CHAT_LEFT_OUT: Final = Note("чат нь хадгалагдахгүй", "its chat is left behind")
ROUND_NOT_HELD: Final = Note(
    "тойргийн зурвасыг асуултын сан хадгалж чадахгүй", "a bank of questions cannot hold the messages of rounds"
)
STORY_NOT_HELD: Final = Note(
    "салаалсан түүхийг асуултын сан хадгалж чадахгүй", "a bank of questions cannot hold a story"
)
NONE_WHOLE: Final = Note(
    "аль ч хариулт нь бүтэн оноо өгөхгүй; GIFT үүнийг олон сонголт гэж уншина",
    "no answer earns the whole mark, which GIFT takes for several to be ticked",
)

UNKNOWN_ENDING: Final = Note(
    "«{name}» гэж төгссөн файлд бичиж чадахгүй", "nothing can be written to a file that ends like “{name}”"
)
KNOWN_ENDINGS: Final = Note("{endings} гэж төгсгөнө үү", "let it end with {endings}")
NOTHING_COMES: Final = Note("киоск энэ сангаас нэг ч асуулт авч чадсангүй", "the kiosk can take nothing of this bank")
MEND_THESE: Final = Note("дээрх асуултуудыг засаад дахин оруулна уу", "mend the questions above and import it again")
NOTHING_HELD: Final = Note("энэ багцад гаргах асуулт алга", "there is no question in this pack to export")
NAME_ANOTHER_PACK: Final = Note("quiz файлтай багц нэрлэнэ үү", "name a pack with a quiz in it")
