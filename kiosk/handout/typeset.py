"""A composed handout → a PDF, set by Typst in the kiosk's own fonts and faces."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import qrcode
import typst
from qrcode.image.svg import SvgPathImage

from kiosk.handout.errors import HandoutError
from kiosk.handout.model import Handout

_TEMPLATE: Final = "print/handout.typ"
_MAIN: Final = "handout.typ"
_FACE_SIZE: Final = 256
"""Pixels; the smallest of the baked faces is sharp at the 9 mm it is printed at."""


def typeset(handout: Handout, assets: Path) -> bytes:
    """The pages as PDF, A4. Nothing is read but the kiosk's own template, fonts and faces.

    Raises:
        HandoutError: the template or a face is missing, or the pages cannot be set.
    """
    try:
        with TemporaryDirectory(prefix="handout-") as folder:
            for name, content in _files(handout, assets):
                path = Path(folder, name)
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(content)
            fonts = [assets / "fonts"]
            return typst.compile(Path(folder, _MAIN), font_paths=fonts, ignore_system_fonts=True, timestamp=0)
    except OSError as error:
        what = f"a part of the handout cannot be read or set ({error.strerror})"
        raise HandoutError(what, where=str(error.filename), fix="copy the kiosk anew") from error
    except typst.TypstError as error:
        raise HandoutError(f"the pages cannot be set: {error.message}", where=_TEMPLATE) from error


def _files(handout: Handout, assets: Path) -> Iterator[tuple[str, bytes]]:
    yield _MAIN, (assets / _TEMPLATE).read_bytes()
    yield "handout.json", json.dumps(asdict(handout), ensure_ascii=False).encode()
    for number, channel in enumerate(handout.channels):
        yield f"code-{number}.svg", _code(channel.payload)
    bubbles = (bubble for story in handout.stories for card in story.cards for bubble in card.chat)
    for path in {bubble.portrait.path for bubble in bubbles if bubble.portrait}:
        yield f"faces/{path}.png", (assets / "faces" / f"{path}-{_FACE_SIZE}.png").read_bytes()


def _code(payload: str) -> bytes:
    """The QR code as SVG: correction Q, and four light modules around it, as on the screen."""
    code = qrcode.QRCode(error_correction=qrcode.constants.ERROR_CORRECT_Q, border=4, image_factory=SvgPathImage)
    code.add_data(payload)
    code.make(fit=True)
    return bytes(code.make_image().to_string())
