"""A pack whose messages and steps all have pictures, of every shape, and recordings of every text."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import cycle
from pathlib import Path

import pygame
from pygame import Surface

from kiosk.packs.model import (
    ChoiceVoice,
    Deck,
    Item,
    ItemVoice,
    Pack,
    Picture,
    Quiz,
    RecordedLine,
    Step,
    StepVoice,
    Story,
)

SHAPES = {"tall.png": (500, 1600), "wide.jpg": (1600, 360), "tiny.png": (40, 40), "photo.webp": (1200, 900)}

LOST = "lost.png"
"""A picture that was not prepared: what it shows stands in its place."""

WORDS = "Зар дээр «Солонгост зуны ажил, сард 5 сая төгрөг, туршлага шаардахгүй» гэж том үсгээр бичсэн байна."
WORDS_EN = "The notice says in large letters: summer work in Korea, five million a month, no experience needed."


class DrawnMedia:
    """Pictures drawn into a folder when they are asked for; of recordings there is a name for each."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def picture(self, name: str) -> Path | None:
        if name not in SHAPES:
            return None
        file = self._folder / f"{name}.picture"
        if not file.is_file():
            with file.open("wb") as written:
                pygame.image.save(drawn(SHAPES[name]), written, "picture.png")
        return file

    def voice(self, name: str) -> Path | None:
        return self._folder / name


def drawn(size: tuple[int, int]) -> Surface:
    """A frame with a disc in it, so that one sees what is cut."""
    picture = Surface(size)
    picture.fill("#5b4a9f")
    pygame.draw.rect(picture, "#ffcc33", picture.get_rect(), max(2, min(size) // 20))
    pygame.draw.circle(picture, "#2f8f6b", picture.get_rect().center, min(size) // 3)
    return picture


def pictured(pack: Pack) -> Pack:
    """The pack with a picture at everything, and a recording of every Mongolian text."""
    pictures = _pictures()
    return pack.model_copy(
        update={
            "decks": tuple(_deck(deck, pictures) for deck in pack.decks),
            "stories": tuple(_story(story, pictures) for story in pack.stories),
            "quizzes": tuple(_quiz(quiz, pictures) for quiz in pack.quizzes),
        }
    )


def _pictures() -> Iterator[Picture]:
    for name in cycle((*SHAPES, LOST)):
        yield Picture(file=name, mn=RecordedLine(text=WORDS), en=RecordedLine(text=WORDS_EN))


def _deck(deck: Deck, pictures: Iterator[Picture]) -> Deck:
    return deck.model_copy(update={"items": tuple(_item(item, next(pictures)) for item in deck.items)})


def _story(story: Story, pictures: Iterator[Picture]) -> Story:
    return story.model_copy(update={"steps": tuple(_step(step, next(pictures)) for step in story.steps)})


def _quiz(quiz: Quiz, pictures: Iterator[Picture]) -> Quiz:
    return quiz.model_copy(update={"questions": tuple(_step(step, next(pictures)) for step in quiz.questions)})


def _item(item: Item, picture: Picture) -> Item:
    voice = ItemVoice(text=f"{item.id}-text", why=f"{item.id}-why", check=f"{item.id}-check")
    return item.model_copy(update={"picture": picture, "mn": item.mn.model_copy(update={"voice": voice})})


def _step(step: Step, picture: Picture) -> Step:
    voice = StepVoice(text=f"{step.id}-text", ask=f"{step.id}-ask", why=f"{step.id}-why", title=f"{step.id}-title")
    choices = tuple(
        choice.model_copy(
            update={"mn": choice.mn.model_copy(update={"voice": ChoiceVoice(text=f"{number}", say=f"{number}-say")})}
        )
        for number, choice in enumerate(step.choices)
    )
    words = step.mn.model_copy(update={"voice": voice})
    return step.model_copy(update={"picture": picture, "mn": words, "choices": choices})
