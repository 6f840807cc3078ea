"""Colours by role, in three themes: daylight, night and high contrast.

A :class:`Fill` is a ground together with everything that may stand on it, so no screen ever pairs two colours by itself
and the contrast test has one list to walk. Lure is amber, fine is teal, wrong is never red (see the mockups' tokens).
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Final, Literal

Colour = tuple[int, int, int]
ThemeName = Literal["daylight", "night", "contrast"]


def _hex(code: str) -> Colour:
    return int(code[0:2], 16), int(code[2:4], 16), int(code[4:6], 16)


@dataclass(frozen=True)
class Fill:
    """A ground and what stands on it; every text colour here has at least 7:1 on ``ground``."""

    ground: Colour
    text: Colour
    second: Colour
    """Less weighty text; still 7:1."""
    accent: Colour
    """Large figures and headings that may be coloured: at least 4.5:1."""
    edge: Colour
    """The border of something one can touch. On any field it or the ground has at least 3:1; it is either of the
    ground's colour or has 3:1 against it."""
    depth: Colour
    """The thick lower edge of a button."""


@dataclass(frozen=True)
class Theme:
    """All fills of one theme, by role."""

    name: ThemeName
    paper: Fill
    card: Fill
    sky: Fill
    night: Fill
    teal: Fill
    sun: Fill
    sunsoft: Fill
    tealsoft: Fill
    skysoft: Fill
    bubble: Fill
    mine: Fill
    ink: Fill
    sign: Fill
    """The highlight behind a marked sign, inside a bubble."""
    quiet: Colour
    """Shapes that say nothing by themselves: empty progress, the border pattern."""
    ring: Colour
    ring_inner: Colour
    outlined: bool = False
    """Whether cards and bubbles have an outline as well, not only what can be touched."""

    def fills(self) -> dict[str, Fill]:
        """Every fill by its role's name."""
        return {f.name: value for f in fields(self) if isinstance(value := getattr(self, f.name), Fill)}


def _fill(*codes: str) -> Fill:
    """The colours in the order of :class:`Fill`."""
    return Fill(*(_hex(code) for code in codes))


DAYLIGHT: Final = Theme(
    name="daylight",
    paper=_fill("FAF6EC", "14213D", "3D4763", "1F4FBF", "6B7592", "DDD9CC"),
    card=_fill("FFFFFF", "14213D", "3D4763", "1F4FBF", "6B7592", "DDD9CC"),
    sky=_fill("1F4FBF", "FFFFFF", "FFFFFF", "FFC94A", "FFFFFF", "142A66"),
    night=_fill("142A66", "FFFFFF", "E4E9F7", "FFC233", "FFFFFF", "0A1638"),
    teal=_fill("0A5F5F", "FFFFFF", "FFFFFF", "FFC233", "FFFFFF", "063F3F"),
    sun=_fill("F2A900", "14213D", "14213D", "14213D", "7A5400", "A87400"),
    sunsoft=_fill("FFEFC7", "14213D", "3D4763", "14213D", "7A5F1E", "E5D19A"),
    tealsoft=_fill("D6F0EC", "14213D", "3D4763", "084F4F", "2F7A74", "7DB5AE"),
    skysoft=_fill("E1E8FC", "14213D", "3D4763", "183F9E", "4E69B8", "B6C4EE"),
    bubble=_fill("E9EDF6", "14213D", "3D4763", "1F4FBF", "5E6A8C", "CBD2E3"),
    mine=_fill("1F4FBF", "FFFFFF", "FFFFFF", "FFFFFF", "FFFFFF", "142A66"),
    ink=_fill("14213D", "FFFFFF", "E4E9F7", "FFC233", "FFFFFF", "000000"),
    sign=_fill("FFE6A3", "14213D", "14213D", "14213D", "9C6B00", "F2A900"),
    quiet=_hex("DDD9CC"),
    ring=_hex("14213D"),
    ring_inner=_hex("FFC233"),
)

