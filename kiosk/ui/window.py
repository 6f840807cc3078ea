"""The window: full screen on the chosen display, or of a given size; the faster of two ways to flip."""

from __future__ import annotations

import os
import time
from dataclasses import dataclass
from typing import Final, Literal

import pygame
from pygame import Rect, Surface

from kiosk.errors import WindowError

FlipMode = Literal["plain", "accelerated"]

FLIPS_MEASURED: Final = 12

_UNSEEN: Final = frozenset({"offscreen", "dummy"})
"""What SDL falls back on where there is no screen: it draws, and nobody can see it."""

_HINTS: Final = {
    # A touch must not come a second time as a mouse click, nor a click as a touch.
    "SDL_TOUCH_MOUSE_EVENTS": "0",
    "SDL_MOUSE_TOUCH_EVENTS": "0",
    # SDL would turn the system's shutdown signal into the very event of the window's close button.
    "SDL_NO_SIGNAL_HANDLERS": "1",
    # The kiosk keeps its picture when another window takes the focus for a moment.
    "SDL_VIDEO_MINIMIZE_ON_FOCUS_LOSS": "0",
}


@dataclass(frozen=True)
class WindowWish:
    """What to open. ``size`` None is full screen; ``display`` counts from 0 and falls back to the first."""

    size: tuple[int, int] | None = None
    display: int = 0
    flip_mode: FlipMode = "plain"


class Window:
    """The open window. ``canvas`` is drawn on and shown by :meth:`show`."""

    def __init__(self, wish: WindowWish) -> None:
        self.wish = wish
        self.canvas = _open(wish)

    @property
    def size(self) -> tuple[int, int]:
        return self.canvas.get_size()

    def show(self, part: Rect | None = None) -> None:
        """Put what was drawn on the screen, all of it or a part."""
        if part is None or part.size == self.size:
            pygame.display.flip()
        else:
            pygame.display.update(part)

    def resized(self) -> None:
        """Take over the surface of the new size."""
        self.canvas = pygame.display.get_surface() or self.canvas

    def reopen(self, wish: WindowWish) -> None:
        """Open again another way, in the same place."""
        pygame.display.quit()
        self.wish = wish
        self.canvas = _open(wish)

    def open_pads(self) -> None:
        """Let gamepads come in; after the first picture, for looking for them takes its time."""
        pygame.joystick.init()

    def close(self) -> None:
        pygame.quit()


def faster_flip(window: Window) -> FlipMode:
    """Measure both ways to flip, reopening the window for each, and leave it open in the faster one.

    Without a real GPU the way through OpenGL costs eight times as much; with one it may be the quicker.
    """
    wish = window.wish
    times: dict[FlipMode, float] = {}
    for mode in ("accelerated", "plain"):
        try:
            window.reopen(WindowWish(wish.size, wish.display, mode))
        except WindowError:
            continue
        times[mode] = _flip_seconds(window)
    best = min(times, key=lambda mode: times[mode], default=wish.flip_mode)
    if window.wish.flip_mode != best:
        window.reopen(WindowWish(wish.size, wish.display, best))
    return best


def _flip_seconds(window: Window) -> float:
    window.show()
    started = time.perf_counter()
    for _ in range(FLIPS_MEASURED):
        window.show()
    return (time.perf_counter() - started) / FLIPS_MEASURED


def _open(wish: WindowWish) -> Surface:
    for name, value in _HINTS.items():
        os.environ.setdefault(name, value)
    os.environ["SDL_FRAMEBUFFER_ACCELERATION"] = "1" if wish.flip_mode == "accelerated" else "0"
    try:
        pygame.display.init()
        if pygame.display.get_driver() in _UNSEEN and "SDL_VIDEODRIVER" not in os.environ:
            pygame.display.quit()
            raise _no_screen("no screen")
        pygame.font.init()
        surface = _set_mode(wish)
    except pygame.error as error:
        raise _no_screen(str(error)) from error
    pygame.display.set_caption("Анзаар!")
    pygame.display.set_allow_screensaver(False)
    pygame.key.set_repeat(0)
    pygame.mouse.set_visible(True)
    pygame.key.start_text_input()
    return surface


def _no_screen(reason: str) -> WindowError:
    return WindowError(
        f"no window can be opened here ({reason})", fix="start the kiosk on a computer with a screen, from its desktop"
    )


def _set_mode(wish: WindowWish) -> Surface:
    displays = pygame.display.get_desktop_sizes()
    display = wish.display if wish.display < len(displays) else 0
    if wish.size is not None:
        return pygame.display.set_mode(wish.size, display=display)
    return pygame.display.set_mode(displays[display], pygame.FULLSCREEN, display=display)
