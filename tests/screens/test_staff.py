"""Staff set the kiosk up and look after it: by touch, by keys, and with everything they do reaching the actions."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from kiosk.lang import LANGS, Lang
from kiosk.screens.staff.desk import Desk
from kiosk.screens.staff.door import open_staff
from kiosk.screens.staff.first_start import FirstStartScreen
from kiosk.screens.staff.frame import StaffScreen
from kiosk.screens.staff.kept import StaffKeptScreen
from kiosk.screens.staff.menu import StaffMenuScreen
from kiosk.screens.staff.pin import PATIENCE_SECONDS, PinScreen
from kiosk.screens.staff.today import TodayScreen
from kiosk.screens.staff_actions import ADULT_LIMIT, EVENT_LIMIT, StaffSettings
from kiosk.texts import Message
from kiosk.ui.clock import FakeClock
from kiosk.ui.metrics import TEXT_SIZES, TextSize
from kiosk.ui.screen import Screen
from kiosk.ui.widgets import Label, Widget
from tests.driver import Hands, interface_texts, plain_stage
from tests.layout import layout_problems
from tests.screens.staff_house import COUNTS, PIN, FakeStaff

T = interface_texts().bind("mn")

TILES = (
    "class-mode", "staff-packs", "staff-ages", "staff-event", "staff-wave", "staff-adult", "today-title", "open-title",
    "export-title", "staff-settings", "notice-title", "staff-pin", "exit-go",
)  # fmt: skip


class Corridor(Screen):
    """What visitors see."""

    def build(self) -> list[Widget]:
        return []


def house(staff: FakeStaff, size: tuple[int, int] = (1920, 1080), text: TextSize = "normal") -> Hands:
    """A stage on which visitors' screens stand."""
    clock = FakeClock(100.0)
    stage = plain_stage(size, text=text, clock=clock)
    stage.push(Corridor())
    return Hands(stage, clock)


def shown(staff: FakeStaff, make: Callable[[Desk], StaffScreen]) -> Hands:
    hands = house(staff)
    hands.stage.push(make(Desk(staff, interface_texts())))
    return hands


def menu(staff: FakeStaff, *tiles: str) -> Hands:
    hands = shown(staff, StaffMenuScreen)
    for tile in tiles:
        hands.tap(tile)
    return hands


def said(hands: Hands) -> str:
    """Every word on the screen."""
    labels = [w for widget in hands.screen.widgets for w in widget.walk() if isinstance(w, Label)]
    return " ".join(f.text for label in labels for line in label.laid.lines for f in line.fragments)


# -- first start ---------------------------------------------------------------------------------------------------


def test_the_first_start_asks_four_things_and_saves_them_at_the_end() -> None:
    staff = FakeStaff(pin="")
    hands = shown(staff, FirstStartScreen)
    hands.keys(*"0413")
    hands.tap("pin-ok")
    for digit in "0413":
        hands.tap(f"pin-{digit}")
    hands.tap("pin-ok")
    hands.keys(*"65-р", "space", *"сургууль")
    hands.tap("next")
    hands.tap("ages-14-17")
    hands.tap("next")
    hands.keys(*"багш")
    hands.tap("first-adult-room")
    hands.keys(*"204")
    assert staff.done == [] and staff.pin == "" and staff.settings == StaffSettings()
    hands.tap("save")
    assert staff.done == ["set-up"] and staff.pin == "0413"
    assert staff.settings == StaffSettings(
        event="65-р сургууль", ages=("11-13", "14-17"), adult_role="багш", adult_room="204"
    )


def test_one_tap_skips_the_first_start_on_every_page() -> None:
    staff = FakeStaff(pin="")
    hands = shown(staff, FirstStartScreen)
    hands.tap("just-try")
    hands.keys(*"1234")
    hands.tap("pin-ok")
    hands.keys(*"1234")
    hands.tap("pin-ok")
    for _ in range(3):
        hands.tap("just-try")
        if "next" in hands.targets:
            hands.tap("next")
    assert staff.done == ["just-try"] * 4 and staff.pin == "" and staff.settings == StaffSettings()


