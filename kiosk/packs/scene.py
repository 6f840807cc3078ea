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
        answer: by position from 0, the choice or adult that was picked; of a telling's question, which part is asked.
    """

    kind: Literal["offer", "item", "step", "tell"]
    script: str = ""
    node: str = ""
    moment: Moment = "asked"
    answer: int = 0
