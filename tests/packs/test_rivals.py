"""Of several packs with one id one plays, and what becomes of the others is told where somebody should know."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from kiosk.packs.model import PackHead
from kiosk.packs.rivals import settle


@dataclass(frozen=True)
class Rival:
    head: PackHead


def rival(pack: str, version: str) -> Rival:
    head = {"pack": pack, "version": version, "ages": "11-13", "contents": (), "review": {}, "mn": "Багц"}
    return Rival(PackHead.model_validate(head))


def test_the_highest_version_plays_wherever_it_stands_and_the_lower_are_passed_over() -> None:
    found = [(Path(name), rival("school", name)) for name in ("1.9.0", "1.10.0", "1.2.0")]
    settled = settle(found)
    assert [pack.head.version for pack in settled.packs] == ["1.10.0"]
    assert settled.where == {"school": Path("1.10.0")} and settled.instead == {}


def test_of_the_same_version_the_first_plays_and_the_other_says_why_it_does_not() -> None:
    settled = settle([(Path("first"), rival("school", "1.0.0")), (Path("second"), rival("school", "1.0.0"))])
    assert settled.where == {"school": Path("first")}
    [(folder, problem)] = settled.instead.items()
    assert folder == Path("second") and "higher version" in str(problem) and "first" in str(problem)
