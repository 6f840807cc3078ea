from __future__ import annotations

import os
from pathlib import Path

import pytest

from kiosk.packs import Known, load, load_library
from tests.packs.conftest import DATA, Spoil


def test_a_sound_pack_loads_without_a_word(known: Known) -> None:
    loaded = load(DATA / "small", known)
    assert [str(problem) for problem in loaded.problems] == []
    assert loaded.pack is not None
    assert loaded.pack.id == "small"
    assert len(loaded.pack.decks[0].items) == 16
    assert loaded.pack.stories[0].steps[1].choices[0].mn.say == "Хоёулаа бол амархан."
    assert loaded.pack.tell is not None
    assert loaded.pack.tell.telling.whom[1].mn.text == "108"


def test_what_a_teacher_wrote_as_text_stays_text(spoilt: Spoil) -> None:
    for written in ("108", "No", "yes", "12:30", "1_000", "true", "0x1F", "2026-01-01", "1.50", "1e3"):
        pack = spoilt("deck.yaml", "why: Учир нь энэ бол жишээ", f"why: {written}").pack
        assert pack is not None
        assert pack.decks[0].items[0].mn.why == written
        spoilt("deck.yaml", f"why: {written}", "why: Учир нь энэ бол жишээ")


def test_all_errors_of_a_file_come_at_once(spoilt: Spoil) -> None:
    spoilt("deck.yaml", "truth: lure", "truth: lurre")
    loaded = spoilt("deck.yaml", "form: A", "fom: A")
    assert loaded.pack is None
    told = [(problem.code, problem.line, problem.column, problem.suggestion) for problem in loaded.problems]
    assert told == [("E202", 11, 5, None), ("E208", 12, 12, "lure"), ("E201", 14, 5, "form")]


def test_errors_of_several_files_come_in_the_pack_s_order(spoilt: Spoil) -> None:
    spoilt("quiz.yaml", "kind: choices", "kind: chocies")
    loaded = spoilt("story.yaml", "minutes: 3", "minutes: three")
    assert [Path(problem.file).name for problem in loaded.problems] == ["story.yaml", "quiz.yaml"]


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("../other.yaml", "E302"),
        ("/etc/hostname", "E302"),
        ("sub/../../other.yaml", "E302"),
        ("C:\\other.yaml", "E302"),
        ("C:other.yaml", "E302"),
        ("\\\\server\\other.yaml", "E302"),
        ("con.yaml", "E302"),
        ("", "E302"),
        ("linked.yaml", "E302"),
        ("sub\\..\\..\\other.yaml", "E302"),
        ("sub\\quiz.yaml", "E316"),
        ("quizz.yaml", "E303"),
        ("story.yaml", "E304"),
        ("pack.yaml", "E305"),
    ],
)
def test_contents_stay_in_the_folder(spoilt: Spoil, small: Path, name: str, code: str) -> None:
    (small.parent / "other.yaml").write_text("deck: other\nitems: []\n", encoding="utf-8")
    (small / "linked.yaml").symlink_to(small.parent / "other.yaml")
    quoted = "'" + name + "'"
    loaded = spoilt("pack.yaml", "quiz.yaml", quoted)
    assert loaded.pack is None
    assert [problem.code for problem in loaded.problems] == [code]


def test_the_nearest_file_is_suggested(spoilt: Spoil) -> None:
    [problem] = spoilt("pack.yaml", "quiz.yaml", "quizz.yaml").problems
    assert problem.suggestion == "quiz.yaml"
    assert "did you mean “quiz.yaml”?" in str(problem)
    assert "«quiz.yaml» гэж бичих гэсэн үү?" in problem.tell("mn")


@pytest.mark.parametrize(
    ("name", "meant"), [("saga.yaml", None), ("quiz.yml", "quiz.yaml"), ("stroy.yaml", "story.yaml")]
)
def test_an_ending_alone_makes_no_names_alike(spoilt: Spoil, small: Path, name: str, meant: str | None) -> None:
    (small / "story.txt").touch()
    [problem] = spoilt("pack.yaml", "quiz.yaml", name).problems
    assert (problem.code, problem.suggestion) == ("E303", meant)


