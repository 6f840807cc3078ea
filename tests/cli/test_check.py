from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from kiosk.cli import check, verdict
from kiosk.cli.language import LOCALES
from kiosk.cli.main import main
from kiosk.errors import SetupError
from kiosk.resources import scenarios_dir
from kiosk.yamlsafe import Place, Problem
from kiosk.yamlsafe.sentences.files import DUPLICATE
from tests.packs.conftest import DATA


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    """A system that speaks English."""
    monkeypatch.setenv("LC_ALL", "C.UTF-8")


@pytest.fixture
def packs(tmp_path: Path) -> Path:
    return Path(shutil.copytree(DATA, tmp_path / "packs"))


def spoil(packs: Path) -> None:
    deck = packs / "small" / "deck.yaml"
    deck.write_text(deck.read_text(encoding="utf-8").replace("form: A", "fom: A", 1), encoding="utf-8")


@pytest.mark.parametrize("inside", [".", "small", "small/deck.yaml", "tactics.yaml"])
def test_sound_packs_leave_with_zero(packs: Path, inside: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(packs / inside)]) == 0
    told = capsys.readouterr().out.splitlines()
    assert told[-1] == "errors: 0, warnings: 0"
    assert told[:-1] == ([] if inside == "tactics.yaml" else ["The pack “A trial” plays."])


