"""Every code on the screens can be read, and says what stands under it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy
import pygame
import pytest
import zxingcpp
from PIL import Image, ImageFilter
from PIL.Image import Image as Picture

from kiosk.channels import Channel
from kiosk.ui import qr
from kiosk.ui.metrics import TextSize
from kiosk.ui.theme import ThemeName
from kiosk.ui.widgets import Label, Modules
from tests.bundled import all_channels
from tests.driver import Driver
from tests.screens.plays import to_channels, to_result

SIZES = [(1280, 720), (1920, 1080), (3840, 2160), (1080, 1920)]

SCREENS: dict[str, Callable[[Driver], object]] = {
    "help": lambda driver: driver.flow.open_help(),
    "channels": to_channels,
    "result": to_result,
}

LEAST_SIDE = 300
"""In pixels at 1080p, with the quiet zone."""


def pages(driver: Driver) -> Iterator[None]:
    """Every page of the present screen."""
    yield
    while turn := next((key for key in driver.targets if key in ("contacts-down", "help-down")), None):
        driver.tap(turn)
        yield


def codes(driver: Driver) -> list[Modules]:
    return [w for widget in driver.screen.widgets for w in widget.walk() if isinstance(w, Modules)]


def read(picture: Picture) -> set[str]:
    formats = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
    found = zxingcpp.read_barcodes(numpy.asarray(picture), formats=formats)
    return {code.text for code in found}


def looks(driver: Driver) -> dict[str, Picture]:
    """The screen as it is, out of focus, and held askew."""
    canvas = driver.picture()
    sharp = Image.frombytes("RGB", canvas.get_size(), pygame.image.tobytes(canvas, "RGB")).convert("L")
    return {
        "sharp": sharp,
        "blurred": sharp.filter(ImageFilter.GaussianBlur(1.2 * min(sharp.size) / 720)),
        "turned": sharp.rotate(10, Image.Resampling.BICUBIC, expand=True, fillcolor=255),
    }


def under(driver: Driver, code: Modules) -> str:
    """The words that stand under a code."""
    labels = [w for widget in driver.screen.widgets for w in widget.walk() if isinstance(w, Label)]
    below = [one for one in labels if one.ink.top >= code.rect.bottom and one.ink.left < code.rect.right]
    nearest = min((one for one in below if one.ink.right > code.rect.left), key=lambda one: one.ink.top)
    return " ".join(fragment.text for line in nearest.laid.lines for fragment in line.fragments)


def shown_by(payload: str) -> Channel:
    return next(channel for channel in all_channels() if channel.qr_payload == payload)


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("screen", SCREENS)
def test_codes_are_read_from_the_picture(screen: str, size: tuple[int, int]) -> None:
    driver = Driver(size)
    SCREENS[screen](driver)
    seen: set[str] = set()
    for _ in pages(driver):
        payloads = {code.payload for code in codes(driver)}
        seen |= payloads
        for look, picture in looks(driver).items():
            assert read(picture) == payloads, look
    wanted = all_channels()[:1] if screen == "result" else all_channels()
    assert seen == {channel.qr_payload for channel in wanted}


@pytest.mark.parametrize("theme", ["night", "contrast"])
def test_codes_are_read_in_every_theme(theme: ThemeName) -> None:
    driver = Driver((1280, 720), theme=theme, text="large")
    driver.flow.open_help()
    for _ in pages(driver):
        assert read(looks(driver)["blurred"]) == {code.payload for code in codes(driver)}


@pytest.mark.parametrize("text", ["small", "normal", "large"])
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_what_stands_under_a_code_is_what_it_says(size: tuple[int, int], text: TextSize) -> None:
    driver = Driver(size, text=text)
    driver.flow.open_help()
    found = 0
    for _ in pages(driver):
        for code in codes(driver):
            channel = shown_by(code.payload)
            assert under(driver, code) == channel.shown
            assert code.payload in (f"tel:{channel.shown}", f"https://{channel.shown}", f"http://{channel.shown}")
            assert code.matrix == qr.matrix(code.payload)
            assert code.rect.width % len(code.matrix) == 0
            assert code.rect.width >= LEAST_SIDE * driver.stage.ui.metrics.unit
            found += 1
    assert found == len(all_channels())


def test_a_pack_puts_no_code_on_screen(driver: Driver) -> None:
    driver.flow.choose()
    assert codes(driver) == []
    to_result(driver)
    assert {code.payload for code in codes(driver)} == {"tel:108"}
