"""A composed handout → a PDF with the kiosk's faces."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Final

import qrcode
from qrcode.image.svg import SvgPathImage

from kiosk.handout.model import Handout
from kiosk.packs.media.ready import ReadyMedia
from kiosk.typeset import TypesetError, typeset

_TEMPLATE: Final = "print/handout.typ"
_FACE_SIZE: Final = 256
"""Pixels; the smallest of the baked faces is sharp at the 13 mm it is printed at."""


def as_pdf(handout: Handout, assets: Path, folder: Path) -> bytes:
    """The pages, A4. Nothing is read but the kiosk's own template, fonts and pictures, and those of the pack.

    Args:
        handout: what is printed.
        assets: the kiosk's own files.
        folder: that of the pack, whose pictures have been checked.

    Raises:
        TypesetError: the template, a font or a face is missing, or the pages cannot be set.
    """
    try:
        files = dict(_files(handout, assets, folder))
    except OSError as error:
        what = f"a picture cannot be read ({error.strerror})"
        raise TypesetError(what, where=str(error.filename), fix="copy the kiosk anew") from error
    return typeset(assets / _TEMPLATE, files, assets / "fonts")


def _files(handout: Handout, assets: Path, folder: Path) -> Iterator[tuple[str, bytes]]:
    yield "handout.json", json.dumps(asdict(handout), ensure_ascii=False).encode()
    for number, channel in enumerate(handout.channels):
        yield f"code-{number}.svg", _code(channel.payload)
    cards = [card for story in handout.stories for card in story.cards]
    for file in {card.picture.file for card in cards if card.picture}:
        # Of a pack that was brought in only the prepared picture is there.
        yield f"pack/{file}", (ReadyMedia(folder).picture(file) or folder / file).read_bytes()
    bubbles = (bubble for card in cards for bubble in card.chat)
    for path in {bubble.portrait.path for bubble in bubbles if bubble.portrait}:
        yield f"faces/{path}.png", (assets / "faces" / f"{path}-{_FACE_SIZE}.png").read_bytes()
    for icon in {vote.icon for vote in handout.votes}:
        yield f"icons/{icon}.png", (assets / "icons" / f"{icon}.png").read_bytes()


def _code(payload: str) -> bytes:
    """The QR code as SVG: correction Q, and four light modules around it, as on the screen."""
    code = qrcode.QRCode(error_correction=qrcode.constants.ERROR_CORRECT_Q, border=4, image_factory=SvgPathImage)
    code.add_data(payload)
    code.make(fit=True)
    return bytes(code.make_image().to_string())
