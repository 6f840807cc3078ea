"""What a page asks: a part of a screen that keeps what was given until the screen takes it over."""

from __future__ import annotations

from abc import ABC, abstractmethod

from pygame import Rect

from kiosk.ui.widgets import Widget


class Form(ABC):
    """Placed by a screen, which hands on what is typed."""

    @abstractmethod
    def place(self, area: Rect) -> list[Widget]:
        """Its widgets within ``area``."""

    def typed(self, text: str) -> None:
        """A letter or digit."""

    def erase(self) -> None:
        """Backspace."""