def test_going_back_in_the_first_start_keeps_what_was_written() -> None:
    hands = shown(FakeStaff(pin=""), FirstStartScreen)
    assert "back" not in hands.targets
    hands.keys(*"1234", "tab")
    hands.tap("pin-ok")
    hands.keys(*"1234")
    hands.tap("pin-ok")
    hands.keys(*"цас")
    hands.tap("next")
    hands.tap("back")
    assert "цас" in said(hands)
    hands.keys("escape", "escape", "escape")
    assert isinstance(hands.screen, FirstStartScreen) and "pin-ok" in hands.targets


def test_a_pin_that_is_too_short_or_differs_is_told_in_words() -> None:
    staff = FakeStaff(pin="")
    hands = shown(staff, FirstStartScreen)
    hands.keys(*"123")
    hands.tap("pin-ok")
    assert T("pin-rule") in said(hands)
    hands.keys(*"1234")
    assert T("pin-rule") not in said(hands)
    hands.tap("pin-ok")
    hands.keys(*"1235")
    hands.tap("pin-ok")
    assert T("pin-mismatch") in said(hands) and T("first-pin") in said(hands)
    hands.keys(*"12345678", "9", "backspace", "backspace")
    hands.tap("pin-ok")
    hands.keys(*"123456")
    hands.tap("pin-ok")
    assert T("first-event") in said(hands)


def test_at_least_one_age_stays() -> None:
    staff = FakeStaff()
    hands = menu(staff, "staff-ages")
    hands.tap("ages-11-13")
    assert staff.settings.ages == ("11-13",) and T("ages-needed") in said(hands)
    hands.tap("ages-18+")
    hands.tap("ages-11-13")
    assert staff.settings.ages == ("18+",) and T("ages-needed") not in said(hands)


# -- the way in ----------------------------------------------------------------------------------------------------


def test_the_right_pin_leads_to_the_menu_and_a_wrong_one_is_told() -> None:
    staff = FakeStaff()
    hands = house(staff)
    open_staff(hands.stage, staff, interface_texts())
    hands.keys(*"1111", "enter")
    assert isinstance(hands.screen, PinScreen) and T("pin-wrong") in said(hands)
    hands.keys(*PIN)
    hands.tap("pin-ok")
    assert isinstance(hands.screen, StaffMenuScreen) and hands.stage.depth == 2


def test_the_door_opens_once() -> None:
    staff = FakeStaff()
    hands = house(staff)
    for _ in range(3):
        open_staff(hands.stage, staff, interface_texts())
    assert hands.stage.depth == 2
    hands.tap("back")
    assert isinstance(hands.screen, Corridor)


def test_without_a_pin_the_menu_opens_and_asks_for_one() -> None:
    staff = FakeStaff(pin="", told=[Message("notice-safe-defaults")])
    hands = house(staff)
    open_staff(hands.stage, staff, interface_texts())
    assert isinstance(hands.screen, StaffMenuScreen) and T("staff-pin-none") in said(hands)
    hands.tap("warning")
    for _ in range(2):
        hands.keys(*"9876")
        hands.tap("pin-ok")
    assert staff.pin == "9876" and isinstance(hands.screen, StaffMenuScreen)
    assert T("staff-pin-is-set") in said(hands)


def test_a_pin_page_that_nobody_touches_goes_by_itself() -> None:
    staff = FakeStaff()
    hands = house(staff)
    hands.press((5, 5))
    hands.release((5, 5))
    open_staff(hands.stage, staff, interface_texts())
    hands.wait(PATIENCE_SECONDS - 1)
    hands.keys("1")
    hands.wait(PATIENCE_SECONDS - 1)
    assert isinstance(hands.screen, PinScreen)
    hands.wait(2)
    assert isinstance(hands.screen, Corridor)


def test_the_seconds_to_wait_count_down_on_the_screen() -> None:
    staff = FakeStaff()
    hands = house(staff)
    open_staff(hands.stage, staff, interface_texts())
    hands.keys(*"1111")
    ends = hands.clock() + 5.0
    staff.waits = lambda: max(0.0, ends - hands.clock())
    hands.tap("pin-ok")
    assert T("pin-wait", seconds=5) in said(hands)
    hands.wait(2.0)
    assert T("pin-wait", seconds=3) in said(hands)
    hands.wait(4.0)
    assert T("pin-wrong") in said(hands)


