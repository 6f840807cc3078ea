"""Each check of what a pack says: a broken place that it finds, and a near miss that it leaves alone."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.lang import Lang
from kiosk.packs import Known, load
from kiosk.packs.checks.length import longest
from tests.packs.conftest import Spoil

WHY_MN, WHY_EN = "why: Учир нь энэ бол жишээ", "why: Because it is an example"
FINE_MN, FINE_EN = "Завтай үедээ хариулаарай, номоо авъя", "Answer when you can, I want my book"
LURE_EN = "Answer [right now]{hurry}, I want my book"
SAY_MN = "say: Хоёулаа бол амархан."
SAY_EN = "say: It is easier in two."
QUIZ_WHY_EN = "why: In two places."
TALE_EN = "text: Bat is looking for his book."
PARTS = "at home, at school, in town, in the hills, by the river, on the bus and in the tent"
"""Eighteen words."""

# code, file, place, broken, near miss
CASES = [
    # blame
    ("W310", "deck.yaml", WHY_MN, "why: Чи үүнийг мэдэх ёстой байсан", "why: Энэ чиний буруу биш"),
    (
        "W310",
        "deck.yaml",
        WHY_EN,
        "why: You should have known",
        "why: You should have a copy, and it is not Bat’s fault",
    ),
    (
        "W310",
        "deck.yaml",
        LURE_EN,
        "It is your fault, [now]{hurry} bring it me",
        "[It is your fault]{hurry}, bring it me",
    ),
    # fear
    ("W311", "story.yaml", SAY_MN, "say: Энэ бол аймшигтай.", "say: Энэ бол үхэр."),
    ("W311", "story.yaml", TALE_EN, "text: It was a nightmare.", "text: They kill time with a book."),
    # terms
    ("W312", "quiz.yaml", QUIZ_WHY_EN, "why: It is called child pornography.", "why: It is called child sexual abuse."),
    ("W312", "quiz.yaml", QUIZ_WHY_EN, "why: It is sextortion.", "why: It is sexual extortion (sextortion)."),
    ("W312", "quiz.yaml", "why: Хоёр газарт байна.", "why: Хүүхдийн порно гэдэг.", "why: Хүүхдийн портал гэдэг."),
    # scolding
    ("W313", "story.yaml", SAY_MN, "say: Буруу! Дахиад үз.", "say: Энд буруу хариулт гэж байхгүй."),
    ("W313", "story.yaml", SAY_EN, "say: Wrong! Try again.", "say: Many miss this. What is wrong here can be checked."),
    ("W313", "story.yaml", SAY_EN, "say: Look again!!", "say: Look again!"),
    ("W313", "story.yaml", "say: Later is fine too.", "say: No! Look later.", "say: Oh no, later!"),
    # figures without a source
    ("W314", "quiz.yaml", QUIZ_WHY_EN, "why: In 2012 places.", "why: Ring 108 or 102."),
    ("W314", "quiz.yaml", QUIZ_WHY_EN, "why: In four in ten homes.", "why: In ten homes.\n    sources: []"),
    (
        "W314",
        "quiz.yaml",
        "      why: In two places.\n",
        "      why: In 5 places.\n",
        "      why: In 5 places.\n    sources: [1]\n",
    ),
    ("W314", "story.yaml", SAY_MN, "say: Хүүхдийн 40 хувь нь ингэдэг.", "say: Хувийн номоо хамт хай."),
    ("W314", "quiz.yaml", QUIZ_WHY_EN, "why: Since two thousand and twelve.", "why: In two."),
    ("W314", "quiz.yaml", "why: Хоёр газарт байна.", "why: Хүүхдийн аравны дөрөв нь.", "why: Аравдугаар анги."),
    ("W314", "quiz.yaml", "ask: Where are books?", "ask: Where are 7 books?", "ask: Where are the books?"),
    ("W314", "story.yaml", SAY_EN, "say: It is 3 times easier.", "say: It is three times easier."),
    # what is fine
    ("W316", "deck.yaml", FINE_MN, "Завтай үедээ өг, хэнд ч битгий хэлээрэй", "Завтай үедээ өг, багшид хэлж болно шүү"),
    (
        "W316",
        "deck.yaml",
        FINE_MN,
        "Нууц зургаа надад явуулаарай, номоо авъя",
        "Номын зургаа надад явуулаарай, номоо авъя",
    ),
    ("W316", "deck.yaml", FINE_MN, "Завтай үедээ ганцаараа ирээрэй, авъя", "Завтай үедээ ээжтэйгээ ирээрэй, авъя"),
    ("W316", "deck.yaml", FINE_EN, "Come alone when you can for my book", "Come along when you can for my book"),
    ("W316", "deck.yaml", FINE_EN, "Bring money when you can for my book", "Bring honey when you can for my book"),
    (
        "W316",
        "deck.yaml",
        FINE_EN,
        "My father will pick you up, with my book",
        "My father will pick the book up for you",
    ),
    ("W316", "deck.yaml", FINE_EN, "It is a secret when you can, my book", "The secretary knows where my book is"),
    ("W316", "deck.yaml", FINE_EN, "Send me a naked picture of the book", "Send me the picture in the book"),
    # sentences
    (
        "W319",
        "story.yaml",
        TALE_EN,
        f"text: Bat looks {PARTS}, and then looks again.",
        f"text: Bat looks {PARTS}. He looks again.",
    ),
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case[0]} {case[3]}")
def test_what_is_broken_is_found_and_a_near_miss_is_not(
    spoilt: Spoil, small: Path, case: tuple[str, str, str, str, str]
) -> None:
    code, file, place, broken, near = case
    sound = (small / file).read_text(encoding="utf-8")
    found = [problem for problem in spoilt(file, place, broken).problems if problem.code == code]
    assert [Path(problem.file).name for problem in found] == [file]
    assert found[0].line == line_of(sound, place)
    (small / file).write_text(sound, encoding="utf-8")
    assert code not in [problem.code for problem in spoilt(file, place, near).problems]


def line_of(text: str, place: str) -> int:
    """The line of a value; one after ``>-`` begins on the line before."""
    before = text[: text.index(place)]
    return before.count("\n") + 1 - before.rstrip().endswith(">-")


def test_a_warning_lets_the_pack_be_played(spoilt: Spoil) -> None:
    loaded = spoilt("deck.yaml", WHY_EN, "why: You should have known")
    assert loaded.pack is not None


def test_a_lure_may_say_what_is_never_fine(spoilt: Spoil) -> None:
    loaded = spoilt("deck.yaml", LURE_EN, "Bring me money [right now]{hurry}, alone")
    assert "W316" not in [problem.code for problem in loaded.problems]


@pytest.mark.parametrize(
    ("near", "code"),
    [
        ("text: Ном олджээ.", "W315"),
        ("text: Ном олджээ. 108 баярлав.", None),
        ("text: Ном олджээ. Ээж баярлав.", None),
        ("text: Ном олджээ. Үүнийг 1080 хүн мэднэ.", "W315"),
    ],
)
def test_a_story_names_help_somewhere_on_its_way(spoilt: Spoil, near: str, code: str | None) -> None:
    codes = [problem.code for problem in spoilt("story.yaml", "text: Номыг багш олжээ.", near).problems]
    assert codes == ([code] if code else [])


def test_an_ending_in_telling_is_help(spoilt: Spoil) -> None:
    spoilt("story.yaml", "text: Номыг багш олжээ.", "text: Ном олджээ.")
    assert not spoilt("story.yaml", "end: checked", "end: told").problems


def test_who_speaks_in_a_chat_is_no_help(spoilt: Spoil) -> None:
    spoilt("story.yaml", "text: Номыг багш олжээ.", "text: Ном олджээ.")
    loaded = spoilt("story.yaml", "mn: Номоо харсан уу?", "mn: Багш аа, номоо харсан уу?")
    assert [problem.code for problem in loaded.problems] == ["W315"]


ALIKE = """\
    choices:
      - points: 1
        mn:
          text: Хамт хайя
          say: Дараа нь ч болно.
        en:
          text: Let us look together
          say: Later is fine too.
      - points: 1
        mn:
          text: Завгүй байна
          say: Дараа нь ч болно.
        en:
          text: I have no time
          say: Later is fine too.
