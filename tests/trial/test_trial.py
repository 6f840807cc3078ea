from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from kiosk.config import Trial
from kiosk.errors import ConfigError
from kiosk.resources import assets_dir
from kiosk.texts import Texts
from kiosk.trial import KEPT_FILE, PLAN_FILE, Kept, State, load_kept, missing, prepare, save_kept, standing, told

TEXTS = Texts(assets_dir() / "texts", strict=True)
WHOLE = Trial("EC 2026/14", "school letter, parents’ opt-in", 7, start=date(2026, 10, 1), end=date(2026, 12, 20))
TODAY = date(2026, 11, 22)


def prepared(data: Path, trial: Trial = WHOLE) -> Kept:
    return prepare(trial, "k1", data, TEXTS)


@pytest.mark.parametrize(
    ("trial", "lacking"),
    [
        (WHOLE, ()),
        (Trial(), ("approval", "consent", "seed", "period")),
        (replace(WHOLE, approval="  "), ("approval",)),
        (replace(WHOLE, consent=""), ("consent",)),
        (replace(WHOLE, end=date(2026, 9, 30)), ("period",)),
        (replace(WHOLE, arms=("feedback",)), ("arms",)),
    ],
)
def test_without_approval_and_consent_no_trial_starts(trial: Trial, lacking: tuple[str, ...], tmp_path: Path) -> None:
    assert missing(trial) == lacking
    if lacking:
        stands = standing(trial, "k1", None, tmp_path, TODAY)
        assert not stands.runs
        sentences = [message.said(TEXTS.bind("mn")) for message in told(stands, trial)]
        assert len(set(sentences)) == len(lacking)
        assert all("Туршилт эхлээгүй" in sentence for sentence in sentences)


@pytest.mark.parametrize(
    ("today", "state"),
    [
        (date(2026, 9, 30), "waiting"),
        (date(2026, 10, 1), "running"),
        (date(2026, 12, 20), "running"),
        (date(2026, 12, 21), "over"),
    ],
)
def test_it_runs_from_its_first_day_to_its_last(today: date, state: State, tmp_path: Path) -> None:
    stands = standing(WHOLE, "k1", prepared(tmp_path), tmp_path, today)
    assert stands.state == state
    assert told(stands, WHOLE)[0].said(TEXTS.bind("en"))


def test_the_plan_is_written_before_the_first_visit_in_both_languages(tmp_path: Path) -> None:
    prepared(tmp_path, replace(WHOLE, notes="One site of three."))
    page = (tmp_path / PLAN_FILE).read_text("utf-8")
    for word in ("Шинжилгээний төлөвлөгөө", "Analysis plan", "EC 2026/14", "opt-in", "2026-10-01 – 2026-12-20"):
        assert word in page
    for word in ("estimand", "feedback minus delayed", "Stopping", "Exclusions", "will not be claimed", "One site"):
        assert word in page
    assert "trial-" not in page, "a text is missing"


def test_before_the_first_visit_settings_may_change_and_the_plan_follows(tmp_path: Path) -> None:
    prepared(tmp_path)
    later = replace(WHOLE, end=date(2027, 1, 20))
    kept = prepared(tmp_path, later)
    assert "2027-01-20" in (tmp_path / PLAN_FILE).read_text("utf-8")
    assert standing(later, "k1", kept, tmp_path, TODAY).runs


@pytest.mark.parametrize("change", ["settings", "page", "page gone", "kiosk"])
def test_a_plan_that_changes_after_the_first_visit_is_seen(change: str, tmp_path: Path) -> None:
    save_kept(replace(prepared(tmp_path), allotted=1), tmp_path)
    trial = replace(WHOLE, seed=8) if change == "settings" else WHOLE
    if change == "page":
        with (tmp_path / PLAN_FILE).open("a", encoding="utf-8") as page:
            page.write("And one more comparison.\n")
    if change == "page gone":
        (tmp_path / PLAN_FILE).unlink()
    kept = prepare(trial, "k1", tmp_path, TEXTS)
    assert kept.allotted == 1
    kiosk = "k2" if change == "kiosk" else "k1"
    assert standing(trial, kiosk, kept, tmp_path, TODAY).state == "changed"


@pytest.mark.parametrize("content", [b"", b"{}", b'{"schema": 1, "planned": {}, "page": "", "allotted": -1}', b"\xff"])
def test_what_cannot_be_read_stops_it_and_is_not_overwritten(content: bytes, tmp_path: Path) -> None:
    prepared(tmp_path)
    (tmp_path / KEPT_FILE).write_bytes(content)
    with pytest.raises(ConfigError, match="cannot be read"):
        prepared(tmp_path)
    assert (tmp_path / KEPT_FILE).read_bytes() == content


def test_nothing_is_kept_of_any_visit_but_how_many_there_were(tmp_path: Path) -> None:
    save_kept(replace(prepared(tmp_path), allotted=41), tmp_path)
    kept = load_kept(tmp_path)
    assert kept is not None and kept.allotted == 41
    assert {path.name for path in tmp_path.iterdir()} == {PLAN_FILE, KEPT_FILE}
