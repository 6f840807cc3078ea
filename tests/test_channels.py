from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.channels import ALWAYS, Channel, check_channels, load_channels, visible
from kiosk.errors import ChannelsError
from kiosk.resources import assets_dir

PHONE = """
  - id: {id}
    kind: phone
    number: {number}
    audience: all
    sources: [1]
    verified_on: null
    always: true
    mn:
      name: Утас
      who: Хүн
      hours: 24 цаг
"""
WEB = """
  - id: page
    kind: web
    address: https://report.example.org/mn
    audience: children
    sources: [15b]
    verified_on: 2026-01-15
    always: false
    mn:
      name: Хуудас
      who: Хүн
      hours: Цахимаар
"""
SOUND = "channels:" + PHONE.format(id="child", number="108") + PHONE.format(id="police", number="102") + WEB


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "channels.yaml"
    path.write_text(SOUND, encoding="utf-8")
    return path


def test_a_number_is_text_and_its_code_says_the_same(path: Path) -> None:
    child, _, page = load_channels(path)
    assert (child.shown, child.qr_payload) == ("108", "tel:108")
    assert (page.shown, page.qr_payload) == ("report.example.org/mn", "https://report.example.org/mn")
    assert page.verified_on == "2026-01-15"


def test_a_page_is_shown_once_staff_have_confirmed_it(path: Path) -> None:
    channels = load_channels(path)

    def shown(*confirmed: str, adults: bool = False) -> list[str]:
        return [one.id for one in visible(channels, "adults" if adults else "children", frozenset(confirmed))]

    assert shown() == ["child", "police"]
    assert shown("page") == ["child", "police", "page"]
    assert shown("page", adults=True) == ["child", "police"]


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("number: 108", "number: 1O8", "E214"),
        ("number: 108", "nummer: 108", "E201"),
        ("number: 108", "address: https://a.mn", "E401"),
        ("number: 108", "number: 108\n    address: https://a.mn", "E402"),
        ("id: police", "id: child", "E403"),
        ("number: 108", "number: 109", "E404"),
        ("always: true", "always: false", "E404"),
        ("audience: all", "audience: adults", "E404"),
        ("always: false", "always: true", "E405"),
        ("https://report.example.org/mn", "javascript:alert(1)", "E214"),
        ("https://report.example.org/mn", "https://a.mn/?q=1", "E214"),
        ("2026-01-15", "yesterday", "E214"),
        ("channels:", "channels: &a", "E108"),
        ("always: true", "always: yes", "E205"),
    ],
)
def test_a_file_with_anything_wrong_gives_no_channel(path: Path, old: str, new: str, code: str) -> None:
    path.write_text(SOUND.replace(old, new, 1), encoding="utf-8")
    channels, problems = check_channels(path)
    assert channels is None
    assert code in [problem.code for problem in problems]
    with pytest.raises(ChannelsError) as caught:
        load_channels(path)
    assert caught.value.where.startswith(f"{path}:")
    assert caught.value.fix


def bundled() -> tuple[Channel, ...]:
    return load_channels(assets_dir() / "channels" / "mongolia.yaml")


def test_the_bundled_file_is_sound_and_the_two_numbers_always_show() -> None:
    assert {one.shown for one in visible(bundled(), "children")} == ALWAYS
    assert {one.shown for one in visible(bundled(), "adults")} == ALWAYS


def test_every_code_of_the_bundled_file_says_what_stands_under_it() -> None:
    for channel in bundled():
        assert channel.qr_payload.removeprefix("tel:").partition("://")[2] in ("", channel.shown)
        assert channel.qr_payload.endswith(channel.shown)
        assert channel.sources
