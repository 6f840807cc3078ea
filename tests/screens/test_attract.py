"""What stands when nobody is there."""

from __future__ import annotations

from tests.driver import Driver


def test_a_message_that_arrived_while_no_picture_was_drawn_is_drawn_whole(driver: Driver) -> None:
    driver.wait(0.5)
    driver.stage.due()
    driver.clock.advance(3.0)
    driver.stage.tick()
    assert driver.screen.stale and driver.screen.changed is None


def test_a_glance_draws_only_the_people(driver: Driver) -> None:
    driver.wait(4.0)
    driver.stage.due()
    driver.clock.advance(2.0)
    driver.stage.tick()
    changed = driver.screen.changed
    assert changed is not None and changed.size != driver.stage.ui.metrics.size
