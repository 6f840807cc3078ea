"""A pack on paper: the discussion guide, the stories' cards, and cards with the channels to take home."""

from kiosk.handout.compose import compose
from kiosk.handout.pdf import as_pdf

__all__ = ["as_pdf", "compose"]