def test_errors_leave_with_one_and_say_where(packs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spoil(packs)
    assert main(["check", str(packs)]) == 1
    told = capsys.readouterr().out
    assert f"{packs / 'small' / 'deck.yaml'}:14:5: E201 " in told
    assert told.endswith("errors: 2, warnings: 0\n")


def test_programs_get_the_same_as_json(packs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spoil(packs)
    assert main(["check", str(packs / "small"), "--format", "json", "--lang", "mn"]) == 1
    told = json.loads(capsys.readouterr().out)
    assert (told["errors"], told["warnings"]) == (2, 0)
    assert told["problems"][1] == {
        "file": str(packs / "small" / "deck.yaml"),
        "line": 14,
        "column": 5,
        "code": "E201",
        "severity": "error",
        "what": "«fom» гэсэн нэр энд байдаггүй",
        "fix": told["problems"][1]["fix"],
    }
    assert "«form» гэж бичих гэсэн үү?" in told["problems"][1]["fix"]
    assert told["census"]["packs"] == []


@pytest.mark.parametrize("inside", [".", "small"])
def test_programs_get_a_census_of_what_plays(packs: Path, inside: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(packs / inside), "--format", "json"]) == 0
    census = json.loads(capsys.readouterr().out)["census"]
    assert [pack["pack"] for pack in census["packs"]] == ["small"]
    assert census["packs"][0]["decks"]["round"]["lure"]["A"] == {"items": 4, "tactics": {"hurry": 4}}
    assert census["covers"]["debt"] == []


def test_a_list_of_words_that_cannot_be_read_is_told(packs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (packs / "words.yaml").write_text("words:\n  - id: blam\n    mn: {find: [a]}\n    en: {find: [b]}\n", "utf-8")
    assert main(["check", str(packs)]) == 1
    assert "did you mean “blame”?" in capsys.readouterr().out


def test_a_warning_alone_leaves_with_zero(packs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    quiz = packs / "small" / "quiz.yaml"
    quiz.write_text(quiz.read_text(encoding="utf-8").replace("        en: At home\n", ""), encoding="utf-8")
    assert main(["check", str(packs)]) == 0
    assert "W302" in capsys.readouterr().out


@pytest.mark.parametrize("arguments", [["nowhere"], [], ["."], ["--format", "xml", "."]])
def test_nothing_to_check_leaves_with_two(
    tmp_path: Path, arguments: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["check", *arguments]) == 2


@pytest.mark.parametrize(("name", "line"), [("tactics.yaml", 2), ("sources.yaml", 2)])
def test_a_name_given_twice_in_a_list_is_told(
    packs: Path, name: str, line: int, capsys: pytest.CaptureFixture[str]
) -> None:
    path = packs / name
    head, *entries = path.read_text(encoding="utf-8").splitlines(keepends=True)
    path.write_text("".join([head, *entries, *entries]), encoding="utf-8")
    assert main(["check", str(packs)]) == 1
    assert f"{path}:{len(entries) + line}:9: E310 " in capsys.readouterr().out


def test_a_head_under_another_name_is_told_its_own(packs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (packs / "small" / "pack.yaml").rename(packs / "small" / "pack.yml")
    assert main(["check", str(packs / "small")]) == 2
    assert "pack.yml: there is no pack.yaml: give this file the name pack.yaml" in capsys.readouterr().err


def test_broken_tactics_are_told_once(packs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (packs / "tactics.yaml").write_text("tactics: [\n", encoding="utf-8")
    assert main(["check", str(packs)]) == 1
    assert capsys.readouterr().out.count("tactics.yaml") == 1


def test_what_the_smallest_screen_cannot_hold_is_a_warning(packs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    story = packs / "small" / "story.yaml"
    tale = "text: Bat is looking for his book."
    story.write_text(story.read_text("utf-8").replace(tale, tale + " He looks and looks." * 40), "utf-8")
    assert main(["check", str(packs)]) == 0
    assert "W318 it fills 2 pages" in capsys.readouterr().out


def test_without_an_engine_texts_are_not_measured(packs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def nothing_to_draw_with() -> None:
        raise SetupError("there is no engine")

    monkeypatch.setattr(check, "require_engine", nothing_to_draw_with)
    story = packs / "small" / "story.yaml"
    tale = "text: Bat is looking for his book."
    story.write_text(story.read_text("utf-8").replace(tale, tale + " He looks and looks." * 40), "utf-8")
    assert check.checked(packs).problems == ()


def test_problems_come_by_file_and_line(packs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spoil(packs)
    quiz = packs / "small" / "quiz.yaml"
    quiz.write_text(quiz.read_text("utf-8").replace("  - id:", "  - idd:"), "utf-8")
    tell = packs / "small" / "tell.yaml"
    tell.write_text(tell.read_text("utf-8").replace("telling:", "teling:"), "utf-8")
    main(["check", str(packs / "small"), str(packs / "tactics.yaml"), "--format", "json"])
    places = [(one["file"], one["line"], one["column"]) for one in json.loads(capsys.readouterr().out)["problems"]]
    assert len(places) > 4
    assert places == sorted(places)


def test_the_closing_words_say_what_plays_and_what_to_do_first(packs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shutil.copytree(packs / "small", packs / "other")
    head = packs / "other" / "pack.yaml"
    head.write_text(head.read_text("utf-8").replace("pack: small", "pack: other"), "utf-8")
    spoil(packs)
    assert main(["check", str(packs), "--lang", "mn"]) == 1
    place = packs / "small" / "deck.yaml"
    assert capsys.readouterr().out.splitlines()[-3:] == [
        f"small тоглогдохгүй: 2 алдаатай. Эхлээд энийг засна уу: {place}:11",
        "1 багц тоглогдоно.",
        "алдаа: 2, анхааруулга: 0",
    ]


def test_github_shows_each_problem_at_its_line(packs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spoil(packs)
    assert main(["check", str(packs), "--format", "github"]) == 1
    path = packs / "small" / "deck.yaml"
    lines = capsys.readouterr().out.splitlines()
    assert lines[1].startswith(f"::error file={path},line=14,col=5,title=E201::“fom” is not a name")
    assert sum(line.startswith("::") for line in lines) == 2


def test_github_gets_no_line_or_comma_of_ours_for_its_own() -> None:
    args = {"name": "a\nb%"}
    problem = Problem("a,b:c.yaml", Place(1, 2), DUPLICATE, args)
    said = verdict.told(verdict.Checked((problem,)), verdict.Format.GITHUB, "en").splitlines()[0]
    assert said == "::error file=a%2Cb%3Ac.yaml,line=1,col=2,title=E117::“a%0Ab%25” stands here twice: keep one of them"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([], "PATH… дутуу байна"),
        (["nowhere"], "nowhere: энд юу ч алга"),
        (["."], "энд багц алга"),
        ([".", "--format", "xml"], "--format сонголтод"),
        ([".", "--formt", "json"], "--formt гэсэн сонголт алга"),
        ([".", "--format"], "--format сонголтын ард утга алга"),
    ],
)
def test_a_slip_of_the_command_is_told_in_the_teachers_language(
    arguments: list[str], said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    for key in LOCALES:
        monkeypatch.setenv(key, "mn_MN.UTF-8")
    assert main(["check", *arguments]) == 2
    assert said in capsys.readouterr().err


def test_the_bundled_packs_have_neither_errors_nor_warnings() -> None:
    assert [str(problem) for problem in check.checked(scenarios_dir()).problems] == []
