"""What can be wrong with a pack's pictures and recordings."""

from __future__ import annotations

from typing import Final

from kiosk.yamlsafe.problem import Sentence

LEADS_OUT = Sentence(
    "E370",
    mn=("«{name}» багцын хавтаснаас гарч байна", "багцын хавтас доторх файлын нэрийг л бичнэ үү"),
    en=("“{name}” leads out of the pack's folder", "name a file inside the folder, with / between folders"),
)
NO_FILE = Sentence(
    "E371",
    mn=("«{name}» гэсэн файл багцад алга", "файлыг багцын хавтсанд хуулах эсвэл нэрийг засна уу"),
    en=("there is no file “{name}” in the pack", "copy it into the pack's folder, or mend the name"),
)
NO_PICTURE_NAME = Sentence(
    "E372",
    mn=("«{name}» бол киоскийн таних зураг биш", ".png, .jpg эсвэл .webp болгож хадгална уу"),
    en=("“{name}” is no picture that the kiosk knows", "save it as .png, .jpg or .webp"),
)
NO_VOICE_NAME = Sentence(
    "E373",
    mn=("«{name}» бол киоскийн таних бичлэг биш", ".ogg эсвэл .opus болгож хадгална уу"),
    en=("“{name}” is no recording that the kiosk knows", "save it as .ogg or .opus"),
)
NOT_WHAT_IT_SAYS = Sentence(
    "E374",
    mn=(
        "«{name}» файлын агуулга нэртэйгээ таарахгүй эсвэл гэмтсэн байна",
        "зураг, дууны программаас дахин хадгална уу",
    ),
    en=(
        "what “{name}” holds is not what its name says, or damaged",
        "save it again from a program for pictures or sound",
    ),
)
TOO_HEAVY = Sentence(
    "E375",
    mn=("«{name}» файл {limit} МБ-аас том байна", "жижигрүүлж дахин хадгална уу"),
    en=("“{name}” is larger than {limit} MB", "save it smaller"),
)
HUGE_PICTURE = Sentence(
    "E376",
    mn=(
        "«{name}» зураг {width}×{height} цэгтэй, хэтэрхий том байна",
        "тал бүрийг {limit} цэгээс, нийтдээ {area} сая цэгээс бага болгоно уу",
    ),
    en=(
        "the picture “{name}” of {width}×{height} is far too large",
        "make it smaller: at most {limit} pixels on a side, and {area} million in all",
    ),
)
TOO_LONG = Sentence(
    "E377",
    mn=("«{name}» бичлэг {seconds} секунд байна", "{limit} секундээс богино болгоно уу"),
    en=("the recording “{name}” takes {seconds} seconds", "make it shorter than {limit} seconds"),
)
ALL_TOO_HEAVY = Sentence(
    "E378",
    mn=("багцын зураг, бичлэг нийлээд {limit} МБ-аас их байна", "жижигрүүлэх эсвэл хэд хэдэн багц болгоно уу"),
    en=(
        "pictures and recordings together have more than {limit} MB",
        "save them smaller, or make two packs",
    ),
)
NO_SUCH_TEXT = Sentence(
    "E379",
    mn=("энд «{name}» текст алга, бичлэг нь байна", "текстийг нь бичих эсвэл бичлэгийг хасна уу"),
    en=("there is a recording of “{name}” here, but no such text", "write the text, or take the recording out"),
)
NOT_DECODED = Sentence(
    "E380",
    mn=("файлыг нээж чадсангүй: гэмтсэн байж магадгүй", "зураг, дууны программаас дахин хадгална уу"),
    en=("it cannot be opened: it may be damaged", "save it again from a program for pictures or sound"),
)
TOO_DEAR = Sentence(
    "E381",
    mn=("файлыг нээхэд хэт удаан эсвэл хэт их санах ой шаардаж байна", "жижигрүүлж дахин хадгална уу"),
    en=("opening it takes far too long or too much memory", "save it anew, smaller"),
)
UNUSED = Sentence(
    "W370",
    mn=("«{name}» зураг, бичлэгийг багц хаана ч нэрлээгүй", "picture эсвэл voice-д нэрлэх, эсвэл хасна уу"),
    en=("no text of the pack names “{name}”", "name it under picture or voice, or take it out"),
)
OTHER_LANGUAGE = Sentence(
    "W371",
    mn=("«{name}» текстийн бичлэг {lang} хэлээр алга", "нөгөө хэлний бичлэгийг нэмнэ үү"),
    en=("“{name}” has no recording in {lang}", "add the recording of the other language"),
)

SENTENCES: Final = (
    LEADS_OUT, NO_FILE, NO_PICTURE_NAME, NO_VOICE_NAME, NOT_WHAT_IT_SAYS, TOO_HEAVY, HUGE_PICTURE, TOO_LONG,
    ALL_TOO_HEAVY, NO_SUCH_TEXT, NOT_DECODED, TOO_DEAR, UNUSED, OTHER_LANGUAGE,
)  # fmt: skip
