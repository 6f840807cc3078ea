"""Where a text of a pack stands on the kiosk's screen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Moment = Literal["told", "asked", "answered"]


@dataclass(frozen=True)
class Scene:
    """One screen of a pack, by the names of the files and nodes it shows.

    Attributes:
        kind: where packs and what is in them are offered; a judged item; a step of a story or quiz; the telling.
        script: the id of the deck, story, quiz or tell file.
        node: the id of the item or step.
        moment: what is told before the question, the question, or what follows the answer.
        answer: the choice or adult that was picked, by position from 0; None where any will do.
        part: of a telling's question, how many of whom, first words and moment are picked already.
    """

    kind: Literal["offer", "item", "step", "tell"]
    script: str = ""
    node: str = ""
    moment: Moment = "asked"
    answer: int | None = None
    part: int = 0
