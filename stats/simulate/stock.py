"""What simulated visitors play: the parts of a pack that a record names."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class StockItem:
    """An item of a deck: its name in the record, its truth and its form, ``A`` or ``B``."""

    ref: str
    truth: str
    form: str


@dataclass(frozen=True, slots=True)
class Stock:
    """A pack.

    Attributes:
        pack, version: as the record names them.
        ages: whom it is for.
        items: of the deck for rounds; each form should have five lures and five fine items, for rounds of eight.
        boosters: of the deck for booster rounds.
        steps: what is asked in its story, in order.
        endings: the story's endings, at least one.
        telling: its tell step.
        tellings: what can be put together there, as the record writes it; at least one.
    """

    pack: str
    version: str
    ages: str
    items: tuple[StockItem, ...]
    boosters: tuple[StockItem, ...]
    steps: tuple[str, ...]
    endings: tuple[str, ...]
    telling: str
    tellings: tuple[str, ...]


def made_up_stock() -> Stock:
    """A pack that is nowhere: forty items, six steps, and three ways to tell."""
    return Stock(
        pack="made-up",
        version="1.0.0",
        ages="11-13",
        items=tuple(_item("round", number) for number in range(1, 41)),
        boosters=tuple(_item("booster", number) for number in range(1, 21)),
        steps=tuple(f"story/step-{number}" for number in range(1, 7)),
        endings=("story/told", "story/checked"),
        telling="tell",
        tellings=("home gently today", "teacher gently today", "teacher plainly tomorrow"),
    )


def _item(deck: str, number: int) -> StockItem:
    return StockItem(f"{deck}/item-{number:02}", "lure" if number % 2 else "fine", "AABB"[number % 4])
