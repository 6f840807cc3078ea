from __future__ import annotations

from importlib import import_module
from pathlib import Path

import pytest

from kiosk import __version__
from kiosk.cli import main as cli
from kiosk.cli.locks import Lock
from kiosk.cli.main import COMMANDS, lock_for, main
from kiosk.errors import FolderTaken, PackError, WindowError
from stats import DiskProblem


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder of this test alone; not there yet."""
    folder = tmp_path / "data"
    monkeypatch.setenv("ANZAAR_DATA", str(folder))
    return folder


def let_pin_raise(patch: pytest.MonkeyPatch, error: BaseException) -> None:
    def pin() -> None:
        raise error

    patch.setattr(import_module("kiosk.cli.pin"), "pin", pin)


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert __version__ in capsys.readouterr().out


def test_help_lists_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == 0
    shown = capsys.readouterr().out
    assert [name for name in COMMANDS if name not in shown] == []


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help_for_users(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*name.split(), "--help"]) == 0
    shown = capsys.readouterr().out
    assert f"kiosk {name}" in shown
    assert "Raises" not in shown


@pytest.mark.parametrize(
    ("argv", "remedy"),
    [
        (["chek"], "did you mean check?"),
        (["chek"], "check гэж бичих гэсэн үү?"),
        (["stats", "exprt"], "did you mean stats export?"),
        (["qqqqqqqq"], "--help"),
        (["--windowed", "big"], "1280x720"),
        (["--windowed", "0x0"], "1280x720"),
        (["--nonsense"], "usage"),
        (["pin", "--nonsense"], "--help"),
    ],
)
def test_a_slip_is_told_with_what_to_write(argv: list[str], remedy: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(argv) == 2
    assert remedy in capsys.readouterr().err


@pytest.mark.parametrize("word", ["stats", "review"])
@pytest.mark.parametrize("asking", [[], ["--help"]])
def test_a_group_lists_its_commands(word: str, asking: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main([word, *asking]) == 0
    shown = capsys.readouterr().out.splitlines()
    listed = [name for name in COMMANDS if any(line.strip().startswith(f"{name} ") for line in shown)]
    assert listed == [name for name in COMMANDS if name.startswith(f"{word} ")]


@pytest.mark.parametrize("error", [PackError("the pack is torn", fix="mend it"), DiskProblem("the disk is full")])
def test_a_foreseen_error_is_its_own_sentence(
    error: Exception, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    let_pin_raise(monkeypatch, error)
    assert main(["pin"]) == 2
    assert capsys.readouterr().err == f"{error}\n"


@pytest.mark.parametrize(
    ("error", "mongolian"),
    [(WindowError("no window can be opened here"), "дэлгэц"), (FolderTaken("in use", where="records"), "records")],
)
def test_what_keeps_it_from_opening_is_told_in_both_languages(
    error: Exception, mongolian: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    let_pin_raise(monkeypatch, error)
    assert main(["pin"]) == 2
    lines = capsys.readouterr().err.splitlines()
    assert mongolian in lines[0]
    assert "эхлүүлнэ" in lines[0] or "өгнө" in lines[0]
    assert lines[1] == f"{error}."


def test_an_unforeseen_error_is_one_sentence_and_kept_for_who_can_read_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], data: Path
) -> None:
    let_pin_raise(monkeypatch, ZeroDivisionError("inside"))
    assert main(["pin"]) == cli.FAILED
    told = capsys.readouterr().err
    log = data / "errors.log"
    assert str(log) in told
    assert "Traceback" not in told
    assert "ZeroDivisionError: inside" in log.read_text("utf-8")


@pytest.mark.parametrize(("to", "lock"), [("a.svg", "play"), ("a.png", "author"), ("A.PNG", "author")])
def test_only_what_needs_more_packages_asks_for_them(to: str, lock: Lock) -> None:
    assert lock_for(["graph", "story.yaml", "--to", to]) == lock


def test_debug_lets_it_crash(monkeypatch: pytest.MonkeyPatch) -> None:
    let_pin_raise(monkeypatch, ZeroDivisionError())
    with pytest.raises(ZeroDivisionError):
        main(["pin", "--debug"])


def test_ctrl_c_ends_quietly(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    let_pin_raise(monkeypatch, KeyboardInterrupt())
    assert main(["pin"]) == cli.INTERRUPTED
    assert "Traceback" not in capsys.readouterr().err
