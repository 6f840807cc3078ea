"""What ``assets/bake.py`` makes: fonts, the cast and its moods, icons, sounds. Data alone; tests read it too."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

PACKAGES = {
    "@dicebear/core": "9.4.3",
    "@dicebear/open-peeps": "9.4.3",
    "@expo-google-fonts/noto-sans": "0.4.2",
    "@expo-google-fonts/rubik": "0.4.2",
    "@fontsource/opendyslexic": "5.3.0",
    "@tabler/icons": "3.51.0",
}

# Latin, Latin-1, Extended-A; combining marks; Cyrillic and its supplement; punctuation; currency; № and ™.
KEPT_CHARACTERS = (
    (0x20, 0x17F), (0x2B0, 0x2FF), (0x300, 0x36F), (0x400, 0x52F),
    (0x2000, 0x206F), (0x20A0, 0x20C0), (0x2116, 0x2116), (0x2122, 0x2122), (0x2212, 0x2212),
)  # fmt: skip
SUBSET_FONTS = {
    "rubik-700.ttf": "@expo-google-fonts/rubik/700Bold/Rubik_700Bold.ttf",
    "rubik-900.ttf": "@expo-google-fonts/rubik/900Black/Rubik_900Black.ttf",
    "noto-sans-400.ttf": "@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf",
    "noto-sans-700.ttf": "@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf",
}
# Its licence reserves the name for the unchanged font, so it is unpacked whole and never subset. It has no no-break
# space (U+00A0): draw a plain one in its place.
WHOLE_FONTS = {
    "opendyslexic-400.otf": "@fontsource/opendyslexic/files/opendyslexic-latin-400-normal.woff2",
    "opendyslexic-700.otf": "@fontsource/opendyslexic/files/opendyslexic-latin-700-normal.woff2",
}
LICENCES = {
    "fonts/rubik-ofl.txt": "@expo-google-fonts/rubik/LICENSE_FONT",
    "fonts/noto-sans-ofl.txt": "@expo-google-fonts/noto-sans/LICENSE_FONT",
    "fonts/opendyslexic-ofl.txt": "@fontsource/opendyslexic/LICENSE",
    "icons/tabler-icons-mit.txt": "@tabler/icons/LICENSE",
}

FACE_SIZE = 704  # pixels: the drawing's own grid, sharp for a bust at 1080p and good at 4K
SMALLER_FACES = (512, 384, 256)  # pixels: read faster where a face is shown small
FACE_COLOURS = 64
BLACK, GREY = "1b1512", "c9c5c0"


@dataclass(frozen=True)
class Person:
    """One of the cast: names of Open Peeps parts, colours as RRGGBB; ``hair`` shows on two-toned heads only."""

    head: str
    skin: str
    clothes: str
    hair: str = BLACK
    glasses: str = ""


# Heads are chosen by eye: dark hair, both eyes free of the fringe, an expression that can be read.
CAST = {
    "nomin": Person("medium3", "edbb8f", "f2a900"),
    "temuu": Person("short5", "dfa878", "2f8f6b"),
    "anu": Person("medium1", "f0c49b", "e2725b"),
    "bilguun": Person("short1", "e3ae80", "4a7bd1"),
    "saraa": Person("mediumBangs", "e8b48a", "8a6fc0"),
    "tuguldur": Person("hatBeanie", "d9a271", "a3563a"),
    "zaya": Person("medium2", "dca577", "3d9a9a"),
    "enkhee": Person("shaved2", "e3ae80", "7f8fa8"),
    "suvdaa": Person("grayBun", "edbb8f", "b5506e"),
    "bat": Person("short2", "dca577", "5b7f5a", glasses="glasses5"),
    "mother": Person("long", "e8b48a", "c05a7a"),
    "father": Person("grayShort", "d9a271", "3f6a8f"),
    "grandmother": Person("grayMedium", "dfa878", "6e8f4e", hair=GREY),
    "uncle": Person("grayShort", "cf9868", "8c6a4a", hair=GREY),
    "operator": Person("bangs", "edbb8f", "1f6fbf"),
    "company": Person("bangs2", "e8b48a", "565f78"),
}


@dataclass(frozen=True)
class Piece:
    """Some outlines of an Open Peeps face, by number in drawing order; then ``scale``, and a move by ``dx``, ``dy``."""

    face: str
    outlines: tuple[int, ...]
    dx: float = 0
    dy: float = 0
    scale: float = 1


NOSE = Piece("smile", (1,))
EYES = Piece("smile", (2, 3))
BROWS = Piece("smile", (4, 5))
LIFTED_BROWS = Piece("calm", (4, 5))
SLANTED_BROWS = (Piece("concerned", (8,), 0, -15), Piece("concerned", (5,), -15, -15))
# Open eyes wherever a face is not at ease, and never tears or a cry: everyday, no fear.
MOODS: Mapping[str, tuple[Piece, ...]] = {
    "neutral": (NOSE, EYES, BROWS, Piece("contempt", (0,))),
    "smile": (NOSE, EYES, BROWS, Piece("smile", (0,))),
    "happy": (NOSE, EYES, LIFTED_BROWS, Piece("lovingGrin1", (0, 1, 2), 47, 64, 0.7)),
    "worried": (NOSE, EYES, *SLANTED_BROWS, Piece("tired", (0,))),
    "sad": (NOSE, EYES, *SLANTED_BROWS, Piece("solemn", (0,), 57, 70, 0.66)),
    "surprised": (NOSE, EYES, Piece("calm", (4, 5), 0, -8), Piece("concernedFear", (0,), 90, 132, 0.45)),
    "thinking": (NOSE, Piece("smile", (2, 3), 5, -4), Piece("contempt", (2,), 0, 2), Piece("calm", (5,), 0, -14),
                 Piece("blank", (0, 1))),
    "calm": (NOSE, Piece("calm", (0, 2, 3, 4, 5))),
}  # fmt: skip

ICON_SIZE = 256
ICONS = (
    "accessible", "adjustments", "alert-triangle", "arrow-big-up", "arrow-down", "arrow-left", "arrow-right",
    "arrow-up", "backspace", "bell", "briefcase", "building", "bulb", "bus", "calendar", "camera", "chart-bar",
    "check", "chevron-down", "chevron-left", "chevron-right", "chevron-up", "circle", "circle-check", "circle-dot",
    "clock", "coin", "contrast", "device-gamepad", "device-gamepad-2", "dots", "download", "drag-drop", "eye",
    "eye-off", "file-export", "fish-hook", "flag", "folder", "gift", "grip-vertical", "hand-click", "hand-stop",
    "heart", "heart-handshake", "help", "home", "home-heart", "hourglass", "info-circle", "keyboard", "language",
    "list", "list-numbers", "lock", "lock-open", "logout", "map-pin", "menu-2", "message", "message-circle",
    "message-dots", "messages", "minus", "moon", "package", "phone", "phone-call", "photo", "player-pause",
    "player-play", "player-stop", "plus", "point", "power", "presentation", "printer", "qrcode", "refresh",
    "school", "search", "settings", "shield", "shield-check", "speakerphone", "square", "square-check", "star",
    "sun", "text-size", "trash", "typography", "upload", "usb", "user", "user-heart", "user-question", "users",
    "volume", "volume-off", "wifi-off", "world", "x",
)  # fmt: skip
# Our name: the name among the filled ones.
FILLED_ICONS = {"circle-filled": "circle", "player-play-filled": "player-play", "star-filled": "star"}
STROKE = 2.0
# Lure and fine, noticed and not: read from across a room, so they carry more weight than the rest.
BOLD_STROKES = {"check": 2.5, "fish-hook": 2.75, "hand-stop": 2.5, "x": 2.5}

# Our own: the hammer meander (алхан хээ), a tile that repeats sideways without a seam.
MEANDER = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 -1 8 8" fill="none" stroke="#fff">
<path d="M-5 6H1V0H7V4H5V2H3V6H9"/></svg>"""
APP_ICON = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="-3.5 -4 31 31">
<rect x="-3.5" y="-4" width="31" height="31" rx="7" fill="#F2A900"/>
<g stroke="#14213D" stroke-width="3" stroke-linecap="round" stroke-linejoin="round" fill="none">{hook}</g></svg>"""

SAMPLE_RATE = 44_100
OVERTONES = ((1, 1.0), (2, 0.22), (3, 0.05))


@dataclass(frozen=True)
class Note:
    """A soft tone: start and length in milliseconds, gliding from one frequency to another in hertz."""

    start: int
    length: int
    hertz: float
    to_hertz: float


# name: peak of full scale, notes. None says "wrong": an explanation sounds the same whatever was answered.
SOUNDS: Mapping[str, tuple[float, tuple[Note, ...]]] = {
    "tap": (0.07, (Note(0, 60, 440, 380),)),
    "arrive": (0.11, (Note(0, 130, 330, 494),)),
    "noticed": (0.16, (Note(0, 200, 392, 392), Note(120, 260, 523.25, 523.25))),
    "explained": (0.13, (Note(0, 280, 349.23, 349.23),)),
    "done": (0.16, (Note(0, 180, 261.63, 261.63), Note(90, 190, 329.63, 329.63), Note(180, 215, 392, 392))),
}
