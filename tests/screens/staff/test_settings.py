"""What staff set holds at once: settings, ages, channels, the wave and what it measures."""

from __future__ import annotations

from dataclasses import replace

from kiosk.screens.staff_actions import StaffSettings
from kiosk.texts import Message
from tests.bundled import interface_texts
from tests.screens.staff.fake_staff import FakeStaff
from tests.screens.staff.house import menu, said

T = interface_texts().bind("mn")


def test_everything_in_settings_holds_at_once() -> None:
    staff = FakeStaff()
    hands = menu(staff, "staff-settings")
    for key in ("sound-1", "motion-1", "theme-2", "text_size-2", "languages-1", "volume-minus"):
        hands.tap(key)
    assert staff.settings == replace(
        StaffSettings(),
        sound=False,
        motion=False,
        theme="contrast",
        text_size="large",
        languages=("en", "mn"),
        volume=50,
    )
    for _ in range(12):
        hands.tap("volume-plus")
    assert staff.settings.volume == 100


def test_at_least_one_age_stays() -> None:
    staff = FakeStaff()
    hands = menu(staff, "staff-ages")
    hands.tap("ages-11-13")
    assert staff.settings.ages == ("11-13",) and T("ages-needed") in said(hands)
    hands.tap("ages-18+")
    hands.tap("ages-11-13")
    assert staff.settings.ages == ("18+",) and T("ages-needed") not in said(hands)


def test_a_channel_is_confirmed_and_withdrawn() -> None:
    staff = FakeStaff()
    hands = menu(staff, "open-title")
    assert "report.iwf.org.uk/mn" in said(hands)
    hands.tap("channel-iwf-portal")
    assert staff.confirmed == {"iwf-portal"} and T("open-channel-withdraw") in said(hands)
    hands.tap("channel-iwf-portal")
    assert staff.confirmed == set()


def test_the_wave_is_chosen_with_arrows_too() -> None:
    staff = FakeStaff()
    hands = menu(staff, "staff-wave")
    hands.keys("tab", "down", "right", "enter")
    assert staff.settings.wave != "single"


def test_measuring_is_switched_on_and_its_lesson_chosen() -> None:
    staff = FakeStaff()
    hands = menu(staff, "staff-wave")
    assert not staff.settings.measure, "nothing is measured unless staff want it"
    assert not any(key.startswith("lesson-") for key in hands.targets)
    hands.tap("measure")
    pack = staff.class_decks()[0].pack
    lesson = f"{pack.id}/{pack.stories[-1].story}"
    while f"lesson-{lesson}" not in hands.targets:
        hands.tap("wave-down")
    hands.tap(f"lesson-{lesson}")
    assert staff.settings == replace(StaffSettings(), measure=True, lesson=lesson)


def test_how_the_trial_stands_is_told_above_the_wave() -> None:
    staff = FakeStaff(trial_told=[Message("trial-needs-approval"), Message("trial-needs-consent")])
    hands = menu(staff, "staff-wave")
    assert T("trial-needs-consent") in said(hands)
    assert T("trial-plays") in said(hands)
