"""What staff do reaches the settings, the record and the disk; PINs are slowed; exports are whole."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.app.bringing import Bringer
from kiosk.app.media import mounts_below
from kiosk.app.staff import Staff
from kiosk.app.staff_house import StaffHouse
from kiosk.channels import load_channels
from kiosk.config import Config, load, save
from kiosk.packs.held import HeldPacks
from kiosk.packs.problems import CODES
from kiosk.packs.stock import Offered
from kiosk.pin import verify_pin
from kiosk.resources import assets_dir
from kiosk.screens.staff_actions import AGES, EVENT_LIMIT, WAVES, StaffSettings
from kiosk.texts import Message
from kiosk.ui.clock import FakeClock
from kiosk.yamlsafe import Place, Problem
from stats import DayCounts, DiskProblem
from tests.bundled import bundled_packs

PATIENCE = 20.0


@dataclass
class App:
    """A kiosk as far as staff act on it."""

    data: Path
    config: Config = field(default_factory=lambda: Config(kiosk="k7f3ab"))
    clock: FakeClock = field(default_factory=lambda: FakeClock(100.0))
    offered: Offered = field(default_factory=lambda: Offered(HeldPacks(bundled_packs()).outlines, ()))
    counts: Future[DayCounts] = field(default_factory=Future)
    media: tuple[Path, ...] = ()
    done: list[str] = field(default_factory=list)

    def staff(self) -> Staff:
        return Staff(
            StaffHouse(
                data=self.data,
                config=lambda: self.config,
                save=self.take_over,
                offered=lambda: self.offered,
                channels=load_channels(assets_dir() / "channels" / "mongolia.yaml"),
                today=lambda: self.counts,
                notices=lambda: [Message("notice-safe-defaults")],
                trial=tuple,
                restart_visits=lambda: self.done.append("restart"),
                class_decks=lambda: (),
                start_class=lambda deck, size: self.done.append("class"),
                exit=lambda: self.done.append("exit"),
                clock=self.clock,
                now=lambda: datetime(2026, 11, 22, 14),
                rng=Random(1),
                packs=Bringer(self.data, assets_dir()),
                media=lambda: self.media,
            )
        )

    def take_over(self, config: Config) -> None:
        self.config = config
        save(config, self.data)


@pytest.fixture
def app(tmp_path: Path) -> App:
    return App(tmp_path)


# -- first start and settings --------------------------------------------------------------------------------------


def test_setting_up_is_on_the_disk_and_visits_begin_anew(app: App) -> None:
    staff = app.staff()
    chosen = StaffSettings(event="Нээлттэй өдөр", ages=("14-17",), adult_role="багш", adult_room="204")
    staff.set_up(chosen, "0413")
    kept = load(app.data)
    assert kept.set_up and kept.event == "Нээлттэй өдөр" and kept.ages == ("14-17",) and kept.adult.room == "204"
    assert "0413" not in (app.data / "kiosk.toml").read_text("utf-8") and verify_pin("0413", kept.pin)
    assert staff.settings == chosen and staff.pin_set and app.done == ["restart"]


def test_just_trying_keeps_the_safe_defaults_and_sets_no_pin(app: App) -> None:
    staff = app.staff()
    staff.just_try()
    assert load(app.data) == replace(Config(kiosk="k7f3ab"), set_up=True)
    assert not staff.pin_set and app.done == ["restart"]


settings_of_any_kind = st.builds(
    StaffSettings,
    event=st.text(st.characters(categories=["L", "N", "P"]), max_size=EVENT_LIMIT),
    wave=st.sampled_from(WAVES),
    ages=st.sets(st.sampled_from(AGES), min_size=1).map(lambda chosen: tuple(age for age in AGES if age in chosen)),
    sound=st.booleans(),
    volume=st.integers(0, 100),
    theme=st.sampled_from(("daylight", "night", "contrast")),
    text_size=st.sampled_from(("small", "normal", "large")),
    languages=st.permutations(("mn", "en")).map(tuple),
)


@given(chosen=settings_of_any_kind)
def test_whatever_staff_set_is_what_the_next_start_reads(
    chosen: StaffSettings, tmp_path_factory: pytest.TempPathFactory
) -> None:
    app = App(tmp_path_factory.mktemp("data"))
    app.staff().change(chosen)
    assert App(app.data, config=load(app.data)).staff().settings == chosen


# -- PIN -----------------------------------------------------------------------------------------------------------


def test_tries_are_slowed_and_the_right_pin_forgives(app: App) -> None:
    staff = app.staff()
    staff.set_pin("2580")
    assert [staff.try_pin("0000").wait_seconds for _ in range(3)] == [0, 0, 5.0]
    refused = staff.try_pin("2580")
    assert not refused.ok and refused.wait_seconds == staff.pin_wait == 5.0
    app.clock.advance(5.0)
    assert staff.try_pin("2580").ok and staff.pin_wait == 0
    assert staff.try_pin("0000").wait_seconds == 0


def test_a_pin_that_was_damaged_in_the_file_says_how_to_clear_it(app: App) -> None:
    app.config = replace(app.config, pin="scrypt:broken")
    assert "pin --reset" in app.staff().try_pin("2580").error


# -- packs and channels --------------------------------------------------------------------------------------------


def test_packs_stand_as_ages_and_hiding_say(app: App) -> None:
    staff = app.staff()
    states = {row.head.pack: row.state for row in staff.packs()}
    assert states.pop("students-11-13") == "shown"
    assert states["students-14-17"] == "other-age" and set(states.values()) == {"other-age"}
    staff.show_pack("students-11-13", shown=False)
    staff.show_pack("students-11-13", shown=False)
    assert app.config.hidden_packs == ("students-11-13",)
    assert [row.head.pack for row in staff.packs() if row.state == "hidden"] == ["students-11-13"]
    staff.show_pack("students-11-13", shown=True)
    assert not app.config.hidden_packs


def test_a_refused_pack_is_named_by_its_first_error(app: App) -> None:
    error = Problem("a/pack.yaml", Place(2, 1), CODES["E103"])
    app.offered = Offered((), (error,))
    assert app.staff().refused_packs() == (error,)


def test_unreviewed_texts_are_listed_by_pack_and_language(app: App) -> None:
    listed = {(text.head.pack, text.lang) for text in app.staff().unread_texts()}
    assert listed == {
        (pack.id, lang) for pack in bundled_packs() for lang in ("mn", "en") if getattr(pack.head.review, lang) is None
    }


def test_channels_to_confirm_follow_the_ages_and_never_include_the_two_that_always_show(app: App) -> None:
    staff = app.staff()
    assert {row.channel.id for row in staff.channels()} == {"iwf-portal", "take-it-down"}
    staff.change(replace(staff.settings, ages=("11-13", "18+")))
    ids = {row.channel.id for row in staff.channels()}
    assert "stop-ncii" in ids and not ids & {"child-helpline", "police"}
    staff.confirm_channel("iwf-portal", confirmed=True)
    assert [row.channel.id for row in staff.channels() if row.confirmed] == ["iwf-portal"]
    staff.confirm_channel("iwf-portal", confirmed=False)
    assert app.config.confirmed_channels == ()


# -- the record ----------------------------------------------------------------------------------------------------


def test_todays_counts_come_over_without_the_packs(app: App) -> None:
    counted = app.staff().today()
    assert not counted.done()
    app.counts.set_result(DayCounts(date(2026, 11, 22), 9, 6, 2, 1, 4, ()))
    counts = counted.result(PATIENCE)
    assert (counts.started, counts.finished, counts.left, counts.interrupted, counts.help_opened) == (9, 6, 2, 1, 4)


def test_a_failure_to_count_comes_over_as_it_is(app: App) -> None:
    counted = app.staff().today()
    app.counts.set_exception(DiskProblem("the disk is gone"))
    with pytest.raises(DiskProblem):
        counted.result(PATIENCE)


def test_an_export_goes_where_staff_say(app: App, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    app.media = (stick,)
    done = app.staff().export(app.staff().export_targets()[1]).outcome.result(PATIENCE)
    assert (stick / done.folder).is_dir() and done.visits == 0


def test_closing_and_leaving_reach_the_kiosk(app: App) -> None:
    staff = app.staff()
    staff.close()
    staff.exit()
    assert app.done == ["restart", "exit"]
    assert [notice.message_id for notice in staff.notices()] == ["notice-safe-defaults"]


def test_sticks_are_found_with_and_without_a_folder_a_user(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("USB", "kiosk/CARD", "kiosk/old"):
        (tmp_path / name).mkdir(parents=True)
    mounted = {tmp_path / "USB", tmp_path / "kiosk" / "CARD"}
    is_mount: Callable[[Path], bool] = mounted.__contains__
    monkeypatch.setattr("os.path.ismount", is_mount)
    assert set(mounts_below([tmp_path, tmp_path / "nowhere"])) == mounted
