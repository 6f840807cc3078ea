"""A stage without a display, and hands on it: taps, keys and time, one call each."""

from __future__ import annotations

import os
from collections.abc import Iterable
from typing import Final

import pygame
from pygame import Surface
from pygame.event import Event

from kiosk.resources import assets_dir
from kiosk.ui.assets import Assets
from kiosk.ui.clock import FakeClock
from kiosk.ui.fonts import Fonts
from kiosk.ui.handling import SETTLE_SECONDS
from kiosk.ui.input import InputReader
from kiosk.ui.metrics import Metrics, TextSize
from kiosk.ui.painter import Painter
from kiosk.ui.screen import Screen
from kiosk.ui.stage import Stage
from kiosk.ui.theme import THEMES, ThemeName
from kiosk.ui.toolkit import Toolkit
from kiosk.ui.widgets import Target

FRAME_SECONDS: Final = 1 / 60

KEYS: Final = {
    "left": pygame.K_LEFT,
    "right": pygame.K_RIGHT,
    "up": pygame.K_UP,
    "down": pygame.K_DOWN,
    "tab": pygame.K_TAB,
    "enter": pygame.K_RETURN,
    "space": pygame.K_SPACE,
    "escape": pygame.K_ESCAPE,
    "backspace": pygame.K_BACKSPACE,
    "page down": pygame.K_PAGEDOWN,
    "page up": pygame.K_PAGEUP,
}


def open_display() -> None:
    """Open pygame where nobody sees or hears it, and leave the environment as it was: programs started later differ."""
    before = {name: os.environ.get(name) for name in ("SDL_VIDEODRIVER", "SDL_AUDIODRIVER")}
    os.environ |= dict.fromkeys(before, "dummy")
    pygame.display.init()
    pygame.font.init()
    if pygame.display.get_surface() is None:
        pygame.display.set_mode((64, 64))
    for name, value in before.items():
        if value is None:
            del os.environ[name]
        else:
            os.environ[name] = value


def plain_stage(
    size: tuple[int, int] = (1920, 1080),
    *,
    text: TextSize = "normal",
    theme: ThemeName = "daylight",
    motion: bool = True,
    clock: FakeClock | None = None,
) -> Stage:
    """A stage without a screen on it yet."""
    open_display()
    painter = Painter(Surface(size), Fonts(assets_dir() / "fonts"), 64 << 20)
    ui = Toolkit(Metrics(size, text), THEMES[theme], painter, Assets(assets_dir(), painter), motion)
    return Stage(ui, clock or FakeClock(), lambda: None, lambda: None)


class Hands:
    """Hands on a stage: what they do goes through the one reader of events."""

    def __init__(self, stage: Stage, clock: FakeClock) -> None:
        self.stage = stage
        self.clock = clock
        self.reader = InputReader(lambda: stage.ui.metrics.size)
        self.canvas = Surface(stage.ui.metrics.size)

    @property
    def screen(self) -> Screen:
        """The screen that is seen."""
        return self.stage.top

    @property
    def targets(self) -> dict[str, Target]:
        """What can be touched now, by its key."""
        return {target.key: target for target in self.stage.targets}

    def send(self, *events: Event) -> None:
        """Events as SDL would queue them, and the picture after them."""
        for event in events:
            self.stage.handle(self.reader.translate(event))
        self.picture()

    def tap(self, key: str) -> None:
        """Touch and let go of the target ``key``, once the screen has settled."""
        self.wait(SETTLE_SECONDS + FRAME_SECONDS)
        at = self._centre(key)
        self.send(_mouse(pygame.MOUSEBUTTONDOWN, at))
        self.send(_mouse(pygame.MOUSEBUTTONUP, at))

    def press(self, key: str | tuple[int, int]) -> None:
        """Touch a target or a place, and keep the finger there."""
        self.send(_mouse(pygame.MOUSEBUTTONDOWN, self._centre(key)))

    def release(self, key: str | tuple[int, int]) -> None:
        """Lift the finger over a target or a place."""
        self.send(_mouse(pygame.MOUSEBUTTONUP, self._centre(key)))

    def keys(self, *names: str) -> None:
        """Type keys one after the other: a name of :data:`KEYS`, ``shift+tab``, ``ctrl+q``, a digit or a letter."""
        for name in names:
            self.wait(SETTLE_SECONDS + FRAME_SECONDS)
            self.send(*key_events(name))

    def wait(self, seconds: float) -> None:
        """Let time pass as the main loop does: sleep until something is due, tick, paint."""
        until = self.clock() + seconds
        while (left := until - self.clock()) > 1e-9:
            due = self.stage.due()
            self.clock.advance(left if due is None else min(left, max(due, FRAME_SECONDS)))
            self.stage.tick()
            if self.stage.needs_paint:
                self.picture()

    def picture(self) -> Surface:
        """The screen as it looks now."""
        if self.canvas.get_size() != self.stage.ui.metrics.size:
            self.canvas = Surface(self.stage.ui.metrics.size)
        self.stage.paint(self.canvas)
        return self.canvas

    def _centre(self, key: str | tuple[int, int]) -> tuple[int, int]:
        if isinstance(key, tuple):
            return key
        assert key in self.targets, f"{key} is not among {sorted(self.targets)}"
        x, y = self.targets[key].rect.center
        return x, y


def key_events(name: str) -> Iterable[Event]:
    """What SDL sends for one key: see :meth:`Hands.keys`."""
    *modifiers, key = name.split("+") if len(name) > 1 else [name]
    mod = sum({"shift": pygame.KMOD_LSHIFT, "ctrl": pygame.KMOD_LCTRL}[modifier] for modifier in modifiers)
    code = KEYS.get(key) or pygame.key.key_code(key)
    down = Event(pygame.KEYDOWN, key=code, mod=mod, unicode="", scancode=0)
    text = " " if key == "space" else key if len(key) == 1 else ""
    typed = [Event(pygame.TEXTINPUT, text=text)] if text and not modifiers else []
    return [down, *typed, Event(pygame.KEYUP, key=code, mod=mod, scancode=0)]


def _mouse(kind: int, at: tuple[int, int]) -> Event:
    return Event(kind, button=1, pos=at, touch=False)
