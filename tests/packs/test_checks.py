"""Each check, met by spoiling a sound pack in one place; the problem must stand at that place."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.packs import Known, load
from kiosk.packs.checks.deck import apart
from kiosk.packs.checks.wording import contact_in
from tests.packs.conftest import DATA, Spoil

FIRST_MN = "        [Одоо шууд]{hurry} хариулаарай, номоо авъя\n"
DECK_CASES = [
    ("twin: fine-1", "twin: fine-9", "E330"),
    ("twin: fine-1", "twin: fine-2", "E331"),
    ("from: bat", "from: batt", "E320"),
    ("face: bat", "face: bad", "E321"),
    ("id: fine-1", "id: lure-1", "E310"),
    ("sources: [1, 15b]", "sources: [1, 15c]", "E314"),
    ("{hurry} хариул", "{hury} хариул", "E311"),
    ("]{hurry} хариул", "] {hurry} хариул", "E312"),
    ("]{hurry} хариул", "{hurry} хариул", "E312"),
    ("]{hurry} хариул", "]hurry} хариул", "E312"),
    ("]{hurry} хариул", "](hurry) хариул", "E312"),
    ("]{hurry} хариул", "]{hurry хариул", "E312"),
    ("[Одоо шууд]{hurry} хариул", "Одоо шууд {hury} хариул", "E312"),
    ("]{hurry} хариул", "] хариул", "W308"),
    ("номоо авъя", "номоо {1, 2} авъя", "W308"),
    ("why: Учир нь", "why: Учир [нь] {hurry}", "E312"),
    ("why: Учир нь", "why: Учир [нь]{hurry}", "E313"),
    ("номоо авъя", "9911 2233 руу залга", "E315"),
    ("номоо авъя", "example.mn руу ор", "E315"),
    (FIRST_MN, "        Хариулаарай, номоо авъя\n", "W305"),
    (FIRST_MN, "        [Одоо]{hurry} өг\n", "W304"),
    ("Завтай үедээ", "[Завтай]{secrecy} үедээ", "W306"),
    ("[right now]{hurry}", "[right now]{secrecy}", "W307"),
]
STORY_CASES = [
    ("goto: found", "goto: fuond", "E340"),
    ("next: alone", "next: alona", "E340"),
    ("flag: helped", "flag: heled", "E341"),
    ("goto: found\n", "goto: alone\n", "E343"),
    ("      - if: {flag: helped, points-at-least: 2}\n        goto: found\n", "      - goto: found\n", "E345"),
    ("    end: left\n", "", "E342"),
    ("hero: nomin", "hero: nomi", "E320"),
    ("who: bat", "who: bad", "E320"),
    ("kind: order", "kind: spot", "E350"),
    ("kind: order", "kind: tell", "E351"),
    ("    truth: fine\n", "", "E351"),
    ("[Одоо л]{hurry}", "Одоо л", "E353"),
    ("    mn:\n      title: Маргааш\n      text: Маргааш хайя.\n", "    mn: {}\n", "E354"),
    ("          say: Хоёулаа бол амархан.\n", "", "W303"),
    ("      why: Шалгаж болно.\n", "", "W303"),
    ("    end: left\n", "    end: left\n    next: start\n", "E350"),
    ("points: 0", "right: true", "E350"),
]
QUIZ_CASES = [
    ("    kind: choices\n", "    kind: choices\n    next: where\n", "E350"),
    ("right: true", "right: true\n        points: 2", "E350"),
    ("right: true", "right: true\n        weight: -50", "W330"),
    ("right: false", "right: false\n        weight: 0.5", "W330"),
    ("right: true", "right: true\n        weight: 100.5", "E211"),
    ("right: true", "right: true\n        weight: half", "E204"),
    ("      ask: Ном хаана байдаг вэ?\n", "", "E357"),
]
TELL_CASES = [
    ("for: [mother]", "for: [mothr]", "E356"),
    ("id: helpline", "id: mother", "E310"),
]


def test_signs_to_find_must_stand_where_one_can_touch_them(spoilt: Spoil) -> None:
    chat = "    chat:\n      - who: bat\n        mn: >-\n          [Одоо л]{hurry} хэрэгтэй байна\n"
    text = "    mn:\n      text: >-\n          [Одоо л]{hurry} хэрэгтэй байна\n"
    loaded = spoilt("story.yaml", f"{chat}        en: I need it [this very minute]{{hurry}}\n    mn:\n", text)
    assert "E353" in [problem.code for problem in loaded.problems]


def test_a_stray_bracket_is_told_at_its_own_line_and_column(spoilt: Spoil) -> None:
    loaded = spoilt("deck.yaml", FIRST_MN, "        [Одоо шууд]{hurry}\n        хариулаарай, [номоо{secrecy} авъя\n")
    [problem] = (problem for problem in loaded.problems if problem.code == "E312")
    assert problem.args["found"] == "[номоо{secrecy} авъя"
    before, _, _ = Path(problem.file).read_text(encoding="utf-8").partition("[номоо")
    assert problem.place == (before.count("\n") + 1, 22)


def _cases() -> list[tuple[str, str, str, str]]:
    files = {"deck.yaml": DECK_CASES, "story.yaml": STORY_CASES, "quiz.yaml": QUIZ_CASES, "tell.yaml": TELL_CASES}
    return [(file, *case) for file, cases in files.items() for case in cases]


@pytest.mark.parametrize(("file", "old", "new", "code"), _cases())
def test_a_spoilt_place_is_found(spoilt: Spoil, file: str, old: str, new: str, code: str) -> None:
    loaded = spoilt(file, old, new)
    assert code in [problem.code for problem in loaded.problems if Path(problem.file).name == file]
    assert (loaded.pack is None) == any(problem.severity == "error" for problem in loaded.problems)


@pytest.mark.parametrize(
    ("file", "old", "value"),
    [
        ("deck.yaml", "fine-1", "fine-9"),
        ("deck.yaml", "15b", "15c"),
        ("story.yaml", "found\n", "fuond\n"),
        ("story.yaml", "helped, points", "heped, points"),
        ("tell.yaml", "mother]", "mothr]"),
    ],
)
def test_it_points_at_the_very_value(spoilt: Spoil, small: Path, file: str, old: str, value: str) -> None:
    problem = next(problem for problem in spoilt(file, old, value).problems if problem.severity == "error")
    before, _, _ = (small / file).read_text(encoding="utf-8").partition(value)
    lines = before.split("\n")
    assert problem.place == (len(lines), len(lines[-1]) + 1)


def test_twins_are_of_two_truths_and_one_form(spoilt: Spoil) -> None:
    loaded = spoilt("deck.yaml", "truth: fine", "truth: lure")
    assert {"E332", "E334"} <= {problem.code for problem in loaded.problems}
    loaded = spoilt(
        "deck.yaml", "truth: lure\n    twin: fine-1\n    form: A", "truth: fine\n    twin: fine-1\n    form: B"
    )
    assert {"E333", "E334"} <= {problem.code for problem in loaded.problems}


def test_a_deck_must_hold_a_round_whatever_was_shown_before(small: Path, known: Known) -> None:
    deck = small / "deck.yaml"
    head, *items = deck.read_text(encoding="utf-8").split("  - id: ")
    for pairs, codes in ((6, {"E335"}), (7, {"E336"}), (8, set())):
        deck.write_text("  - id: ".join([head, *items[: 2 * pairs]]), encoding="utf-8")
        assert {problem.code for problem in load(small, known).problems} == codes


def test_apart_counts_a_pair_once(known: Known) -> None:
    pack = load(DATA / "small", known).pack
    assert pack is not None
    items = pack.decks[0].items
    assert apart(items) == 8
    assert apart(items[:1]) == 1
    assert apart([]) == 0


def test_a_story_that_turns_in_circles_is_refused(spoilt: Spoil) -> None:
    spoilt("story.yaml", "goto: found", "goto: start")
    loaded = spoilt("story.yaml", "      - goto: alone", "      - goto: ask")
    assert [(problem.code, problem.args["name"]) for problem in loaded.problems] == [("E343", "found")]
    loaded = spoilt("story.yaml", "        next: alone\n", "")
    assert {(problem.code, problem.args["name"]) for problem in loaded.problems} == {
        ("E342", "start"),
        ("E342", "ask"),
        ("E342", "signs"),
        ("E342", "truth"),
        ("E342", "steps"),
        ("E343", "found"),
        ("E343", "alone"),
    }


def test_a_story_needs_an_ending(spoilt: Spoil) -> None:
    spoilt("story.yaml", "    end: left\n", "")
    loaded = spoilt("story.yaml", "    end: checked\n", "")
    assert [problem.code for problem in loaded.problems] == ["E344"]


def test_a_missing_translation_is_only_a_warning(spoilt: Spoil, small: Path, known: Known) -> None:
    loaded = spoilt("story.yaml", "        en: Have you seen my book?\n", "")
    assert loaded.pack is not None
    assert [(problem.code, problem.line) for problem in loaded.problems] == [("W302", 19)]
    (small / "quiz.yaml").write_text(
        "quiz: a\nmn: A\nquestions:\n  - id: b\n    kind: choices\n    mn:\n      ask: c\n      why: d\n    choices:\n"
        "      - {right: true, mn: null}\n",
        encoding="utf-8",
    )
    assert "E213" in [problem.code for problem in load(small, known).problems]


@pytest.mark.parametrize(
    "text",
    [
        "9911-2233",
        "99112233",
        "+976 9911 2233",
        "7014 3100 руу",
        "утас: 103.",
        "105",
        "https://a.b",
        "WWW.site.com",
        "me@mail.mn",
        "facebook.com",
        "9911.2233",
        "99.11.22.33",
        "99\u200b11\u200b22\u200b33",
        "99\u00ad112233",
        "t\u2060.me/club",
        "ｃｌｕｂ．ｃｏｍ",
    ],
)
def test_contacts_are_seen(text: str) -> None:
    assert contact_in(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        "108",
        "102-т залга",
        "2025-2026 онд",
        "2026-01-15",
        "2026.01.15",
        "22.11.2026",
        "12:30",
        "1105 хүн",
        "5-р анги. 10.1 км",
        "50 000",
        "12.500.000 төгрөг",
        "ээ.аа",
    ],
)
def test_other_numbers_are_let_be(text: str) -> None:
    assert contact_in(text) is None
