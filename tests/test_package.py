"""What is shipped, and what it stands on."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from kiosk import resources
from kiosk.cli.locks import LOCKS
from kiosk.errors import AssetError

pytestmark = pytest.mark.xdist_group("package")

ROOT = Path(__file__).resolve().parents[1]
DISTRIBUTIONS = {
    "fluent": "fluent.runtime",
    "ibis": "ibis-framework",
    "markdown_it": "markdown-it-py",
    "pydantic_core": "pydantic",
    "pygame": "pygame-ce",
    "yaml": "pyyaml",
}
"""Where a package is not called like what it brings."""

PINNED = re.compile(
    r"^([A-Za-z0-9._-]+)==([^\s;]+)(?: ;[^\\]*)?((?: \\\n    --hash=sha256:[0-9a-f]{64})+)$", re.MULTILINE
)


@pytest.fixture(scope="module")
def project() -> dict[str, Any]:
    """The ``[project]`` table of pyproject.toml."""
    table: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    return table


def names(requirements: list[str]) -> set[str]:
    return {same(re.split(r"[<>=!~\[; ]", requirement)[0]) for requirement in requirements}


def same(name: str) -> str:
    """One spelling of a distribution's name."""
    return re.sub(r"[-_.]+", "-", name).lower()


def declared(project: dict[str, Any]) -> set[str]:
    """What the kiosk, its commands of authors and organisers, and its summary of many kiosks import."""
    extras = project["optional-dependencies"]
    asked = names([*project["dependencies"], *extras["author"], *extras["report"], *extras["fleet"]])
    return asked - {same(project["name"])}


def pins(lock: str) -> set[tuple[str, str]]:
    text = (ROOT / "requirements" / lock).read_text("utf-8")
    return {(same(match[1]), match[2]) for match in PINNED.finditer(text)}


def third_party(folder: str) -> Iterator[str]:
    for path in (ROOT / folder).rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            modules = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            modules += [node.module] if isinstance(node, ast.ImportFrom) and node.module and not node.level else []
            yield from (module.partition(".")[0] for module in modules)


@pytest.mark.parametrize("lock", [f"{lock}.txt" for lock in LOCKS])
def test_a_lock_is_exact_hashed_and_names_no_address(lock: str) -> None:
    text = (ROOT / "requirements" / lock).read_text("utf-8")
    assert PINNED.sub("", text).strip() == "", "a line is no pinned requirement with its hashes"
    assert "://" not in text


def test_the_locks_hold_what_the_project_asks_for(project: dict[str, Any]) -> None:
    asked = {"play": project["dependencies"], **project["optional-dependencies"]}
    for lock in LOCKS:
        assert names(asked[lock]) - {same(project["name"])} <= {name for name, _ in pins(f"{lock}.txt")}


def test_each_lock_holds_those_before_it() -> None:
    for smaller, larger in pairwise(LOCKS):
        assert pins(f"{smaller}.txt") <= pins(f"{larger}.txt")


def test_every_import_is_declared(project: dict[str, Any]) -> None:
    used = {name for folder in ("kiosk", "stats") for name in third_party(folder)}
    foreign = used - set(sys.stdlib_module_names) - {"kiosk", "stats"}
    assert {same(DISTRIBUTIONS.get(name, name)) for name in foreign} <= declared(project)


def test_every_dependency_is_used(project: dict[str, Any]) -> None:
    used = {same(DISTRIBUTIONS.get(name, name)) for folder in ("kiosk", "stats") for name in third_party(folder)}
    assert declared(project) <= used


def test_plain_play_imports_nothing_of_the_extras() -> None:
    modules = {"duckdb", "ibis", "matplotlib", "numpy", "pyarrow", "resvg_py", "typst", "watchfiles"}
    program = "import kiosk.app.kiosk, kiosk.app.staff, stats, sys; print(*sys.modules)"
    told = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    assert not modules & set(told.stdout.split())


def test_resources_stand_beside_a_clone() -> None:
    assert (resources.assets_dir() / "fonts").is_dir()
    assert (resources.scenarios_dir() / "tactics.yaml").is_file()


@pytest.mark.parametrize("shipped", ["assets", "scenarios"])
def test_resources_stand_inside_an_installed_package(tmp_path: Path, shipped: str) -> None:
    package = tmp_path / "kiosk"
    (package / "_shipped" / shipped).mkdir(parents=True)
    for name in ("__init__.py", "errors.py", "resources.py"):
        shutil.copy(ROOT / "kiosk" / name, package)
    program = f"from kiosk.resources import {shipped}_dir as where; print(where())"
    told = subprocess.run([sys.executable, "-c", program], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert Path(told.stdout.strip()).resolve() == (package / "_shipped" / shipped).resolve()


def test_a_missing_folder_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(resources, "__file__", str(tmp_path / "kiosk" / "resources.py"))
    with pytest.raises(AssetError, match="assets"):
        resources.assets_dir()


def test_nothing_shipped_names_a_registry() -> None:
    tracked = [*ROOT.glob("*.py"), *ROOT.glob("*.toml"), *ROOT.glob("requirements/*"), *ROOT.glob("kiosk/**/*.py")]
    hosts = re.compile(r"https?://[a-z0-9.-]*(pythonhosted|pypi|npmjs)\.")
    assert [path.name for path in tracked if hosts.search(path.read_text("utf-8"))] == []
