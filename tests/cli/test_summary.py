from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from kiosk.cli.main import main
from tests.test_layers import imported_by

pytestmark = pytest.mark.xdist_group("summary")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The data folder of a made-up kiosk, in a folder."""
    folder = tmp_path_factory.mktemp("made") / "out"
    assert main(["stats", "simulate", "--out", str(folder), "--visits", "500", "--kiosks", "1", "--dprime", "2"]) == 0
    return folder


def summary(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert main(["stats", "summary", *arguments]) == 0
    return capsys.readouterr().out


def as_json(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, Any]:
    told: dict[str, Any] = json.loads(summary(capsys, "--json", *arguments))
    return told


def test_the_summary_is_told_in_both_languages(made: Path, capsys: pytest.CaptureFixture[str]) -> None:
    english = summary(capsys, "--data", str(made / "k1"), "--lang", "en")
    mongolian = summary(capsys, "--data", str(made / "k1"), "--lang", "mn")
    for told in ("What happened", "Telling lures from fine things", "Criterion, c", "Change: Before – After"):
        assert told in english
    for told in ("Юу болсон бэ", "Өгөөш ба зүгээрийг ялгасан нь", "Босго, c", "Өөрчлөлт: Өмнөх – Дараах"):
        assert told in mongolian
    assert "summary-" not in english + mongolian


@pytest.mark.parametrize(("lang", "names"), [("mn", ("Анхны алхам", "Нууцлуулах", "Багш")), ("en", ("First steps",))])
def test_what_the_record_names_by_ids_is_told_by_names(
    made: Path, capsys: pytest.CaptureFixture[str], lang: str, names: tuple[str, ...]
) -> None:
    told = summary(capsys, "--data", str(made / "k1"), "--lang", lang)
    assert not re.findall(r"\b(quick-round|club-round|students-\d\d|secrecy|social-worker)\b", told)
    for name in names:
        assert name in told


def test_the_truth_comes_back_as_json(made: Path, capsys: pytest.CaptureFixture[str]) -> None:
    told = as_json(capsys, "--data", str(made / "k1"))
    d_prime = told["detection"]["d_prime"]
    assert d_prime["low"] < 2 < d_prime["high"]
    assert {tactic["tactic"] for tactic in told["tactics"]} >= {"secrecy", "hurry"}
    assert told["codebook"]
    assert sum(told["helps"].values()) > 0


def test_the_seed_is_told_and_decides(made: Path, capsys: pytest.CaptureFixture[str]) -> None:
    one, other = (as_json(capsys, "--data", str(made / "k1"), "--seed", seed) for seed in ("1", "2"))
    assert (one["seed"], other["seed"]) == (1, 2)
    assert one["detection"]["d_prime"]["value"] == other["detection"]["d_prime"]["value"]
    assert one["detection"]["d_prime"] != other["detection"]["d_prime"]


def test_what_is_asked_for_is_what_is_counted(made: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data = ["--data", str(made / "k1")]
    everything = as_json(capsys, *data)
    days = [row["value"] for row in everything["by"]["date"]]
    some = as_json(capsys, *data, "--from", days[3], "--until", days[5], "--pack", "travellers")
    assert {row["value"] for row in some["by"]["date"]} <= set(days[3:6])
    assert [row["value"] for row in some["by"]["pack"]] == ["travellers"]
    assert some["detection"]["too_few"]["reason"] == "visits"
    assert some["detection"]["d_prime"] is None


def test_few_visits_are_told_as_counts_with_the_reason(made: Path, capsys: pytest.CaptureFixture[str]) -> None:
    told = summary(capsys, "--data", str(made / "k1"), "--lang", "en", "--until", "2026-09-01")
    assert "Counts only" in told
    assert "Criterion, c" not in told


def test_a_folder_without_records_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["stats", "summary", "--data", str(tmp_path)]) == 2
    assert str(tmp_path) in capsys.readouterr().err


def test_nothing_is_made_up_among_what_is_there(made: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["stats", "simulate", "--out", str(made)]) == 2
    assert str(made) in capsys.readouterr().err


def test_only_the_summary_needs_numbers_as_arrays() -> None:
    assert "numpy" not in imported_by("import stats, kiosk.cli.simulate, kiosk.app.kiosk, kiosk.cli.transfer")
