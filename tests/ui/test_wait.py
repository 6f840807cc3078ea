"""Sleeping ends as soon as something happens, whichever way of sleeping this machine has."""

from __future__ import annotations

import threading
import time

import pygame
import pytest

from kiosk.ui import wait as sleeping
from kiosk.ui.wait import Wait, make_wait

pytestmark = pytest.mark.alone

SOON = 0.05


@pytest.fixture(params=["sdl", "poll"])
def wait(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Wait:
    if request.param == "poll":
        monkeypatch.setattr(sleeping, "_candidates", list)
    made = make_wait()
    assert (made is sleeping._poll) == (request.param == "poll")
    pygame.event.clear()
    return made


def seconds_of(wait: Wait, asked: float) -> float:
    started = time.perf_counter()
    wait(asked)
    return time.perf_counter() - started


def test_it_sleeps_as_long_as_asked_when_nothing_happens(wait: Wait) -> None:
    assert seconds_of(wait, 0.1) == pytest.approx(0.1, abs=0.05)


def test_no_time_is_no_sleep(wait: Wait) -> None:
    assert seconds_of(wait, 0) < SOON
    assert seconds_of(wait, -1) < SOON


def test_an_event_that_is_already_there_is_not_slept_over(wait: Wait) -> None:
    pygame.event.post(pygame.event.Event(pygame.KEYDOWN, key=pygame.K_TAB))
    assert seconds_of(wait, 5) < SOON
    assert [event.type for event in pygame.event.get()] == [pygame.KEYDOWN]


def test_an_event_from_another_thread_ends_the_sleep(wait: Wait) -> None:
    posted_at: list[float] = []

    def post() -> None:
        posted_at.append(time.perf_counter())
        pygame.event.post(pygame.event.Event(pygame.USEREVENT))

    timer = threading.Timer(0.1, post)
    timer.start()
    wait(5)
    woken_at = time.perf_counter()
    timer.join()
    assert woken_at - posted_at[0] < SOON
