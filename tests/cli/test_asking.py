"""Yes and no, and commands, as they are typed here."""

from __future__ import annotations

from io import StringIO

import pytest

from kiosk.cli.asking import agreed
from kiosk.cli.typed import typed
from kiosk.lang import Lang


@pytest.mark.parametrize(
    ("answer", "expected"),
    [("т", True), ("Тийм ", True), ("y", True), ("ү", False), ("үгүй", False), ("n", False), ("", True)],
)
@pytest.mark.parametrize("lang", ["mn", "en"])
def test_yes_and_no_are_understood_in_both_languages(
    answer: str, expected: bool, lang: Lang, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", StringIO(f"{answer}\n"))
    assert agreed("Бичих үү?", lang, default=True) is expected


def test_anything_else_is_asked_again(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("sys.stdin", StringIO("магадгүй\nү\n"))
    assert agreed("Бичих үү?", "mn", default=True) is False
    said = capsys.readouterr()
    assert "т (тийм) эсвэл ү (үгүй)" in said.out + said.err


@pytest.mark.parametrize(
    ("argv0", "platform", "said"),
    [
        ("run_kiosk.py", "linux", "python3 run_kiosk.py"),
        ("run_kiosk.py", "win32", "py run_kiosk.py"),
        ("kiosk", "linux", "kiosk"),
    ],
)
def test_a_command_is_named_as_it_is_typed_here(
    argv0: str, platform: str, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.argv", [argv0])
    monkeypatch.setattr("sys.platform", platform)
    assert typed() == said