def test_a_missing_comma_between_files_is_suggested(spoilt: Spoil) -> None:
    [problem] = spoilt("pack.yaml", "story.yaml, quiz.yaml", "story.yaml quiz.yaml").problems
    assert problem.suggestion == "story.yaml, quiz.yaml"


def test_a_folder_without_a_head_is_told(tmp_path: Path) -> None:
    assert [problem.code for problem in load(tmp_path).problems] == ["E301"]
    assert [problem.code for problem in load(tmp_path / "nowhere").problems] == ["E301"]


def test_a_pipe_is_not_waited_for(spoilt: Spoil, small: Path) -> None:
    os.mkfifo(small / "pipe.yaml")
    assert [problem.code for problem in spoilt("pack.yaml", "quiz.yaml", "pipe.yaml").problems] == ["E303"]


def test_a_pack_of_a_telling_alone_has_nothing_to_play(spoilt: Spoil) -> None:
    loaded = spoilt("pack.yaml", "[deck.yaml, story.yaml, quiz.yaml, tell.yaml]", "[tell.yaml]")
    assert [problem.code for problem in loaded.problems] == ["E306"]


def test_a_broken_pack_is_left_out_and_named(small: Path, spoilt: Spoil, known: Known) -> None:
    broken = spoilt("story.yaml", "hero: nomin", "hero: nobody")
    assert broken.pack is None
    library = load_library([DATA, small.parent, small.parent / "not-there"], known)
    assert [pack.id for pack in library.packs] == ["small"]
    assert library.left_out == (str(small),)


def test_of_two_packs_with_one_id_the_first_plays(small: Path, known: Known) -> None:
    library = load_library([DATA, small.parent], known)
    assert [pack.id for pack in library.packs] == ["small"]
    assert [problem.code for problem in library.problems[str(small)]] == ["E308"]


def test_a_version_is_short_enough_to_be_compared(spoilt: Spoil) -> None:
    loaded = spoilt("pack.yaml", "version: 1.0.0", f"version: {'1' * 5000}.0.0")
    assert [problem.code for problem in loaded.problems] == ["E210"]


@pytest.mark.parametrize(
    ("file", "old", "new", "meant"),
    [
        ("story.yaml", "    mn:\n      text: Бат", "    мн:\n      text: Бат", "mn"),
        ("story.yaml", "mood: thinking", "mооd: thinking", "mood"),
        ("deck.yaml", "truth: lure", "truth: lurе", "lure"),
        ("deck.yaml", "form: A", "fоrm: A", "form"),
        ("story.yaml", "story: lost", "stоry: lost", "story"),
        ("pack.yaml", "ages:", "аges:", "ages"),
    ],
)
def test_cyrillic_letters_in_a_name_are_told_once(spoilt: Spoil, file: str, old: str, new: str, meant: str) -> None:
    [problem] = spoilt(file, old, new).problems
    assert (problem.code, problem.args["meant"]) == ("E215", meant)
    assert f"«{meant}»" in problem.tell("mn")


def test_a_name_of_other_letters_is_only_unknown(spoilt: Spoil) -> None:
    [problem] = spoilt("story.yaml", "mood: thinking", "сэтгэл: thinking").problems
    assert (problem.code, problem.suggestion) == ("E201", None)


@pytest.mark.parametrize("version", ["1.0", "1.0.0-beta", "٢.٠.٠", "v1.0.0"])
def test_a_version_is_three_plain_numbers(spoilt: Spoil, version: str) -> None:
    loaded = spoilt("pack.yaml", "version: 1.0.0", f"version: {version}")
    assert [(problem.code, problem.args["example"]) for problem in loaded.problems] == [("E214", "1.0.0")]
