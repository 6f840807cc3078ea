"""What can be wrong with a pack, by what it is wrong with: E3xx refuses it, W3xx is only listed."""

from typing import Final

from kiosk.packs.sentences import decks, files, names, steps, stories, texts, weights
from kiosk.yamlsafe.problem import Sentence

SENTENCES: Final = tuple(
    value
    for module in (files, names, decks, stories, steps, texts, weights)
    for value in vars(module).values()
    if isinstance(value, Sentence)
)

__all__ = ["SENTENCES"]
