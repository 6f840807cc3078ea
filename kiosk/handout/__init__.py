"""A pack on paper: the discussion guide, the stories' cards, and cards with the channels to take home."""

from kiosk.handout.compose import compose
from kiosk.handout.errors import HandoutError
from kiosk.handout.typeset import typeset

__all__ = ["HandoutError", "compose", "typeset"]
