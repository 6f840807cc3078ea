"""A pack while it is written: what is saved stands on the screen, at the same step."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Iterator
from pathlib import Path

import pygame
import pytest

from kiosk.app.preview import Desk, Preview
from kiosk.app.shell import Shell
from kiosk.app.watching import watching
from kiosk.cli.check import known_beside
from kiosk.config import Config
from kiosk.errors import SetupError
from kiosk.lang import LANGS, Lang
from kiosk.packs import load
from kiosk.resources import assets_dir
from kiosk.screens.problems import ProblemsScreen
from kiosk.texts import Texts
from kiosk.ui.clock import FakeClock
from kiosk.ui.intents import Direction, Move
from kiosk.ui.metrics import TEXT_SIZES, TextSize
from kiosk.ui.stage import Stage
from kiosk.ui.theme import THEMES
from kiosk.ui.widgets import Label
from kiosk.ui.window import WindowWish
from tests.layout import contrast_problems, layout_problems
from tests.packs.conftest import DATA
from tests.sizes import SIZES


class Writer:
    """Somebody with an editor beside the window."""

    def __init__(self, folder: Path, shell: Shell, wanted: str) -> None:
        self.folder = folder
        self.clock = FakeClock(now=1.0)
        known = known_beside(folder.parent)
        desk = Desk(lambda: load(folder, known), known.tactics or {}, self.clock)
        self.preview = Preview(shell, desk, "en", wanted)
        self.preview.turn(())

    def save(self, file: str, old: str, new: str) -> None:
        path = self.folder / file
        text = path.read_text("utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), "utf-8")
        self.preview.changed()
        self.preview.turn(())

    @property
    def shown(self) -> str:
        labels = (p for widget in self.preview.stage.top.widgets for p in widget.walk() if isinstance(p, Label))
        lines = (line for label in labels for line in label.laid.lines)
        return " ".join(fragment.text for line in lines for fragment in line.fragments)


@pytest.fixture
def shell() -> Iterator[Shell]:
    os.environ["SDL_VIDEODRIVER"] = os.environ["SDL_AUDIODRIVER"] = "dummy"
    shell = Shell.open(WindowWish((1280, 720)), Config(motion=False), assets_dir())
    yield shell
    shell.window.close()


@pytest.fixture
def small(tmp_path: Path) -> Path:
    return Path(shutil.copytree(DATA, tmp_path / "packs")) / "small"


def test_what_is_saved_stands_on_the_screen_at_the_same_step(small: Path, shell: Shell) -> None:
    writer = Writer(small, shell, "where")
    assert "At home, maybe" not in writer.shown
    writer.save("quiz.yaml", "en: At home\n", "en: At home, maybe\n")
    assert "At home, maybe" in writer.shown


def test_an_error_stands_there_with_file_line_and_fix_until_it_is_mended(small: Path, shell: Shell) -> None:
    writer = Writer(small, shell, "where")
    before = writer.shown
    writer.save("quiz.yaml", "kind: choice", "kin: choice")
    assert "quiz.yaml, line" in writer.shown
    assert "did you mean “kind”?" in writer.shown
    assert "At home" not in writer.shown
    writer.save("quiz.yaml", "kin: choice", "kind: choice")
    assert writer.shown == before


def test_left_and_right_go_through_every_step_of_the_pack(small: Path, shell: Shell) -> None:
    writer = Writer(small, shell, "")
    first, seen = writer.shown, []
    for _ in range(16 + 7 + 1 + 1):
        writer.preview.turn((Move(Direction.RIGHT),))
        seen.append(pygame.display.get_caption()[0])
    assert [seen[0], seen[15], seen[22], seen[23]] == [
        "small · round/fine-1 · 2/25",
        "small · lost-book/start · 17/25",
        "small · books/where · 24/25",
        "small · after · 25/25",
    ]
    assert len(set(seen)) == len(seen)
    assert writer.shown == first
    writer.preview.turn((Move(Direction.LEFT),))
    writer.preview.turn((Move(Direction.RIGHT),))
    assert writer.shown == first


def test_it_can_open_on_a_broken_pack_and_shows_it_once_it_is_mended(small: Path, shell: Shell) -> None:
    head = small / "pack.yaml"
    sound = head.read_text("utf-8")
    head.write_text("pack: [\n", "utf-8")
    writer = Writer(small, shell, "where")
    assert "pack.yaml, line 2" in writer.shown
    head.write_text(sound, "utf-8")
    writer.preview.changed()
    writer.preview.turn(())
    assert "Where are books?" in writer.shown


def test_a_step_that_is_not_there_is_told_with_those_that_are(small: Path, shell: Shell) -> None:
    with pytest.raises(SetupError, match="write one of these: "):
        Writer(small, shell, "nowhere")


def test_each_save_is_heard(tmp_path: Path) -> None:
    heard: list[int] = []
    with watching(tmp_path, lambda: heard.append(1)):
        ends = time.monotonic() + 10
        while not heard and time.monotonic() < ends:
            (tmp_path / "a.yaml").write_text(f"a: {time.monotonic()}", "utf-8")
            time.sleep(0.05)
    assert heard


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("text", TEXT_SIZES)
@pytest.mark.parametrize("size", SIZES, ids=str)
def test_problems_are_readable_at_every_size(
    small: Path, shell: Shell, size: tuple[int, int], text: TextSize, lang: Lang
) -> None:
    (small / "quiz.yaml").write_text("quiz: a\nquestons: []\n" + "\n".join(f"a{n}: b" for n in range(9)), "utf-8")
    problems = load(small).problems
    stage = Stage(shell.ui.with_size(size).with_text(text), FakeClock(now=1.0), lambda: None, lambda: None)
    for theme in THEMES.values():
        stage.restyle(stage.ui.with_theme(theme))
        stage.reset(ProblemsScreen(problems, Texts(assets_dir() / "texts", strict=True).bind(lang)))
        assert layout_problems(stage.top, stage.ui.metrics) == []
        assert contrast_problems(stage.top, theme.paper.ground, stage.ui.metrics) == []
