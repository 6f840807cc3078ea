"""The schema for editors: nothing sound is red in it, and what it refuses the loader refuses too."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from random import Random
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from kiosk.authoring.hints import hint
from kiosk.authoring.schema import FILES, pack_schema
from kiosk.cli.main import main
from kiosk.packs import load
from kiosk.resources import scenarios_dir
from kiosk.yamlsafe import read_tree
from kiosk.yamlsafe.fit import fit
from tests.packs.conftest import DATA
from tests.packs.test_hostile import mutant

MUTANTS = 300
BUNDLED = sorted(path for path in scenarios_dir().rglob("*.yaml"))


@pytest.fixture(scope="module")
def editor() -> Draft202012Validator:
    return Draft202012Validator(pack_schema())


def plain(value: Any) -> Any:
    """What an editor's parser would give."""
    if isinstance(value, dict):
        return {name: plain(inner) for name, inner in value.items()}
    return [plain(inner) for inner in value] if isinstance(value, tuple) else value


def seen(path: Path, editor: Draft202012Validator) -> list[str] | None:
    """What an editor shows red in a file; None where it cannot be parsed."""
    tree, problems = read_tree(path, str(path))
    if tree is None or problems:
        return None
    return [f"{error.json_path}: {error.message}" for error in editor.iter_errors(plain(tree.value))]


def test_it_is_a_schema() -> None:
    Draft202012Validator.check_schema(pack_schema())


@pytest.mark.parametrize("path", BUNDLED, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_nothing_bundled_is_red(path: Path, editor: Draft202012Validator) -> None:
    assert seen(path, editor) == []


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("pack.yaml", "ages: 11-13", "ages: 11"),
        ("pack.yaml", "version: ", "versio: "),
        ("deck.yaml", "truth: lure", "truth: lur"),
        ("deck.yaml", "form: A", "fom: A"),
        ("story.yaml", "minutes: ", "minutes: a"),
        ("story.yaml", "kind: choice", "kind: choose"),
        ("quiz.yaml", "- id: ", "- id: Б"),
        ("tell.yaml", "tell: ", "tel: "),
    ],
)
def test_a_slip_is_red_while_it_is_typed(
    tmp_path: Path, editor: Draft202012Validator, file: str, old: str, new: str
) -> None:
    path = tmp_path / file
    sound = (DATA / "small" / file).read_text("utf-8")
    assert old in sound
    path.write_text(sound.replace(old, new, 1), "utf-8")
    assert seen(path, editor)


def test_what_it_refuses_the_loader_refuses(tmp_path: Path, editor: Draft202012Validator) -> None:
    rng = Random(4)
    refused = 0
    small = Path(shutil.copytree(DATA / "small", tmp_path / "small"))
    names = sorted(path.name for path in small.iterdir())
    for _ in range(MUTANTS):
        name = rng.choice(names)
        sound = (DATA / "small" / name).read_text("utf-8")
        (small / name).write_text(mutant(sound, rng), "utf-8", newline="")
        if seen(small / name, editor):
            refused += 1
            assert load(small).pack is None, (small / name).read_text("utf-8")
        (small / name).write_text(sound, "utf-8")
    assert refused > MUTANTS / 10


@pytest.mark.parametrize(
    "text",
    ["story: 5", "quiz: true", "deck: 2026", "story: a\nmn: 108", "guide: a\nmn:\n  title: 1.5\n  about: true"],
)
def test_what_only_an_editor_takes_for_a_number_is_text(
    tmp_path: Path, editor: Draft202012Validator, text: str
) -> None:
    path = tmp_path / "a.yaml"
    path.write_text(text, "utf-8")
    tree, _ = read_tree(path, "a.yaml")
    assert tree is not None
    _, problems = fit(tree, FILES[text.partition(":")[0]], "a.yaml")
    assert {problem.code for problem in problems} <= {"E202"}
    assert not [red for red in seen(path, editor) or [] if "required" not in red]


def test_every_name_is_explained_in_both_languages() -> None:
    for name, definition in pack_schema()["$defs"].items():
        shapes = [definition, *definition.get("anyOf", [])]
        fields = [field for shape in shapes for field in shape.get("properties", {})]
        assert [field for field in fields if hint(name, field) is None] == [], name


def test_the_command_prints_or_writes_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schema"]) == 0
    assert json.loads(capsys.readouterr().out) == pack_schema()
    assert main(["schema", "--to", str(tmp_path / "a.json")]) == 0
    assert json.loads((tmp_path / "a.json").read_text("utf-8")) == pack_schema()
    assert main(["schema", "--to", str(tmp_path)]) == 2


@pytest.mark.parametrize("name", ["sender", "points_at_least", "openers"])
def test_what_only_the_program_calls_so_is_no_name_in_a_file(tmp_path: Path, name: str) -> None:
    written = {"sender": "from", "points_at_least": "points-at-least", "openers": "words"}[name]
    small = Path(shutil.copytree(DATA / "small", tmp_path / "small"))
    for path in small.iterdir():
        text = path.read_text("utf-8")
        path.write_text(text.replace(f" {written}:", f" {name}:").replace(f"{{{written}:", f"{{{name}:"), "utf-8")
    assert load(small).pack is None
