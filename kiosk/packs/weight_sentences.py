"""What can be wrong with weights that came from a question bank."""

from __future__ import annotations

from typing import Final

from kiosk.yamlsafe.problem import Sentence

WEIGHT_DIFFERS: Final = Sentence(
    "W330",
    mn=("weight {weight} нь {name}-тэй зөрж байна", "зөв хариултын weight нь 0-ээс их байх ёстой"),
    en=("the weight {weight} says something else than {name}", "let it be above 0 where the answer earns something"),
)

SENTENCES: Final = (WEIGHT_DIFFERS,)
