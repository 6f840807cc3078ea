"""How much of a bank the kiosk takes."""

from __future__ import annotations

from typing import Final

MOST_QUESTIONS: Final = 2_000
MOST_CHOICES: Final = 9
"""A digit chooses each."""

MOST_SIGNS: Final = 1_200_000
"""Of ``<`` and ``&`` in a file: it is these that HTML takes its time for. A question in Moodle has some hundred."""

MOST_CHARACTERS: Final = 2_000
"""Of a text in a pack."""
