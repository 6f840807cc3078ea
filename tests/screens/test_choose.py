"""Choosing what to play."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from kiosk.errors import PackError
from kiosk.packs.model import Pack, Quiz
from kiosk.quiz.round import RoundSession
from kiosk.quiz.story import StorySession
from kiosk.quiz.visit import Phase
from kiosk.ui.metrics import TEXT_SIZES, TextSize
from tests.bundled import bundled_packs, visitor_settings
from tests.driver import Driver
from tests.quiz import builders
from tests.screens.plays import texts, words_as_broken
from tests.sizes import SIZES

FIRST = "students-11-13"

SHORT = ("Интернэт", "Тусламж", "Нууцлал", "Найз нөхөд")
LONG = ("Хүчирхийллээс хамгаалуулах эрх", "Мэдээллийн аюулгүй байдал")


def offered(driver: Driver) -> set[str]:
    """All that is offered in the pack chosen, over all pages."""
    while "offers-up" in driver.targets:
        driver.tap("offers-up")
    found = {key for key in driver.targets if "/" in key}
    while "offers-down" in driver.targets:
        driver.tap("offers-down")
        found |= {key for key in driver.targets if "/" in key}
    return found


def playable(driver: Driver, pack: Pack) -> set[str]:
    """The keys of all that can be played in a pack now."""
    rounds = {
        f"{pack.id}/{deck.deck}/{mode}" for deck in pack.decks if not deck.booster for mode in ("walk-up", "club")
    }
    scripts = [story.story for story in pack.stories] + [quiz.quiz for quiz in pack.quizzes]
    return rounds | {f"{pack.id}/{name}" for name in scripts}


@pytest.fixture
def choosing(driver: Driver) -> Driver:
    driver.flow.choose()
    return driver


def test_each_pack_has_its_tab_and_everything_in_it_is_offered(choosing: Driver) -> None:
    for pack in bundled_packs():
        choosing.tap(f"pack-{pack.id}")
        assert offered(choosing) == playable(choosing, pack)


def test_one_pack_needs_no_tab() -> None:
    driver = Driver(packs=bundled_packs()[:1])
    driver.flow.choose()
    assert not any(key.startswith("pack-") for key in driver.targets)


@pytest.mark.parametrize(("mode", "size"), [("walk-up", 6), ("club", 8)])
def test_a_round_begins_in_its_size(choosing: Driver, mode: str, size: int) -> None:
    choosing.tap(f"{FIRST}/quick-round/{mode}")
    assert isinstance(choosing.visit.played, RoundSession)
    assert choosing.visit.played.total == size
    assert choosing.log.begun[0].mode == mode


def test_a_story_begins(choosing: Driver) -> None:
    story = bundled_packs()[0].stories[0]
    choosing.tap(f"{FIRST}/{story.story}")
    assert isinstance(choosing.visit.played, StorySession)
    assert choosing.visit.played.story is story


def test_digits_choose(choosing: Driver) -> None:
    choosing.keys("2")
    assert choosing.log.begun[0].mode == "club"


def test_the_club_round_can_be_switched_off() -> None:
    driver = Driver(settings=replace(visitor_settings(), club=False))
    driver.flow.choose()
    assert not any(key.endswith("/club") for key in driver.targets)


def test_the_other_language_names_the_same_things(choosing: Driver) -> None:
    before = offered(choosing)
    choosing.tap("language")
    assert offered(choosing) == before
    assert bundled_packs()[0].head.words("en").title in texts(choosing)


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("text", TEXT_SIZES)
@pytest.mark.parametrize(("titles", "others"), [(SHORT, bundled_packs()), (LONG, ())], ids=["short", "long"])
def test_no_word_of_a_title_is_broken(
    size: tuple[int, int], text: TextSize, titles: Sequence[str], others: tuple[Pack, ...]
) -> None:
    driver = Driver(size, text=text, packs=(of_quizzes(titles), *others))
    driver.flow.choose()
    for _ in ("mn", "en"):
        wanted = {word for title in (*titles, *pack_titles(driver, others)) for word in title.split()}
        assert wanted <= read_over_pages(driver)
        driver.tap("language")


def of_quizzes(titles: Sequence[str]) -> Pack:
    """A pack of quizzes called so, each with somebody's face."""
    cast = {"nomin": {"mn": "Номин", "face": "nomin"}}
    question = builders.step(kind="choice", choices=builders.choices(2, 0))
    quizzes = (
        Quiz.model_validate({"quiz": f"quiz-{number}", "mn": title, "cast": cast, "questions": (question,)})
        for number, title in enumerate(titles)
    )
    return builders.pack(quizzes=tuple(quizzes))


def pack_titles(driver: Driver, packs: Sequence[Pack]) -> list[str]:
    return [pack.head.words(driver.visit.lang).title for pack in packs]


def read_over_pages(driver: Driver) -> set[str]:
    """All that stands there between spaces and ends of lines, over the pages of packs and offers."""
    found = words_as_broken(driver)
    for key in ("packs-down", "offers-down"):
        while key in driver.targets:
            driver.tap(key)
            found |= words_as_broken(driver)
    return found


def test_what_can_no_longer_be_played_is_not_offered_any_more(
    choosing: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(pack: str, story: str) -> None:
        raise PackError("it has changed", where=f"{pack}/{story}")

    monkeypatch.setattr(choosing.visit.reader, "story", refuse)
    choosing.tap(f"{FIRST}/{bundled_packs()[0].stories[0].story}")
    assert choosing.visit.phase is Phase.CHOOSE
    assert f"pack-{FIRST}" not in choosing.targets
    assert not choosing.log.begun


def test_without_packs_the_screen_still_stands() -> None:
    empty = emptied()
    empty.flow.choose()
    assert "leave" in empty.targets and not offered(empty)


def emptied() -> Driver:
    pack = bundled_packs()[0].model_copy(update={"decks": (), "stories": (), "quizzes": ()})
    return Driver(packs=(pack,))
