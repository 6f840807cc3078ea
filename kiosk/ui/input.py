"""The one reader of pygame's event queue: touch, mouse, keyboard and pads become intents.

One tap is one tap: SDL reports a touch both as finger and as mouse, so mouse events that stem from a touch are dropped,
and while one pointer is down all others are ignored. Keys mean what stands at their place, whatever layout is set. The
window's close button and closing keys give nothing.

A presenter for slides sends Page Down and Page Up: the one does what has the focus, the other moves the focus on. So
its two keys reach everything on any screen.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import Final

import pygame
from pygame.event import Event

from kiosk.ui.clock import Clock
from kiosk.ui.intents import (
    Back,
    Confirm,
    Cycle,
    Digit,
    Direction,
    Erase,
    Intent,
    LeaveKey,
    Move,
    Press,
    Redraw,
    Release,
    StaffKey,
    Typed,
)

MOUSE: Final = "mouse"
Pointer = str | tuple[int, int]

STICK_ON: Final = 0.6
STICK_OFF: Final = 0.35

ARROWS: Final = {
    pygame.K_LEFT: Direction.LEFT,
    pygame.K_RIGHT: Direction.RIGHT,
    pygame.K_UP: Direction.UP,
    pygame.K_DOWN: Direction.DOWN,
}
DIGITS: Final = {
    **{getattr(pygame, f"K_{n}"): n for n in range(10)},
    **{getattr(pygame, f"K_KP{n}"): n for n in range(10)},
}
DIGIT_PLACES: Final = {getattr(pygame, f"KSCAN_{n}"): n for n in range(10)}
"""Where the digits stand on any keyboard: a Mongolian one gives other signs there unless Shift is held."""

HELD_TOO_LONG: Final = 6.0
"""A pointer held so many seconds was perhaps lifted unseen, and must not keep all others out for ever."""


class InputReader:
    """Turns what pygame has queued into intents. ``size`` gives the window's: fingers report fractions of it."""

    def __init__(self, size: Callable[[], tuple[int, int]], clock: Clock = time.monotonic) -> None:
        self._size = size
        self._clock = clock
        self._pointer: Pointer | None = None
        self._pointed_at = 0.0
        self._pads: dict[int, pygame.joystick.JoystickType] = {}
        self._stick: dict[tuple[int, int], bool] = {}

    def read(self) -> list[Intent]:
        """All intents since the last call, in order."""
        return [intent for event in pygame.event.get() for intent in self.translate(event)]

    def translate(self, event: Event) -> Iterator[Intent]:
        """The intents of one event; most events mean nothing."""
        handler = self._handlers().get(event.type)
        if handler is not None:
            yield from handler(event)

    def _handlers(self) -> dict[int, Callable[[Event], Iterator[Intent]]]:
        return {
            pygame.MOUSEBUTTONDOWN: self._mouse,
            pygame.MOUSEBUTTONUP: self._mouse,
            pygame.FINGERDOWN: self._finger,
            pygame.FINGERUP: self._finger,
            pygame.KEYDOWN: self._key,
            pygame.TEXTINPUT: self._text,
            pygame.JOYBUTTONDOWN: self._pad_button,
            pygame.JOYHATMOTION: self._pad_hat,
            pygame.JOYAXISMOTION: self._pad_stick,
            pygame.JOYDEVICEADDED: self._pad_added,
            pygame.JOYDEVICEREMOVED: self._pad_removed,
            pygame.WINDOWEXPOSED: self._uncovered,
            pygame.WINDOWSIZECHANGED: self._resized,
        }

    def _mouse(self, event: Event) -> Iterator[Intent]:
        if event.button != pygame.BUTTON_LEFT or getattr(event, "touch", False):
            return
        yield from self._point(MOUSE, event.type == pygame.MOUSEBUTTONDOWN, event.pos)

    def _finger(self, event: Event) -> Iterator[Intent]:
        width, height = self._size()
        pos = (min(width - 1, round(event.x * width)), min(height - 1, round(event.y * height)))
        yield from self._point((event.touch_id, event.finger_id), event.type == pygame.FINGERDOWN, pos)

    def _point(self, pointer: Pointer, down: bool, pos: tuple[int, int]) -> Iterator[Intent]:
        if down and self._free_for(pointer):
            self._pointer, self._pointed_at = pointer, self._clock()
            yield Press(pos)
        elif not down and self._pointer == pointer:
            self._pointer = None
            yield Release(pos)

    def _free_for(self, pointer: Pointer) -> bool:
        return self._pointer in (None, pointer) or self._clock() - self._pointed_at > HELD_TOO_LONG

    def _key(self, event: Event) -> Iterator[Intent]:
        control = bool(event.mod & pygame.KMOD_CTRL)
        if control:
            yield from self._control_key(event)
        elif event.key in ARROWS:
            yield Move(ARROWS[event.key])
        elif event.key == pygame.K_TAB:
            yield Cycle(back=bool(event.mod & pygame.KMOD_SHIFT))
        elif event.key in (pygame.K_RETURN, pygame.K_KP_ENTER, pygame.K_PAGEDOWN):
            yield Confirm()
        elif event.key == pygame.K_PAGEUP:
            yield Cycle()
        elif event.key == pygame.K_ESCAPE:
            yield Back()
        elif event.key == pygame.K_BACKSPACE:
            yield Erase()
        elif event.key in DIGITS:
            yield Digit(DIGITS[event.key])
        elif event.scancode in DIGIT_PLACES:
            yield Digit(DIGIT_PLACES[event.scancode])

    def _control_key(self, event: Event) -> Iterator[Intent]:
        if event.key == pygame.K_q or event.scancode == pygame.KSCAN_Q:
            yield LeaveKey()
        elif event.mod & pygame.KMOD_SHIFT and (event.key == pygame.K_s or event.scancode == pygame.KSCAN_S):
            yield StaffKey()

    def _text(self, event: Event) -> Iterator[Intent]:
        yield Typed(event.text)

    def _pad_button(self, event: Event) -> Iterator[Intent]:
        if event.button == 0:
            yield Confirm()
        elif event.button == 1:
            yield Back()

    def _pad_hat(self, event: Event) -> Iterator[Intent]:
        across, up = event.value
        yield from _towards(across, -up)

    def _pad_stick(self, event: Event) -> Iterator[Intent]:
        if event.axis > 1:
            return
        key = (event.instance_id, event.axis)
        was = self._stick.get(key, False)
        now = abs(event.value) > (STICK_OFF if was else STICK_ON)
        self._stick[key] = now
        if now and not was:
            sign = 1 if event.value > 0 else -1
            yield from _towards(sign, 0) if event.axis == 0 else _towards(0, sign)

    def _pad_added(self, event: Event) -> Iterator[Intent]:
        try:
            pad = pygame.joystick.Joystick(event.device_index)
        except pygame.error:
            return iter(())  # it is gone again
        self._pads[pad.get_instance_id()] = pad  # a pad that nobody holds a reference to sends nothing
        return iter(())

    def _pad_removed(self, event: Event) -> Iterator[Intent]:
        self._pads.pop(event.instance_id, None)
        self._stick = {key: on for key, on in self._stick.items() if key[0] != event.instance_id}
        return iter(())

    def _uncovered(self, event: Event) -> Iterator[Intent]:
        yield Redraw()

    def _resized(self, event: Event) -> Iterator[Intent]:
        yield Redraw((event.x, event.y))


def _towards(across: int, down: int) -> Iterator[Intent]:
    for direction in Direction:
        if direction.value in ((across, 0), (0, down)) and direction.value != (0, 0):
            yield Move(direction)
