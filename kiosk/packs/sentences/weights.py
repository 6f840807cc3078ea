"""What can be wrong with weights that came from a question bank."""

from kiosk.yamlsafe.problem import Sentence

WEIGHT_DIFFERS = Sentence(
    "W330",
    mn=("weight {weight} нь {name}-тэй зөрж байна", "зөв хариултын weight нь 0-ээс их байх ёстой"),
    en=("the weight {weight} says something else than {name}", "let it be above 0 where the answer earns something"),
)