"""


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        ("", "", True),
        ("      - points: 1\n", "      - points: 0\n", False),
        ("      - points: 1\n", "      - points: 1\n        next: signs\n", False),
        ("      - points: 1\n", "      - points: 1\n        set: helped\n", False),
        ("say: Дараа нь ч болно.", "say: Хоёулаа бол амархан.", False),
    ],
)
def test_choices_lead_somewhere_different(small: Path, known: Known, old: str, new: str, found: bool) -> None:
    story = small / "story.yaml"
    text = story.read_text(encoding="utf-8").replace("{flag: helped, points-at-least: 2}", "{points-at-least: 2}")
    begin, end = text.index("    choices:\n"), text.index("  - id: signs")
    story.write_text(text[:begin] + ALIKE.replace(old, new, 1) + text[end:], encoding="utf-8")
    problems = [problem for problem in load(small, known).problems if problem.code == "W317"]
    assert [problem.line for problem in problems] == ([text[:begin].count("\n") + 1] if found else [])


def test_what_fills_more_than_a_page_is_found_once_it_can_be_measured(small: Path, known: Known) -> None:
    def measure(text: str, lang: Lang) -> int:
        return 3 if lang == "en" and "Bat is looking" in text else 1

    measured = replace(known, measure=measure)
    assert not load(small, known).problems
    (problem,) = load(small, measured).problems
    assert (problem.code, problem.line) == ("W318", line_of((small / "story.yaml").read_text("utf-8"), TALE_EN))
    assert "3 pages" in problem.what()
    story = small / "story.yaml"
    story.write_text(story.read_text("utf-8").replace(TALE_EN, "text: He looks."), encoding="utf-8")
    assert not load(small, measured).problems


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("One two three.", 3),
        ("One. Two three! Four?", 2),
        ("«Нэг хоёр.» Гурав", 2),
        ("Pay 1.5 or 2,000 at 10:30", 6),
        ("don't, won't — can't", 3),
        ("first line\nsecond", 2),
        ("…", 0),
    ],
)
def test_words_are_counted_by_sentence(text: str, count: int) -> None:
    assert longest(text) == count


def test_without_lists_nothing_is_said_against_words(small: Path, spoilt: Spoil) -> None:
    assert spoilt("deck.yaml", WHY_EN, "why: You should have known").problems
    assert not load(small, Known()).problems
