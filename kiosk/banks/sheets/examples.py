"""Three questions as a teacher would write them, shown on the template's first sheet."""

from __future__ import annotations

from typing import Final

from kiosk.banks.model import BankChoice, Question

EXAMPLES: Final = (
    Question(
        name="Нууц үг",
        kind="single",
        stem="Найз чинь тоглоомын нууц үгийг чинь асуулаа. Яавал дээр вэ?",
        choices=(
            BankChoice(
                "Хэлж өгнө",
                0.0,
                "Олон хүүхэд ингэдэг. Нууц үгээ найздаа ч хэлэхгүй байж болно.",
                "Tell them",
                "Many would. You need not tell it, not even to a friend.",
            ),
            BankChoice(
                "«Нууц үг минь зөвхөн минийх» гэнэ",
                100.0,
                "Ингэж хэлэх нь найрсаг бөгөөд зөв.",
                "Say: “My password is mine alone”",
                "That is friendly and right.",
            ),
        ),
        general_feedback="Нууц үгийг хэнд ч хэлэх албагүй.",
        category=("Интернэт", "Нууц үг"),
        name_en="Passwords",
        stem_en="A friend asks for your game password. What is best?",
        general_feedback_en="Nobody has to know your password.",
        category_en=("Internet", "Passwords"),
    ),
    Question(
        name="Итгэдэг хүн",
        kind="multiple",
        stem="Сэтгэл зовоосон зурвас ирвэл хэнд хэлж болох вэ?",
        choices=(
            BankChoice("Гэрийн том хүнд", 50.0),
            BankChoice("Багшид", 50.0),
            BankChoice("Зурвас бичсэн хүнд л", 0.0, "Тэр хүн чамайг ганцааранг чинь үлдээхийг хүсэж магадгүй."),
        ),
        general_feedback="Итгэдэг том хүндээ хэлнэ. 108 өдөр шөнөгүй сонсоно.",
        category=("Интернэт",),
    ),
    Question(
        name="108",
        kind="truefalse",
        stem="108 руу өдөр ч, шөнө ч залгаж болно.",
        choices=(BankChoice("", 100.0, "Тийм, үнэгүй."), BankChoice("", 0.0, "Шөнө ч гэсэн хариулна.")),
        category=("Тусламж",),
    ),
)
