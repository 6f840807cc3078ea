"""What devices send becomes what hands mean: one tap is one tap, whatever SDL reports of it."""

from __future__ import annotations

from collections.abc import Sequence

import pygame
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pygame.event import Event

from kiosk.ui.clock import FakeClock
from kiosk.ui.input import HELD_TOO_LONG, InputReader
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
from tests.hands import key_events

SIZE = (1000, 500)
AT = (300, 100)


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def reader(clock: FakeClock) -> InputReader:
    return InputReader(lambda: SIZE, clock)


def read(reader: InputReader, *events: Event) -> list[Intent]:
    return [intent for event in events for intent in reader.translate(event)]


def finger(down: bool, at: tuple[int, int] = AT, number: int = 1, device: int = 7) -> Event:
    kind = pygame.FINGERDOWN if down else pygame.FINGERUP
    return Event(kind, touch_id=device, finger_id=number, x=at[0] / SIZE[0], y=at[1] / SIZE[1], dx=0, dy=0)


def mouse(down: bool, at: tuple[int, int] = AT, *, touch: bool = False, button: int = 1) -> Event:
    return Event(pygame.MOUSEBUTTONDOWN if down else pygame.MOUSEBUTTONUP, button=button, pos=at, touch=touch)


# -- one tap is one tap -------------------------------------------------------------------------------------------

TAP: list[Intent] = [Press(AT), Release(AT)]

AS_BOTH = [
    [finger(True), mouse(True, touch=True), finger(False), mouse(False, touch=True)],
    [mouse(True, touch=True), finger(True), mouse(False, touch=True), finger(False)],
    [finger(True), finger(False), mouse(True, touch=True), mouse(False, touch=True)],
    # A mouse event that does not say where it comes from, while the finger is down.
    [finger(True), mouse(True), finger(False), mouse(False)],
]


@pytest.mark.parametrize("events", AS_BOTH)
def test_a_touch_reported_as_finger_and_as_mouse_is_one_tap(reader: InputReader, events: Sequence[Event]) -> None:
    assert read(reader, *events) == TAP


def test_a_mouse_taps_with_its_first_button_only(reader: InputReader) -> None:
    assert read(reader, mouse(True), mouse(False)) == TAP
    for button in (2, 3, 4, 5):
        assert read(reader, mouse(True, button=button), mouse(False, button=button)) == []


def test_a_second_finger_does_nothing(reader: InputReader) -> None:
    palm = (900, 400)
    events = [finger(True), finger(True, palm, 2), finger(False, palm, 2), finger(False)]
    assert read(reader, *events) == TAP


def test_a_second_finger_that_stays_longer_does_nothing_either(reader: InputReader) -> None:
    palm = (900, 400)
    events = [finger(True), finger(True, palm, 2), finger(False), finger(False, palm, 2)]
    assert read(reader, *events) == TAP


def test_the_same_finger_on_another_device_is_another_finger(reader: InputReader) -> None:
    assert read(reader, finger(True), finger(True, device=8), finger(False, device=8)) == [Press(AT)]


def test_a_finger_whose_lifting_was_never_told_keeps_nobody_out(reader: InputReader, clock: FakeClock) -> None:
    assert read(reader, finger(True)) == [Press(AT)]
    clock.advance(HELD_TOO_LONG + 1)
    assert read(reader, finger(True, number=2), finger(False, number=2)) == TAP
    assert read(reader, finger(False)) == []


def test_the_same_pointer_pressing_again_begins_anew(reader: InputReader) -> None:
    assert read(reader, mouse(True), mouse(True), mouse(False)) == [Press(AT), Press(AT), Release(AT)]


def test_a_finger_at_the_very_edge_is_inside(reader: InputReader) -> None:
    [press] = read(reader, finger(True, SIZE))
    assert press == Press((SIZE[0] - 1, SIZE[1] - 1))


POINTING = st.builds(finger, st.booleans(), number=st.integers(1, 3)) | st.builds(
    mouse, st.booleans(), touch=st.booleans(), button=st.integers(1, 3)
)


@settings(max_examples=200, deadline=None, derandomize=True)
@given(st.lists(POINTING, max_size=30))
def test_no_release_comes_without_its_press(events: list[Event]) -> None:
    down = False
    for intent in read(InputReader(lambda: SIZE, FakeClock()), *events):
        assert isinstance(intent, Press) or down
        down = isinstance(intent, Press)


# -- keys ---------------------------------------------------------------------------------------------------------

MEANINGS: dict[str, list[Intent]] = {
    "left": [Move(Direction.LEFT)],
    "right": [Move(Direction.RIGHT)],
    "up": [Move(Direction.UP)],
    "down": [Move(Direction.DOWN)],
    "tab": [Cycle()],
    "shift+tab": [Cycle(back=True)],
    "enter": [Confirm()],
    "escape": [Back()],
    "backspace": [Erase()],
    "space": [Typed(" ")],
    "1": [Digit(1), Typed("1")],
    "0": [Digit(0), Typed("0")],
    "a": [Typed("a")],
    "ctrl+q": [LeaveKey()],
    "ctrl+shift+s": [StaffKey()],
    "ctrl+s": [],
    "ctrl+1": [],
}


