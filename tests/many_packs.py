"""Packs by the hundred: the bundled stories again and again, each under an id, a title and a length of its own."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from kiosk.packs.model import Pack, PackWords, Story, TitleWords
from kiosk.resources import scenarios_dir

AGES: Final = ("11-13", "14-17", "18+")

_TITLES: Final = ("Шинэ найз", "Уралдааны урилга", "Зуны ажил", "Хонины зах", "Нууц чат", "Гэрийн бэлэг", "Тэтгэлэг")
_ENGLISH: Final = ("A new friend", "Invited to a contest", "A summer job", "At the market", "A secret chat", "A gift")


def write_packs(root: Path, packs: int, stories: int) -> None:
    """So many packs of so many stories each below ``root``, all of which play; every tenth has a deck, too."""
    sources = [path.read_text("utf-8") for path in sorted(scenarios_dir().glob("*/*.yaml")) if _is_story(path)]
    deck = (scenarios_dir() / "students-11-13" / "quick-round.yaml").read_text("utf-8")
    for number in range(packs):
        folder = root / f"pack-{number:03}"
        folder.mkdir(parents=True)
        names = [f"story-{index:02}" for index in range(stories)]
        for index, name in enumerate(names):
            count = number * stories + index
            (folder / f"{name}.yaml").write_text(_story(sources[count % len(sources)], name, count), "utf-8")
        if number % 10 == 0:
            (folder / "deck.yaml").write_text(deck, "utf-8")
            names.append("deck")
        (folder / "pack.yaml").write_text(_head(folder.name, number, names), "utf-8")


def held_packs(bundled: Sequence[Pack], packs: int, stories: int) -> tuple[Pack, ...]:
    """The same in memory, made of packs that are there already."""
    sources = [story for pack in bundled for story in pack.stories]
    return tuple(_held(bundled[0], sources, number, stories) for number in range(packs))


def _held(model: Pack, sources: Sequence[Story], number: int, stories: int) -> Pack:
    counts = range(number * stories, (number + 1) * stories)
    told = tuple(_renamed(sources[count % len(sources)], count) for count in counts)
    titles = {
        "mn": PackWords(title=f"{number + 1}-р сургуулийн багц"), "en": PackWords(title=f"Pack of school {number + 1}")
    }  # fmt: skip
    head = model.head.model_copy(update={"pack": f"pack-{number:03}", "ages": AGES[number % len(AGES)], **titles})
    decks = model.decks if number % 10 == 0 else ()
    return model.model_copy(update={"head": head, "stories": told, "decks": decks, "quizzes": ()})


def _renamed(story: Story, count: int) -> Story:
    titles = {
        "mn": TitleWords(title=f"{_TITLES[count % len(_TITLES)]} {_which(count)}"),
        "en": TitleWords(title=f"{_ENGLISH[count % len(_ENGLISH)]} {_which(count)}"),
    }
    return story.model_copy(update={"story": f"story-{count}", "minutes": 2 + count % 13, **titles})


def _is_story(path: Path) -> bool:
    return re.search(r"^story:", path.read_text("utf-8"), re.MULTILINE) is not None


def _story(text: str, name: str, count: int) -> str:
    text = re.sub(r"^story: .*$", f"story: {name}", text, count=1, flags=re.MULTILINE)
    text = re.sub(r"^minutes: .*$", f"minutes: {2 + count % 13}", text, count=1, flags=re.MULTILINE)
    title, english = _TITLES[count % len(_TITLES)], _ENGLISH[count % len(_ENGLISH)]
    text = re.sub(r"^mn:\n  title: .*$", f"mn:\n  title: {title} {_which(count)}", text, count=1, flags=re.MULTILINE)
    return re.sub(r"^en:\n  title: .*$", f"en:\n  title: {english} {_which(count)}", text, count=1, flags=re.MULTILINE)


def _which(count: int) -> str:
    """Something short to tell titles apart by; a number of three digits would be refused as one to call."""
    return f"{chr(ord('A') + count // 99)}{count % 99 + 1}"


def _head(name: str, number: int, files: list[str]) -> str:
    listed = "".join(f"  - {file}.yaml\n" for file in files)
    return (
        f"pack: {name}\nversion: 1.0.0\nages: {AGES[number % len(AGES)]}\ncontents:\n{listed}"
        "review: {mn: null, en: null}\n"
        f"mn:\n  title: {number + 1}-р сургуулийн багц\nen:\n  title: Pack of school {number + 1}\n"
    )
