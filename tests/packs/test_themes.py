"""What a story, deck or quiz is about: its author's word, else what it covers."""

from __future__ import annotations

from typing import get_args

import pytest

from kiosk.packs.model import Cover, Theme
from kiosk.packs.themes import themes_of
from tests.quiz.builders import deck, quiz, step, story


@pytest.mark.parametrize(
    ("covers", "themes"),
    [
        ((), ()),
        (("boy", "helper", "real-offer"), ()),
        (("move-trust", "move-secrecy"), ("online",)),
        (("picture-threat", "debt", "scholarship"), ("work", "trips", "pictures")),
        (("recruiter-relative",), ("people",)),
    ],
)
def test_a_story_is_about_all_that_it_covers(covers: tuple[Cover, ...], themes: tuple[Theme, ...]) -> None:
    assert themes_of(story(step()).model_copy(update={"covers": covers})) == themes


@pytest.mark.parametrize("theme", get_args(Theme))
def test_the_authors_word_holds(theme: Theme) -> None:
    covering = story(step()).model_copy(update={"covers": ("debt",), "theme": theme})
    assert themes_of(covering) == (theme,)


@pytest.mark.parametrize(("covering", "themes"), [(0, ()), (1, ()), (2, ("work",)), (8, ("work",))])
def test_a_deck_or_quiz_is_about_what_a_quarter_of_it_is_about(covering: int, themes: tuple[Theme, ...]) -> None:
    items = deck(4).items
    marked = tuple(item.model_copy(update={"covers": ("debt",)}) for item in items[:covering]) + items[covering:]
    assert themes_of(deck(4).model_copy(update={"items": marked})) == themes
    questions = tuple(step(f"q-{i}", covers=("debt",) if i < covering else ()) for i in range(8))
    assert themes_of(quiz(*questions)) == themes
