"""A story on cards leads where the story leads."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kiosk.handout.cards import quiz_pages, story_pages
from kiosk.handout.model import Card, StoryPages
from kiosk.lang import LANGS, Lang
from kiosk.packs import load
from kiosk.packs.model import Quiz, Story
from kiosk.quiz.script import Script
from kiosk.texts import Speaker, Texts

ROOT = Path(__file__).resolve().parents[2]
STORIES = [
    story
    for name in ("students-11-13", "students-14-17", "families", "home-visits", "travellers")
    for story in (load(ROOT / "scenarios" / name).pack or pytest.fail(name)).stories
]


def speaker(lang: Lang) -> Speaker:
    return Texts(ROOT / "assets" / "texts", strict=True).bind(lang)


def pages(story: Story, lang: Lang) -> StoryPages:
    return story_pages(story, speaker(lang))


def told_on(card: Card, story: StoryPages) -> set[int]:
    """The cards that a card, or the leader's key to it, sends to."""
    sentences = [card.goto, *(option.goto for answers in card.answers for option in answers.options)]
    sentences += [
        words for entry in story.key if entry.number == card.number for lead, words in entry.lines if not lead
    ]
    return {int(number) for sentence in sentences for number in re.findall(r"card (\d+)", sentence)}


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.story)
def test_every_way_of_a_story_is_on_its_cards(story: Story) -> None:
    script, printed = Script(story), pages(story, "en")
    for step, card in zip(story.steps, printed.cards, strict=True):
        expected = {printed.cards[story.steps.index(one)].number for one in script._exits(step)}
        assert told_on(card, printed) == expected, step.id


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.story)
def test_cards_hold_all_words_and_no_mark(story: Story, lang: Lang) -> None:
    printed = pages(story, lang)
    text = repr(printed)
    assert not re.search(r"\]\{|\[\w", text.replace("'[", ""))
    for step in story.steps:
        assert all(repr(choice.words(lang).text)[1:-1] in text for choice in step.choices)
        assert all(
            choice.words(lang).say is None or repr(choice.words(lang).say)[1:-1] in text for choice in step.choices
        )


def test_parts_to_order_do_not_stand_in_order() -> None:
    for story in STORIES:
        for step, card in zip(story.steps, pages(story, "mn").cards, strict=True):
            if step.parts:
                assert [option.text for option in card.answers[0].options] != [part.mn.text for part in step.parts]


def test_a_flag_is_told_by_the_answers_that_raise_it() -> None:
    story = next(story for story in STORIES if story.story == "game-friend")
    key = pages(story, "en").key
    (rule,) = [words for lead, words in key[-1].lines if not lead and "choosing" in words]
    assert rule == "After choosing 2 A, 2 B, Without choosing 5 B: card 10"


def quizzes(*lengths: int) -> list[Quiz]:
    """Quizzes of so many questions, whose ids are the same in each."""
    choices = ({"points": 0, "mn": "Тийм"}, {"points": 2, "mn": "Үгүй"})
    return [
        Quiz.model_validate(
            {
                "quiz": f"quiz-{number}",
                "mn": f"Сэдэв {number}",
                "questions": tuple(
                    {"id": f"q-{i}", "kind": "choice", "mn": "Тэгэх үү?", "choices": choices} for i in range(n)
                ),
            }
        )
        for number, n in enumerate(lengths)
    ]


def test_questions_of_several_quizzes_are_numbered_throughout_and_name_their_quiz() -> None:
    (together,) = quiz_pages(quizzes(2, 1, 3), speaker("en"))
    assert [card.number for card in together.cards] == [1, 2, 3, 4, 5, 6]
    assert [card.goto for card in together.cards] == ["card 2", "", "", "card 5", "card 6", ""]
    assert [card.quiz[-1] for card in together.cards] == list("001222")
    assert [(entry.number, entry.quiz[-1:]) for entry in together.key] == [
        (1, "0"), (2, ""), (3, "1"), (4, "2"), (5, ""), (6, "")
    ]  # fmt: skip


def test_a_single_quiz_is_called_by_its_name_and_none_is_nothing() -> None:
    (alone,) = quiz_pages(quizzes(2), speaker("mn"))
    assert (alone.title, [card.quiz for card in alone.cards]) == ("Сэдэв 0", ["", ""])
    assert quiz_pages([], speaker("mn")) == ()


def test_answers_to_which_nothing_is_said_stand_on_one_line() -> None:
    (alone,) = quiz_pages(quizzes(1), speaker("en"))
    assert [entry.lines for entry in alone.key] == [(("", "A: 0 points.  B: 2 points."),)]