# -- the menu ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("tile", TILES)
def test_each_tile_opens_a_page_and_escape_comes_back(tile: str) -> None:
    staff = FakeStaff()
    hands = menu(staff, tile)
    assert isinstance(hands.screen, StaffScreen) and hands.stage.depth == 3
    hands.keys("escape")
    assert isinstance(hands.screen, StaffMenuScreen) and staff.done == []


def test_closing_the_menu_begins_with_attract_anew() -> None:
    staff = FakeStaff()
    menu(staff, "back")
    assert staff.done == ["close"]


def test_the_kiosk_closes_only_after_asking() -> None:
    staff = FakeStaff()
    hands = menu(staff, "exit-go", "stay")
    assert staff.done == []
    hands.tap("exit-go")
    hands.tap("exit-go")
    assert staff.done == ["exit"]


def test_staff_read_in_their_own_language() -> None:
    staff = FakeStaff(StaffSettings(languages=("en", "mn")))
    hands = menu(staff)
    assert "Staff menu" in said(hands)
    hands.tap("language")
    hands.tap("today-title")
    assert T("today-title") in said(hands) and staff.settings.languages == ("en", "mn")


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


def test_what_is_kept_is_read_from_the_page_of_todays_counts() -> None:
    staff = FakeStaff()
    staff.counting.set_result(COUNTS)
    hands = menu(staff, "today-title")
    hands.tap("kept")
    assert T("kept-yes-visit") in said(hands)
    hands.tap("back")
    assert isinstance(hands.screen, TodayScreen)


def test_how_the_trial_stands_is_told_above_the_wave() -> None:
    staff = FakeStaff(trial_told=[Message("trial-needs-approval"), Message("trial-needs-consent")])
    hands = menu(staff, "staff-wave")
    assert T("trial-needs-consent") in said(hands)
    assert T("trial-plays") in said(hands)


def test_packs_are_hidden_and_shown_and_a_refused_one_says_why() -> None:
    staff = FakeStaff()
    hands = menu(staff, "staff-packs")
    pack = staff.packs()[0].head.pack
    assert "pack.yaml:3:1:" in said(hands)
    hands.tap(f"pack-{pack}")
    assert staff.hidden == {pack} and T("pack-hidden") in said(hands)
    hands.tap(f"pack-{pack}")
    assert staff.hidden == set()


def test_a_channel_is_confirmed_and_withdrawn() -> None:
    staff = FakeStaff()
    hands = menu(staff, "open-title")
    assert "report.iwf.org.uk/mn" in said(hands)
    hands.tap("channel-iwf-portal")
    assert staff.confirmed == {"iwf-portal"} and T("open-channel-withdraw") in said(hands)
    hands.tap("channel-iwf-portal")
    assert staff.confirmed == set()


def test_todays_counts_come_when_the_record_has_counted() -> None:
    staff = FakeStaff()
    hands = menu(staff, "today-title")
    assert T("today-counting") in said(hands)
    staff.counting.set_result(COUNTS)
    hands.wait(0.5)
    assert T("today-started", count=128) in said(hands)
    assert hands.stage.due() is None


def test_counts_that_cannot_be_read_are_told() -> None:
    staff = FakeStaff()
    hands = menu(staff, "today-title")
    staff.counting.set_exception(OSError("the disk is gone"))
    hands.wait(0.5)
    assert "the disk is gone" in said(hands)


# -- writing -------------------------------------------------------------------------------------------------------


def test_the_keyboard_writes_mongolian_latin_and_digits() -> None:
    staff = FakeStaff()
    hands = menu(staff, "staff-event")
    hands.tap("key-shift")
    hands.tap("key-1-3")
    hands.tap("key-0-8")
    hands.tap("key-space")
    hands.tap("key-layer-0")
    hands.tap("key-0-0")
    hands.tap("key-layer-1")
    hands.tap("key-0-4")
    hands.tap("key-0-5")
    hands.tap("key-erase")
    hands.tap("save")
    assert staff.settings.event == "Өү q5" and isinstance(hands.screen, StaffMenuScreen)


