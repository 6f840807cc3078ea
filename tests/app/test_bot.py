from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.app.bot import run_bot
from kiosk.errors import SetupError


@pytest.fixture(autouse=True)
def unseen(monkeypatch: pytest.MonkeyPatch) -> None:
    """The bot asks for a display in memory; whatever runs after it shall have its own."""
    for name in ("SDL_VIDEODRIVER", "SDL_AUDIODRIVER"):
        monkeypatch.setenv(name, "dummy")


def test_answers_are_told_once_they_are_kept(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run_bot(1, 3, tmp_path) == 1
    told = capsys.readouterr().out.split()
    kept = "".join(path.read_text("utf-8") for path in (tmp_path / "records").rglob("*.json"))
    assert told
    assert kept.count('"ref"') == len(told)


def test_a_disk_that_takes_nothing_is_not_passed_over(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "records").write_text("a file where the folder of the records should be")
    with pytest.raises(SetupError, match="records"):
        run_bot(1, 3, tmp_path)
    assert capsys.readouterr().out == ""
