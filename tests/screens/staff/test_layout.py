"""Every screen of the staff's, on every display, with the longest that can stand on it."""

from __future__ import annotations

import pytest

from kiosk.lang import LANGS, Lang
from kiosk.screens.staff.desk import Desk
from kiosk.screens.staff.first_start import FirstStartScreen
from kiosk.screens.staff.kept import StaffKeptScreen
from kiosk.screens.staff.menu import StaffMenuScreen
from kiosk.screens.staff.pin import PinScreen
from kiosk.screens.staff_actions import ADULT_LIMIT, EVENT_LIMIT, StaffSettings
from kiosk.texts import Message
from kiosk.ui.metrics import TEXT_SIZES
from tests.bundled import interface_texts
from tests.screens.staff.fake_staff import COUNTS, FakeStaff
from tests.screens.staff.house import SIZES, TILES, all_pages_fit, house


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_every_staff_screen_is_at_home_on_every_display(size: tuple[int, int], lang: Lang) -> None:
    texts = interface_texts()
    for text in TEXT_SIZES:
        trial = [Message(f"trial-needs-{need}") for need in ("approval", "consent", "seed", "period")]
        staff = FakeStaff(longest_settings(lang), told=longest_notices(), trial_told=trial)
        staff.counting.set_result(COUNTS)
        hands = house(size, text)
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