def test_the_keyboard_is_reached_with_arrows() -> None:
    staff = FakeStaff()
    hands = menu(staff, "staff-event")
    hands.keys("tab")
    for _ in range(40):
        if hands.stage.focused == "key-1-4":
            break
        hands.keys("tab")
    hands.keys("enter", "right", "enter")
    hands.tap("save")
    assert staff.settings.event == "ах"


def test_cancelling_changes_nothing() -> None:
    staff = FakeStaff(StaffSettings(event="Өдөр"))
    hands = menu(staff, "staff-event")
    hands.keys("x", "escape")
    assert staff.settings.event == "Өдөр" and isinstance(hands.screen, StaffMenuScreen)


def test_what_is_written_stays_within_what_a_setting_takes() -> None:
    staff = FakeStaff()
    hands = menu(staff, "staff-event")
    hands.keys("space", *("ы" * (EVENT_LIMIT + 5)))
    hands.tap("save")
    assert staff.settings.event == "ы" * (EVENT_LIMIT - 1)


# -- layout --------------------------------------------------------------------------------------------------------

PAGES_DOWN = {
    f"{area}-down"
    for area in (
        "menu",
        "packs",
        "ages",
        "fields",
        "wave",
        "kept",
        "today",
        "questions",
        "export",
        "settings",
        "notices",
        "exit",
    )
}

SIZES = [(1280, 720), (1366, 768), (1920, 1080), (3840, 2160), (1080, 1920)]


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_every_staff_screen_is_at_home_on_every_display(size: tuple[int, int], lang: Lang) -> None:
    texts = interface_texts()
    for text in TEXT_SIZES:
        trial = [Message(f"trial-needs-{need}") for need in ("approval", "consent", "seed", "period")]
        staff = FakeStaff(longest_settings(lang), told=longest_notices(), trial_told=trial)
        staff.counting.set_result(COUNTS)
        hands = house(staff, size, text)
        desk = Desk(staff, texts)
        for screen in (FirstStartScreen(desk), PinScreen(desk, lambda: None), StaffMenuScreen(desk)):
            hands.stage.push(screen)
            assert all_pages_fit(hands)
            hands.stage.dismiss()
        hands.stage.push(StaffKeptScreen(desk))
        assert all_pages_fit(hands)
        hands.stage.dismiss()
        hands.stage.push(StaffMenuScreen(desk))
        for tile in TILES:
            while "menu-up" in hands.targets:
                hands.targets["menu-up"].action()
            while tile not in hands.targets:
                hands.targets["menu-down"].action()
            hands.targets[tile].action()
            assert all_pages_fit(hands), (tile, text)
            hands.stage.dismiss()


def all_pages_fit(hands: Hands) -> bool:
    """Whether nothing is wrong with the layout of the top screen, whichever page it is turned to."""
    while True:
        problems = layout_problems(hands.screen, hands.stage.ui.metrics)
        assert not problems, (type(hands.screen).__name__, hands.stage.ui.metrics, problems)
        down = next((key for key in hands.targets if key in PAGES_DOWN), None)
        if down is None:
            return True
        hands.targets[down].action()


def longest_settings(lang: Lang) -> StaffSettings:
    """Settings that fill their fields."""
    languages: tuple[Lang, ...] = (lang, *(other for other in LANGS if other != lang))
    return StaffSettings(
        event="Хүүхдийн эрхийг хамгаалах өдөр "[:EVENT_LIMIT].ljust(EVENT_LIMIT, "ш"),
        ages=("11-13", "14-17", "18+"),
        adult_role="Сургуулийн нийгмийн ажилтан эсвэл сэтгэл зүйч багш нар".ljust(ADULT_LIMIT, "ш"),
        adult_room="2 давхар, 204 тоот өрөө, номын сангийн хажууд",
        languages=languages,
        measure=True,
    )


def longest_notices() -> list[Message]:
    long_path = "/home/kiosk/.local/share/anzaar/records/days/2026-11-22/part-0001.json.damaged-2026-11-22"
    return [
        Message("notice-disk", {"path": long_path, "detail": f"{long_path}: no space left on device: free some"}),
        Message("notice-safe-defaults"),
        Message("notice-set-aside", {"path": long_path}),
        Message("notice-dropped", {"count": 12}),
    ]