NIGHT: Final = Theme(
    name="night",
    paper=_fill("0E1526", "F6F2E6", "D3D9EA", "9DB8FF", "8C98BA", "060A14"),
    card=_fill("1B2540", "F6F2E6", "D9DFEE", "A9C1FF", "93A0C4", "0A1020"),
    sky=_fill("1A3F99", "FFFFFF", "FFFFFF", "FFC233", "FFFFFF", "0C2052"),
    night=_fill("0F1E48", "FFFFFF", "DDE4F6", "F2A900", "FFFFFF", "060D22"),
    teal=_fill("074848", "FFFFFF", "E6F4F2", "FFC233", "FFFFFF", "032A2A"),
    sun=_fill("E09C00", "10182C", "10182C", "10182C", "E09C00", "7A5400"),
    sunsoft=_fill("33290F", "FFF3D6", "F0DFB4", "FFC233", "C79A3A", "1A1406"),
    tealsoft=_fill("123C3A", "E8FAF7", "CDEBE6", "8FE0D5", "6FB5AD", "071F1E"),
    skysoft=_fill("1C2C5C", "F1F4FF", "D6E0FF", "A9C1FF", "8FA5E0", "0B1433"),
    bubble=_fill("2A3654", "F6F2E6", "DDE3F0", "A9C1FF", "97A4C6", "131B31"),
    mine=_fill("1A3F99", "FFFFFF", "FFFFFF", "FFFFFF", "FFFFFF", "0C2052"),
    ink=_fill("F6F2E6", "10182C", "333D57", "1A3F99", "F6F2E6", "A8A493"),
    sign=_fill("5A4508", "FFF3D6", "FFF3D6", "FFC233", "F2A900", "F2A900"),
    quiet=_hex("3A4563"),
    ring=_hex("FFC233"),
    ring_inner=_hex("0E1526"),
)

CONTRAST: Final = Theme(
    name="contrast",
    paper=_fill("FFFFFF", "000000", "000000", "00309C", "000000", "8A8A8A"),
    card=_fill("FFFFFF", "000000", "000000", "00309C", "000000", "8A8A8A"),
    sky=_fill("00309C", "FFFFFF", "FFFFFF", "FFD24D", "FFFFFF", "000000"),
    night=_fill("1C3A8C", "FFFFFF", "FFFFFF", "FFD24D", "FFFFFF", "000000"),
    teal=_fill("004B4B", "FFFFFF", "FFFFFF", "FFD24D", "FFFFFF", "000000"),
    sun=_fill("FFC400", "000000", "000000", "000000", "000000", "000000"),
    sunsoft=_fill("FFFFFF", "000000", "000000", "000000", "000000", "8A8A8A"),
    tealsoft=_fill("FFFFFF", "000000", "000000", "004242", "000000", "8A8A8A"),
    skysoft=_fill("FFFFFF", "000000", "000000", "00309C", "000000", "8A8A8A"),
    bubble=_fill("EFEFEF", "000000", "000000", "00309C", "000000", "8A8A8A"),
    mine=_fill("00309C", "FFFFFF", "FFFFFF", "FFFFFF", "FFFFFF", "000000"),
    ink=_fill("000000", "FFFFFF", "FFFFFF", "FFD24D", "FFFFFF", "5A5A5A"),
    sign=_fill("FFE380", "000000", "000000", "000000", "000000", "000000"),
    quiet=_hex("BDBDBD"),
    ring=_hex("000000"),
    ring_inner=_hex("FFC400"),
    outlined=True,
)

THEMES: Final[dict[ThemeName, Theme]] = {"daylight": DAYLIGHT, "night": NIGHT, "contrast": CONTRAST}


def contrast(one: Colour, other: Colour) -> float:
    """The contrast ratio of two colours, 1 to 21 (WCAG 2.2, "contrast ratio")."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: Colour) -> float:
    """Relative luminance, 0 to 1 (WCAG 2.2, "relative luminance")."""
    red, green, blue = (_linear(channel / 255) for channel in colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    if channel <= 0.04045:
        return channel / 12.92
    return float(((channel + 0.055) / 1.055) ** 2.4)
