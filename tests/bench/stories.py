"""Stories by the thousand, each another one, for what must stay fast however many there are."""

from __future__ import annotations

from pathlib import Path
from random import Random
from typing import Final

MONGOLIAN: Final = (
    "Номин багш найз сургууль зурвас уралдаан өнөөдөр маргааш хамтдаа ярьж үзүүлж шалгаж хэлж асууж гэртээ "
    "ангийн чат тэр түүний ээж аав эгч ах том хүн хариу бичиж хүлээж болно зүгээр нэг хоёр дараа өмнө сайхан "
    "шинэ тоглоом баг зураг ном автобус цэцэрлэг хаврын амралт морь гэр хот сум"
)
ENGLISH: Final = (
    "Nomin teacher friend school message contest today tomorrow together talks shows checks tells asks at home "
    "class chat she her mother father sister brother adult answer writes waits may fine one two after before nice "
    "new game team picture book bus park spring holiday horse house town village"
)
WORDS: Final = {"mn": MONGOLIAN.split(), "en": ENGLISH.split()}
SIGNS: Final = {"mn": "[битгий хэлээрэй]{secrecy}", "en": "[do not tell]{secrecy}"}
MOODS: Final = ("neutral", "smile", "worried", "thinking", "calm")


def write_story_packs(root: Path, count: int, seed: int) -> None:
    """``count`` packs of one story each below ``root``, all of them sound; the same seed writes the same."""
    rng = Random(seed)
    for number in range(count):
        folder = root / f"story-{number:04}"
        folder.mkdir(parents=True)
        head = f"pack: story-{number:04}\nversion: 1.0.0\nages: {rng.choice(('11-13', '14-17', '18+'))}\n"
        head += "contents: [story.yaml]\nreview: {mn: null, en: null}\n" + _words(rng, "", {"title": 3, "about": 7})
        (folder / "pack.yaml").write_text(head, "utf-8")
        (folder / "story.yaml").write_text(_story(rng, number), "utf-8")


def _story(rng: Random, number: int) -> str:
    head = f"story: story-{number}\nminutes: {rng.randint(2, 9)}\nhero: nomin\n" + _words(rng, "", {"title": 3})
    cast = "cast:\n  nomin:\n    face: nomin\n    mn: Номин\n    en: Nomin\n  temuu:\n    mn: Тэмүү\n    en: Temuu\n"
    steps = "".join(_step(rng, step) for step in range(rng.randint(4, 14)))
    endings = "".join(_ending(rng, name, kind) for name, kind in (("end-told", "told"), ("end-open", "unsure")))
    return head + cast + "steps:\n" + steps + _fork() + endings


def _step(rng: Random, number: int) -> str:
    head = f"  - id: step-{number}\n    mood: {rng.choice(MOODS)}\n"
    kind = rng.choice(("told", "told", "choice", "spot", "judge", "order"))
    if kind == "told":
        return head + _chat(rng) + _words(rng, "    ", {"text": 9})
    if kind == "spot":
        return f"{head}    kind: spot\n{_chat(rng, sign=True)}" + _words(rng, "    ", {"ask": 5, "why": 11})
    if kind == "judge":
        return f"{head}    kind: judge\n    truth: lure\n" + _words(rng, "    ", {"text": 10, "why": 12, "check": 8})
    if kind == "order":
        parts = "".join("      - " + _words(rng, "        ", {"text": 4}).lstrip() for _ in range(3))
        return f"{head}    kind: order\n" + _words(rng, "    ", {"ask": 5, "why": 11}) + "    parts:\n" + parts
    return f"{head}    kind: choice\n" + _words(rng, "    ", {"ask": 6}) + "    choices:\n" + _choices(rng)


def _choices(rng: Random) -> str:
    choices = (
        "        " + f"points: {points}\n" + _words(rng, "        ", {"text": 5, "say": 12}) for points in range(3)
    )
    return "".join(f"      - {choice.lstrip()}" for choice in choices)


def _chat(rng: Random, *, sign: bool = False) -> str:
    lines = (
        f"      - who: temuu\n        mn: >-\n          {_text(rng, 'mn', 7, sign)}\n"
        f"        en: >-\n          {_text(rng, 'en', 7, sign)}\n"
        for _ in range(rng.randint(1, 3))
    )
    return "    chat:\n" + "".join(lines)


def _fork() -> str:
    return (
        "  - id: fork\n    kind: choice\n    mn: Яах вэ?\n    en: What now?\n    choices:\n"
        "      - points: 2\n        set: told\n        mn:\n          text: Хэлнэ\n          say: Сайн.\n"
        "        en:\n          text: Tell\n          say: Good.\n"
        "      - mn:\n          text: Хүлээнэ\n          say: Дараа нь хэлж болно.\n"
        "        en:\n          text: Wait\n          say: One can tell later.\n"
        "    next:\n      - if: {flag: told}\n        goto: end-told\n      - goto: end-open\n"
    )


def _ending(rng: Random, name: str, kind: str) -> str:
    return f"  - id: {name}\n    end: {kind}\n" + _words(rng, "    ", {"title": 3, "text": 12})


def _words(rng: Random, indent: str, fields: dict[str, int]) -> str:
    blocks = (
        f"{indent}{lang}:\n"
        + "".join(f"{indent}  {name}: >-\n{indent}    {_text(rng, lang, count)}\n" for name, count in fields.items())
        for lang in WORDS
    )
    return "".join(blocks)


def _text(rng: Random, lang: str, count: int, sign: bool = False) -> str:
    words = " ".join(rng.choices(WORDS[lang], k=rng.randint(max(1, count - 3), count + 2)))
    return f"{words.capitalize()}{' ' + SIGNS[lang] if sign else ''}."
