"""The open window and what draws on it, before anything is known of packs or visits."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from pygame import Rect

from kiosk.config import Config
from kiosk.ui.assets import Assets
from kiosk.ui.fonts import Fonts
from kiosk.ui.metrics import Metrics
from kiosk.ui.painter import Painter
from kiosk.ui.theme import THEMES
from kiosk.ui.toolkit import Toolkit
from kiosk.ui.widgets import Border
from kiosk.ui.window import Window, WindowWish

BRAND: Final = "Анзаар!"
"""The name on the first picture: it stands before the interface texts are read."""

CACHE_FRAMES: Final = 2.5
"""The painter keeps pieces for so many whole frames: enough for a screen and the next, little enough for 4K."""


@dataclass(frozen=True)
class Shell:
    """A window with its toolkit; ``assets`` is the folder that the kiosk ships."""

    window: Window
    ui: Toolkit
    assets: Path

    @classmethod
    def open(cls, wish: WindowWish, config: Config, assets: Path) -> Shell:
        """Open the window.

        Raises:
            WindowError: there is no display.
        """
        window = Window(wish)
        width, height = window.size
        painter = Painter(window.canvas, Fonts(assets / "fonts"), round(width * height * 4 * CACHE_FRAMES))
        metrics = Metrics(window.size, config.text_size)
        ui = Toolkit(metrics, THEMES[config.theme], painter, Assets(assets, painter), motion=config.motion)
        return cls(window, ui, assets)

    def splash(self) -> None:
        """Show the first picture: the name on its field of colour."""
        ui, canvas = self.ui, self.window.canvas
        sky = ui.theme.sky
        canvas.fill(sky.ground)
        name = ui.painter.glyphs(BRAND, "black", ui.metrics.px(200), sky.accent)
        canvas.blit(name, name.get_rect(center=canvas.get_rect().center))
        height = ui.metrics.px(30)
        Border(Rect(0, ui.metrics.size[1] - height, ui.metrics.size[0], height), sky.edge).draw(ui)
        self.window.show()
