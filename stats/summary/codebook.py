"""What the names of a summary mean, in Mongolian and English; with formula and source where something is computed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Meaning:
    """A name, what it means, and how it is computed; ``formula`` and ``source`` are empty for plain counts."""

    name: str
    mn: str
    en: str
    formula: str = ""
    source: str = ""


_MACMILLAN: Final = "Macmillan & Creelman 2005, Detection Theory: A User's Guide, 2nd ed."
_HAUTUS: Final = "Hautus 1995, Behavior Research Methods, Instruments, & Computers 27, 46-51"
_STANISLAW: Final = "Stanislaw & Todorov 1999, Behavior Research Methods, Instruments, & Computers 31, 137-149"
_HANLEY: Final = "Hanley & McNeil 1982, Radiology 143, 29-36"
_EFRON: Final = "Efron & Tibshirani 1993, An Introduction to the Bootstrap, ch. 13"
_DAVISON: Final = "Davison & Hinkley 1997, Bootstrap Methods and Their Application, sec. 3.8"
_COCHRAN: Final = "Cochran 1954, Biometrics 10, 417-451"

CODEBOOK: Final = (
    Meaning(
        "visits",
        "Киоск дээр ирсэн зочлолт; нэг хүн хоёр удаа ирвэл хоёр зочлолт болно",
        "Visits to a kiosk; somebody who comes twice makes two",
    ),
    Meaning(
        "finished",
        "Ядаж нэг тоглолтоо дуусгасан зочлолт",
        "Visits that finished at least one session",
    ),
    Meaning("left", "Дундаас нь орхисон, нэгийг ч дуусгаагүй зочлолт", "Visits that left, and finished nothing"),
    Meaning(
        "interrupted",
        "Цахилгаан тасарсны улмаас л зогссон зочлолт",
        "Visits that ended only because the power failed",
    ),
    Meaning(
        "by",
        "Зочлолтыг утга бүрээр тоолсон нь. Хоёр төрлөөр тоглосон зочлолт хоёуланд нь тоологдоно",
        "Visits by each value. One that played in two modes counts under both",
    ),
    Meaning(
        "sessions",
        "Тоглолтын тоо: багц, төрөл, яаж дууссан, хэдэн хариулттайгаар",
        "Sessions by pack, mode, how they ended, and after how many answers",
    ),
    Meaning(
        "steps",
        "Алхам бүрд хэдэн хариулт өгсөн (answered), хэдэн тоглолтыг тэнд орхисон (left)",
        "How often each step was answered, and how many sessions were left at it",
    ),
    Meaning("hits", "Өгөөшийг өгөөш гэж таньсан хариулт", "Answers that called a lure a lure"),
    Meaning("misses", "Өгөөшийг зүгээр гэж бодсон хариулт", "Answers that called a lure fine"),
    Meaning("false_alarms", "Зүгээр зурвасыг өгөөш гэж бодсон хариулт", "Answers that called a fine item a lure"),
    Meaning("correct_rejections", "Зүгээр зурвасыг зүгээр гэж таньсан хариулт", "Answers that called a fine item fine"),
    Meaning(
        "tactics",
        "Зурвасуудыг дотор нь тэмдэглэсэн аргаар нь нийлүүлсэн дөрвөн тоо; хоёр аргатай зурвас хоёуланд нь тоологдоно",
        "The four cells of all items that mark a tactic; an item with two tactics counts under both",
    ),
    Meaning(
        "detection",
        "Клубийн хамтын тоглолтоос бусад бүх дүгнэх хариултыг нийлүүлж, өгөөш ба зүгээрийг хэр ялгасныг үзнэ. Энэ нь "
        "энэ зурвасын багцын нийлмэл хувь хэмжээ; нэг хүний чадвар биш, өөр зурвасаар өөр гарна",
        "How lures and fine items were told apart, over all judged answers but those of a class. It is about the "
        "pooled rates for this item set: about no one person, and other items would give another value",
    ),
    Meaning(
        "d_prime",
        "Өгөөш ба зүгээрийг хэр сайн ялгаж байгаа; 0 бол ялгаагүй",
        "How well lures and fine items are told apart; 0: not at all",
        "d' = z(H) - z(F); H = (hits + 0.5) / (hits + misses + 1), "
        "F = (false_alarms + 0.5) / (false_alarms + correct_rejections + 1)",
        f"{_MACMILLAN}; {_HAUTUS}; {_STANISLAW}",
    ),
    Meaning(
        "criterion",
        "«Өгөөш» гэж хэлэхдээ хэр болгоомжтой; 0-ээс бага бол амархан хэлдэг",
        "How reluctant visitors are to say lure; below 0 they say it readily",
        "c = -(z(H) + z(F)) / 2",
        f"{_MACMILLAN}; {_HAUTUS}; {_STANISLAW}",
    ),
    Meaning(
        "auc",
        "Санамсаргүй авсан өгөөшийг санамсаргүй авсан зүгээр зурваснаас илүү өгөөш гэж үнэлсэн байх магадлал; "
        "0.5 бол ялгаагүй",
        "The chance that a lure is rated more lure-like than a fine item, ties counting half; 0.5: not told apart",
        "trapezoids under the ROC of the four ratings",
        _HANLEY,
    ),
    Meaning(
        "value, low, high, n",
        "Тооцсон утга, 95 %-ийн завсрын доод, дээд хязгаар, зочлолтын тоо",
        "The estimate, the bounds of its 95 % interval, and its number of visits",
        "2.5th and 97.5th percentile over 1,000 resamples of whole visits: multinomial over the histogram of patterns; "
        "over 2,000 patterns, the normal distribution with its mean and covariance",
        f"{_EFRON}; {_DAVISON}",
    ),
    Meaning(
        "too_few",
        "Яагаад тооцоогүй: 50-аас цөөн зочлолт (visits), эсвэл хүлээгдэх тоо нь 5-аас бага нүд (expected-cell)",
        "Why nothing was estimated: under 50 visits, or an expected cell under 5",
        "expected cell = row total * column total / all answers",
        _COCHRAN,
    ),
    Meaning(
        "pairs",
        "Хоёр удаа хэмжсэн зочлолт, аль хувилбар эхэлснээр; хоёр дараалал ойролцоо бол хувилбарын ялгаа нөлөөлөхгүй",
        "Visits measured twice, by which form came first; with about as many of each order a harder form makes no "
        "difference",
    ),
    Meaning(
        "changes",
        "Хоёр үеийн ялгаа: сүүлийнхээс эхнийхийг хассан нь. paired: нэг зочлолт дотор, хоёр хувилбараар; unpaired: өөр "
        "өөр зочлолтууд, өөр хүүхдүүд байж болох тул шалтгааныг харуулахгүй",
        "The later wave minus the earlier. paired: within the same visits, on both forms; unpaired: other visits, "
        "perhaps of other children and with other items, so that it shows no cause",
        "paired: visits with both are resampled with both; unpaired: each wave is resampled alone",
    ),
    Meaning(
        "effects",
        "Туршилтын үр нөлөө: нэг бүлгийн (arm) өөрчлөлтөөс лавлах бүлгийн (reference) өөрчлөлтийг хассан нь. Бүлгийг "
        "санамсаргүй хуваарилсан тул хичээлийг тайлбарласан аргын ялгааг хэлнэ",
        "What a trial finds: the change of one arm minus the change of the reference arm. Visits were allotted by "
        "chance, so it tells of the way the lesson was explained",
        "(after - before of arm) - (after - before of reference); visits are resampled whole, each arm alone",
        f"{_MACMILLAN}; {_DAVISON}",
    ),
    Meaning(
        "telling",
        "Хэлж үзэх дасгал: хэдэн зочлолт, хэдэн оролдлого; хэнд, ямар үгээр, хэзээ",
        "Practising to tell: visits, tries, and by tries whom, with which first words, and when",
    ),
    Meaning(
        "helps",
        "Тусламжийн хуудсыг тухайн өдөр нээсэн тоо; зочлолттой холбоогүй",
        "Openings of the help page on a day; tied to no visit",
    ),
)
"""Every name of the summary that does not explain itself."""
