"""The tour's pictures: every screen, and every code in them says what its channel says."""

from __future__ import annotations

from pathlib import Path

import pytest
import zxingcpp
from PIL import Image

from kiosk.app.tour import look_of, run_tour
from kiosk.channels import load_channels
from kiosk.packs.library import load_library
from kiosk.resources import assets_dir, scenarios_dir

pytestmark = pytest.mark.xdist_group("tour")

QR = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)


@pytest.fixture(scope="module")
def pictures(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    out = tmp_path_factory.mktemp("tour")
    count = run_tour(out, look_of((1280, 720), "normal", "daylight"), "mn", tmp_path_factory.mktemp("data"))
    found = sorted(out.iterdir())
    assert len(found) == count
    return found


def test_every_step_of_every_story_has_a_picture(pictures: list[Path]) -> None:
    names = " ".join(path.stem for path in pictures)
    for pack in load_library([scenarios_dir()]).packs:
        for story in pack.stories:
            assert [step.id for step in story.steps if f"{story.story}-{step.id}" not in names] == []


@pytest.mark.parametrize(
    "screen",
    [
        "attract",
        "practice",
        "choose",
        "help",
        "kept",
        "still-there",
        "rest",
        "oops",
        "result",
        "tell",
        "channels",
        "staff",
        "staff-wave",
        "measured-choose",
        "measured-between-before",
        "measured-between-story",
        "measured-result-end",
        "class-count-second",
        "class-reveal",
        "class-end",
    ],
)
def test_every_screen_has_a_picture(screen: str, pictures: list[Path]) -> None:
    assert [path for path in pictures if screen in path.stem]


def test_every_code_says_what_its_channel_says(pictures: list[Path]) -> None:
    payloads = {channel.qr_payload for channel in load_channels(assets_dir() / "channels" / "mongolia.yaml")}
    read = {code.text for path in pictures for code in zxingcpp.read_barcodes(Image.open(path), QR)}
    assert {"tel:108", "tel:102"} <= read <= payloads
