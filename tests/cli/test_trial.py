from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.cli.main import main
from kiosk.config import load
from kiosk.trial import KEPT_FILE, PLAN_FILE

WHOLE = """
[trial]
approval = "EC 2026/14"
consent = "school letter"
seed = 7
start = 2026-01-01
end = 2036-12-31
"""


def trial(data: Path, settings: str, capsys: pytest.CaptureFixture[str], lang: str = "en") -> tuple[int, str]:
    (data / "kiosk.toml").write_text(settings, encoding="utf-8")
    return main(["trial", "--data", str(data), "--lang", lang]), capsys.readouterr().out


def test_a_whole_trial_is_shown_and_its_plan_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, said = trial(tmp_path, WHOLE, capsys)
    assert code == 0
    assert "EC 2026/14" in said and "The trial is running" in said
    assert str(tmp_path / PLAN_FILE) in said
    assert load(tmp_path).kiosk in (tmp_path / PLAN_FILE).read_text("utf-8")
    assert main(["trial", "--data", str(tmp_path), "--lang", "mn"]) == 0
    assert "Туршилт явж байна" in capsys.readouterr().out


@pytest.mark.parametrize("lacking", ["approval", "consent", "seed", "start"])
def test_what_is_missing_is_said_and_nothing_is_written(
    lacking: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    settings = "\n".join(line for line in WHOLE.splitlines() if not line.startswith(lacking))
    code, said = trial(tmp_path, settings, capsys)
    assert code == 1
    assert "has not started" in said
    assert not (tmp_path / PLAN_FILE).exists() and not (tmp_path / KEPT_FILE).exists()


def test_no_trial_says_how_to_set_one_up(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, said = trial(tmp_path, "volume = 20\n", capsys)
    assert code == 1
    assert "[trial]" in said