@pytest.mark.parametrize("name", MEANINGS)
def test_keys_mean(reader: InputReader, name: str) -> None:
    assert read(reader, *key_events(name)) == MEANINGS[name]


def test_the_number_block_means_digits(reader: InputReader) -> None:
    for number in range(10):
        event = Event(pygame.KEYDOWN, key=getattr(pygame, f"K_KP{number}"), mod=0, scancode=0)
        assert read(reader, event) == [Digit(number)]


def test_keys_work_on_a_mongolian_layout(reader: InputReader) -> None:
    """There the row of digits gives № - " ₮ unless Shift is held, and Q is another letter."""
    row = Event(pygame.KEYDOWN, key=ord("№"), mod=0, scancode=pygame.KSCAN_1)
    assert read(reader, row, Event(pygame.TEXTINPUT, text="№")) == [Digit(1), Typed("№")]
    leave = Event(pygame.KEYDOWN, key=ord("ф"), mod=pygame.KMOD_LCTRL, scancode=pygame.KSCAN_Q)
    assert read(reader, leave) == [LeaveKey()]
    control_shift = pygame.KMOD_LCTRL | pygame.KMOD_LSHIFT
    staff = Event(pygame.KEYDOWN, key=ord("ы"), mod=control_shift, scancode=pygame.KSCAN_S)
    assert read(reader, staff) == [StaffKey()]


CLOSING = [
    Event(pygame.QUIT),
    Event(pygame.WINDOWCLOSE),
    Event(pygame.KEYDOWN, key=pygame.K_F4, mod=pygame.KMOD_LALT, scancode=pygame.KSCAN_F4),
    Event(pygame.KEYDOWN, key=pygame.K_w, mod=pygame.KMOD_LCTRL, scancode=pygame.KSCAN_W),
    Event(pygame.KEYDOWN, key=pygame.K_q, mod=pygame.KMOD_LMETA, scancode=pygame.KSCAN_Q),
    Event(pygame.KEYDOWN, key=pygame.K_F11, mod=0, scancode=pygame.KSCAN_F11),
]


@pytest.mark.parametrize("event", CLOSING, ids=str)
def test_what_closes_other_programs_means_nothing(reader: InputReader, event: Event) -> None:
    assert read(reader, event) == []


# -- pads ---------------------------------------------------------------------------------------------------------


def stick(value: float, axis: int = 0, pad: int = 3) -> Event:
    return Event(pygame.JOYAXISMOTION, instance_id=pad, axis=axis, value=value)


def test_a_stick_moves_once_until_it_is_let_go(reader: InputReader) -> None:
    pushed = [stick(0.3), stick(0.7), stick(1.0), stick(0.5), stick(0.1), stick(-0.9)]
    assert read(reader, *pushed) == [Move(Direction.RIGHT), Move(Direction.LEFT)]
    assert read(reader, stick(0.9, axis=1), stick(0.0, axis=1), stick(1.0, axis=4)) == [Move(Direction.DOWN)]


def test_the_cross_moves(reader: InputReader) -> None:
    hats = [Event(pygame.JOYHATMOTION, instance_id=3, hat=0, value=value) for value in ((0, 1), (0, 0), (-1, 0))]
    assert read(reader, *hats) == [Move(Direction.UP), Move(Direction.LEFT)]


def test_the_first_button_confirms_and_the_second_goes_back(reader: InputReader) -> None:
    buttons = [Event(pygame.JOYBUTTONDOWN, instance_id=3, button=number) for number in range(6)]
    assert read(reader, *buttons) == [Confirm(), Back()]


def test_pads_that_come_and_go_crash_nothing(reader: InputReader) -> None:
    """Numbers that no pad has: SDL tells of pads that are gone again before one looks."""
    pygame.joystick.init()
    gone = Event(pygame.JOYDEVICEREMOVED, instance_id=99)
    assert read(reader, gone, Event(pygame.JOYDEVICEADDED, device_index=5), gone, gone) == []


def test_a_stick_pulled_out_while_pushed_is_not_remembered(reader: InputReader) -> None:
    assert read(reader, stick(1.0), Event(pygame.JOYDEVICEREMOVED, instance_id=3)) == [Move(Direction.RIGHT)]
    assert read(reader, stick(1.0)) == [Move(Direction.RIGHT)]


# -- the window ---------------------------------------------------------------------------------------------------


def test_the_window_asks_for_a_new_picture(reader: InputReader) -> None:
    assert read(reader, Event(pygame.WINDOWEXPOSED)) == [Redraw()]
    assert read(reader, Event(pygame.WINDOWSIZECHANGED, x=800, y=600)) == [Redraw((800, 600))]


def test_all_that_is_queued_is_read_in_order(reader: InputReader) -> None:
    pygame.event.clear()
    for event in (finger(True), Event(pygame.QUIT), finger(False), *key_events("tab")):
        pygame.event.post(event)
    assert read_queue(reader) == [*TAP, Cycle()]
    assert read_queue(reader) == []


def read_queue(reader: InputReader) -> list[Intent]:
    return [intent for intent in reader.read() if not isinstance(intent, Redraw)]
