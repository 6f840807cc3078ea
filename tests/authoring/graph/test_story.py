"""The picture of a story: every step, choice and way of it, and what does not fit yet."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

import pytest

from kiosk.authoring.graph import Look, draw_story
from kiosk.authoring.graph.boxes import PAD, WIDTH, box_of
from kiosk.authoring.graph.ways import Way, ways_of
from kiosk.cli.graph import look_of
from kiosk.cli.main import main
from kiosk.lang import LANGS, Lang
from kiosk.packs.checks.flow import exits
from kiosk.packs.load import read_played
from kiosk.packs.model import Story
from kiosk.resources import assets_dir, scenarios_dir
from tests.packs.conftest import DATA

BUNDLED = sorted(path for path in scenarios_dir().rglob("*.yaml") if "\nsteps:" in path.read_text("utf-8"))
SMALL = DATA / "small" / "story.yaml"
TEXT = "{http://www.w3.org/2000/svg}text"
GROUP = "{http://www.w3.org/2000/svg}g"


def read(path: Path) -> Story:
    page, problems = read_played(path)
    assert page is not None, problems
    assert isinstance(page.content, Story)
    return page.content


@pytest.fixture(scope="module")
def look() -> Look:
    return look_of(assets_dir())


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    """A story with a step that nothing leads to, and a way to a step that is not there."""
    path = tmp_path / "story.yaml"
    path.write_text(
        SMALL.read_text("utf-8").replace("goto: found", "goto: fuond").replace("next: found", "next: fuond")
    )
    return path


@pytest.mark.parametrize("path", BUNDLED, ids=lambda path: path.stem)
@pytest.mark.parametrize("lang", LANGS)
def test_the_ways_are_those_that_can_be_played(path: Path, lang: Lang) -> None:
    story = read(path)
    ways: dict[str, set[str]] = {step.id: set() for step in story.steps}
    for way in ways_of(story, lang):
        ways[way.source].add(way.target)
    assert ways == {name: set(after) for name, after in exits(story).items()}


def test_a_way_says_for_which_choices_and_on_what_condition() -> None:
    story = read(scenarios_dir() / "students-14-17" / "border-job.yaml")
    ways = [way for way in ways_of(story, "en") if way.source in ("trust", "checking")]
    assert ways == [
        Way("trust", "checking", "1, 2"),
        Way("trust", "no-thanks", "3"),
        Way("trust", "way-back", "4"),
        Way("checking", "told-end", "if told-father"),
        Way("checking", "checked-end", "else"),
    ]


@pytest.mark.parametrize("path", BUNDLED, ids=lambda path: path.stem)
@pytest.mark.parametrize("lang", LANGS)
def test_every_line_stands_within_its_box(path: Path, lang: Lang, look: Look) -> None:
    story = read(path)
    for step in story.steps:
        box = box_of(step, story, look, lang, "sound")
        for line in box.lines:
            assert line.x + look.width(line.text, line.px, line.strong) <= WIDTH - PAD // 2
            assert PAD // 2 < line.y < box.size[1]
        assert {choice.words(lang).text.split()[0] for choice in step.choices} <= {
            line.text.split()[0] for line in box.lines
        }


@pytest.mark.parametrize("path", BUNDLED, ids=lambda path: path.stem)
def test_every_step_is_drawn_once(path: Path, look: Look) -> None:
    story = read(path)
    groups = [g for g in ElementTree.fromstring(draw_story(story, look, "mn")).iter(GROUP) if g.get("id")]
    assert sorted(str(g.get("id")) for g in groups) == sorted(step.id for step in story.steps)
    assert {g.get("class") for g in groups} == {"sound"}


def test_what_is_out_of_reach_or_missing_is_marked(broken: Path, look: Look) -> None:
    drawn = ElementTree.fromstring(draw_story(read(broken), look, "en"))
    states = {g.get("id"): g.get("class") for g in drawn.iter(GROUP) if g.get("id")}
    assert states["fuond"] == "missing"
    assert states["found"] == "out of reach"
    words = [text.text for text in drawn.iter(TEXT)]
    assert "no way leads here" in words
    assert "there is no such step" in words


def test_text_that_looks_like_markup_is_text(broken: Path, look: Look) -> None:
    broken.write_text(broken.read_text("utf-8").replace("mn: ", 'mn: <b> & "', 1), "utf-8")
    title = next(ElementTree.fromstring(draw_story(read(broken), look, "mn")).iter(TEXT)).text
    assert title is not None
    assert title.startswith('<b> & "')


@pytest.mark.parametrize("name", ["story.svg", "story.png"])
def test_the_command_writes_a_picture(tmp_path: Path, name: str, broken: Path) -> None:
    assert main(["graph", str(broken), "--to", str(tmp_path / name)]) == 0
    begins = (tmp_path / name).read_bytes()[:8]
    assert begins == (b"\x89PNG\r\n\x1a\n" if name.endswith("png") else b"<svg xml")


@pytest.mark.parametrize(
    ("file", "to", "said"),
    [
        ("story.yaml", "story.pdf", "let it end with .svg or .png"),
        ("quiz.yaml", "story.svg", "this file holds no story"),
        ("nothing.yaml", "story.svg", "cannot be read"),
        ("story.yaml", "nowhere/story.svg", "cannot be written"),
    ],
)
def test_what_cannot_be_drawn_is_told(
    tmp_path: Path, file: str, to: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["graph", str(DATA / "small" / file), "--to", str(tmp_path / to)]) == 2
    assert said in capsys.readouterr().err


def test_a_picture_that_no_png_should_hold_is_told_in_the_language_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    story, png, svg = DATA / "small" / "story.yaml", tmp_path / "story.png", tmp_path / "story.svg"
    monkeypatch.setattr("kiosk.cli.graph.MOST_PIXELS", 100_000)
    assert main(["graph", str(story), "--to", str(png), "--lang", "mn"]) == 2
    assert "хэт том" in capsys.readouterr().err and not png.exists()
    assert main(["graph", str(story), "--to", str(svg), "--lang", "mn"]) == 0


def test_a_story_that_cannot_be_read_is_told_in_the_language_asked_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "story.yaml").write_text("story: a\n", "utf-8")
    assert main(["graph", str(tmp_path / "story.yaml"), "--to", str(tmp_path / "a.svg"), "--lang", "mn"]) == 2
    assert "story.yaml:1:1: «mn» дутуу байна" in capsys.readouterr().err
