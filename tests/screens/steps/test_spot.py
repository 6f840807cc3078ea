"""Finding the signs in a chat."""

from __future__ import annotations

import pytest

from kiosk.packs.marks import parse
from kiosk.screens.steps.spot import pieces
from tests.bundled import bundled_packs
from tests.driver import Driver
from tests.screens.game_friend import options, session, to_step
from tests.screens.plays import texts

LINES = [
    line.words(lang).text
    for pack in bundled_packs()
    for story in pack.stories
    for one in story.steps
    for line in one.chat
    for lang in ("mn", "en")
]


def test_signs_are_found_by_touching_them(driver: Driver) -> None:
    asked = to_step(driver, "gift")
    total = sum(len(parse(line.mn.text).signs) for line in asked.chat)
    for key in options(driver):
        driver.tap(key)
    assert driver.flow.t("spot-so-far", found=total) in texts(driver) or driver.flow.t("spot-fine") in texts(driver)
    driver.tap("done")
    outcome = session(driver).outcome
    assert outcome is not None
    assert outcome.chosen == tuple(range(total))


def test_a_sign_can_be_let_go(driver: Driver) -> None:
    to_step(driver, "gift")
    first = options(driver)[0]
    driver.tap(first)
    driver.tap(first)
    driver.tap("done")
    outcome = session(driver).outcome
    assert outcome is not None
    assert outcome.chosen == ()


def test_touching_harmless_words_is_told_kindly_and_counts_nothing(driver: Driver) -> None:
    asked = to_step(driver, "gift")
    line, number = next(
        (line, number)
        for line, one in enumerate(asked.chat)
        for number, piece in enumerate(pieces(one.mn.text))
        if piece.sign is None and one.who != "nomin"
    )
    driver.tap(f"piece-{line}-{number}")
    assert driver.flow.t("spot-fine") in texts(driver)
    driver.tap("done")
    outcome = session(driver).outcome
    assert outcome is not None
    assert outcome.chosen == ()


@pytest.mark.parametrize("text", [*LINES, "", "[a b]{hurry}", "x [a b]{hurry}!", "[a b]{hurry} y z [c]{gifts}?", "x y"])
def test_pieces_hold_all_words_and_each_sign_once(text: str) -> None:
    marked = parse(text)
    parted = pieces(text)
    assert "".join("".join(piece.words for piece in parted).split()) == "".join(marked.plain.split())
    assert [piece.sign for piece in parted if piece.sign is not None] == list(range(len(marked.signs)))
    for piece in parted:
        if piece.sign is not None:
            sign = marked.signs[piece.sign]
            assert marked.plain[sign.start : sign.end] in piece.words
