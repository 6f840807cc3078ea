"""What can be wrong with a file by itself, by what it is wrong with: its bytes and YAML (E1xx), its shape (E2xx)."""

from typing import Final

from kiosk.yamlsafe.problem import Sentence
from kiosk.yamlsafe.sentences import files, shapes

SENTENCES: Final = tuple(
    value for module in (files, shapes) for value in vars(module).values() if isinstance(value, Sentence)
)

__all__ = ["SENTENCES"]
