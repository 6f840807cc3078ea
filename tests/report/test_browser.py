"""The report as a browser lays it out: on a telephone, on a computer and on paper."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from html import escape, unescape
from pathlib import Path
from typing import Any, Final

import pypdfium2
import pytest

from kiosk.lang import LANGS, Lang
from tests.report.made import many_page

CHROMIUM: Final = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
WIDTHS: Final = (360, 900)
_MEASURE: Final = """
const seen = element => element.getClientRects().length > 0;
const told = [...document.querySelectorAll("iframe")].map(frame => {
  const page = frame.contentDocument;
  const blocks = [...page.querySelectorAll("header, section")].map(one => one.getBoundingClientRect());
  return {
    width: frame.clientWidth,
    scrolled: page.documentElement.scrollWidth,
    faces: [...page.fonts].filter(face => face.status === "loaded").map(face => face.family.replaceAll('"', "")),
    drawings: [...page.querySelectorAll("svg")].filter(seen).map(one => one.getBoundingClientRect().width),
    open: [...page.querySelectorAll("details[open]")].length,
    overlapping: blocks.filter((one, number) => number > 0 && one.top < blocks[number - 1].bottom - 1).length,
    smallest: Math.min(...[...page.querySelectorAll("p, li, dt, td, th, summary")].map(
      one => parseFloat(frame.contentWindow.getComputedStyle(one).fontSize))),
  };
});
document.body.innerHTML = "<pre>" + JSON.stringify(told) + "</pre>";
"""

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium is installed that could lay the page out")


def chromium(folder: Path, *arguments: str) -> str:
    return subprocess.run(
        [
            str(CHROMIUM),
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            f"--user-data-dir={folder / 'profile'}",
            *arguments,
        ],
        check=True,
        capture_output=True,
        text=True,
        timeout=120,
    ).stdout


def laid_out(folder: Path, written: str) -> list[dict[str, Any]]:
    """What a browser says of the page in a frame of each width."""
    frames = "".join(
        f'<iframe style="width:{width}px;height:800px" srcdoc="{escape(written)}"></iframe>' for width in WIDTHS
    )
    outer = folder / "outer.html"
    script = f"onload = () => setTimeout(() => {{{_MEASURE}}}, 500)"
    outer.write_text(f"<!doctype html><meta charset=utf-8><body>{frames}<script>{script}</script>", "utf-8")
    dom = chromium(folder, "--virtual-time-budget=4000", "--dump-dom", outer.as_uri())
    found = re.search(r"<pre>(.*?)</pre>", dom, re.DOTALL)
    assert found is not None, dom[:500]
    told: list[dict[str, Any]] = json.loads(unescape(found[1]))
    return told


@pytest.mark.parametrize("lang", LANGS)
def test_nothing_overlaps_or_runs_out_of_a_telephone_or_a_screen(lang: Lang, tmp_path: Path) -> None:
    drawings = many_page(lang).count("<figure>")
    for one in laid_out(tmp_path, many_page(lang)):
        assert one["scrolled"] <= one["width"]
        assert one["overlapping"] == 0
        assert one["open"] == 0
        assert len(one["drawings"]) == drawings, "each figure once, for this width"
        assert min(one["drawings"]) > one["width"] * 0.65
        assert {"Rubik", "Noto Sans"} <= set(one["faces"])
        assert one["smallest"] >= 14


def test_no_printed_page_is_all_but_empty(tmp_path: Path) -> None:
    (tmp_path / "report.html").write_text(many_page("mn"), "utf-8")
    printed = tmp_path / "report.pdf"
    chromium(tmp_path, "--no-pdf-header-footer", f"--print-to-pdf={printed}", (tmp_path / "report.html").as_uri())
    filled = [_filled(sheet) for sheet in pypdfium2.PdfDocument(printed)]
    assert min(filled[:-1]) > 0.45


def _filled(sheet: pypdfium2.PdfPage) -> float:
    """How far down the page something stands, as a share of its height."""
    picture = sheet.render(scale=0.4, grayscale=True).to_numpy()
    rows = (picture < 200).any(axis=(1, 2)) if picture.ndim == 3 else (picture < 200).any(axis=1)
    return float(rows.nonzero()[0].max() / rows.size)
