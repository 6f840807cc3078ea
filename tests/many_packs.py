"""Packs by the hundred: a few stories again and again, each under an id, a title, a length and a theme of its own."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Final, get_args

from kiosk.packs.model import Pack, PackWords, Story, Theme, TitleWords
from kiosk.resources import assets_dir, scenarios_dir

AGES: Final = ("11-13", "14-17", "18+")

_TITLES: Final = ("Шинэ найз", "Уралдааны урилга", "Зуны ажил", "Хонины зах", "Нууц чат", "Гэрийн бэлэг", "Тэтгэлэг")
_ENGLISH: Final = ("A new friend", "Invited to a contest", "A summer job", "At the market", "A secret chat", "A gift")


def bundled_stories() -> list[str]:
    """The stories that the kiosk comes with, as their files read."""
    texts = [path.read_text("utf-8") for path in sorted(scenarios_dir().glob("*/*.yaml"))]
    return [text for text in texts if re.search(r"^story:", text, re.MULTILINE)]


def example_story() -> str:
    """The short story that `new` lays out."""
    laid_out = (assets_dir() / "templates" / "story.yaml").read_text("utf-8")
    return re.sub(r">-\s+\$title", "Title", laid_out)


def write_packs(root: Path, packs: int, stories: int, sources: Sequence[str]) -> None:
    """So many packs of so many stories each below ``root``, all of which play; every tenth has a deck, too."""
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
    titles = {lang: TitleWords(title=title) for lang, title in _titles(count).items()}
    return story.model_copy(update={"story": f"story-{count}", "minutes": _minutes(count), **titles})


def _story(text: str, name: str, count: int) -> str:
    titles = _titles(count)
    theme = get_args(Theme)[count % len(get_args(Theme))]
    for old, new in (
        (r"story: .*", f"story: {name}\ntheme: {theme}"),
        (r"minutes: .*", f"minutes: {_minutes(count)}"),
        (r"mn:(\n  title:)? .*", rf"mn:\1 {titles['mn']}"),
        (r"en:(\n  title:)? .*", rf"en:\1 {titles['en']}"),
    ):
        text = re.sub(f"^{old}$", new, text, count=1, flags=re.MULTILINE)
    return text


def _titles(count: int) -> dict[str, str]:
    """In both languages, told apart by something short: three digits would be refused as a number to call."""
    which = f"{chr(ord('A') + count // 99)}{count % 99 + 1}"
    return {"mn": f"{_TITLES[count % len(_TITLES)]} {which}", "en": f"{_ENGLISH[count % len(_ENGLISH)]} {which}"}


def _minutes(count: int) -> int:
    return 2 + count % 13


def _head(name: str, number: int, files: list[str]) -> str:
    listed = "".join(f"  - {file}.yaml\n" for file in files)
    return (
        f"pack: {name}\nversion: 1.0.0\nages: {AGES[number % len(AGES)]}\ncontents:\n{listed}"
        "review: {mn: null, en: null}\n"
        f"mn:\n  title: {number + 1}-р сургуулийн багц\nen:\n  title: Pack of school {number + 1}\n"
    )
