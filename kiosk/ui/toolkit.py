"""What every widget is drawn with: sizes, colours, pictures and the text layout, in one object that is passed in."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from kiosk.ui.assets import Assets
from kiosk.ui.breaking import lay_out
from kiosk.ui.metrics import Metrics, TextSize
from kiosk.ui.painter import Painter
from kiosk.ui.text import Laid, Run, Style
from kiosk.ui.theme import Theme

KEPT_LAYOUTS: Final = 600


@dataclass(frozen=True)
class Toolkit:
    """The look at one size; a change of size, text size or theme makes another one."""

    metrics: Metrics
    theme: Theme
    painter: Painter
    assets: Assets
    motion: bool = True
    _layouts: OrderedDict[object, Laid] = field(default_factory=OrderedDict, repr=False, compare=False)

    def lay(self, runs: str | Sequence[Run], style: Style, width: int, *, balance: bool = False) -> Laid:
        """Text broken into lines, remembered: screens are built anew at each change."""
        key = (runs if isinstance(runs, str) else tuple(runs), style, width, balance)
        laid = self._layouts.get(key)
        if laid is None:
            laid = self._layouts[key] = lay_out(self.painter.fonts, runs, style, width, balance=balance)
            if len(self._layouts) > KEPT_LAYOUTS:
                self._layouts.popitem(last=False)
        return laid

    def widest_word(self, text: str, style: Style) -> int:
        """How wide the widest word is, in pixels: in less room it would be broken between letters."""
        return max((self.lay(word, style, self.metrics.size[0]).width for word in text.split()), default=0)

    def with_text(self, size: TextSize) -> Toolkit:
        return replace(self, metrics=replace(self.metrics, text=size))

    def magnified(self, times: float) -> Toolkit:
        """With letters so many times as large, for those who sit far away."""
        return replace(self, metrics=replace(self.metrics, magnified=times))

    def with_theme(self, theme: Theme) -> Toolkit:
        return replace(self, theme=theme)

    def with_size(self, size: tuple[int, int]) -> Toolkit:
        return replace(self, metrics=replace(self.metrics, size=size))

    @property
    def outline(self) -> int:
        """The least border of a card or bubble, in pixels; 0 where its ground is enough."""
        return self.metrics.px(3) if self.theme.outlined else 0

    @property
    def body(self) -> Style:
        return Style("text", self.metrics.body)

    @property
    def strong(self) -> Style:
        return Style("bold", self.metrics.body)

    @property
    def small(self) -> Style:
        return Style("text", self.metrics.small)

    @property
    def small_strong(self) -> Style:
        return Style("bold", self.metrics.small)

    @property
    def lead(self) -> Style:
        return Style("display", self.metrics.lead)

    @property
    def heading(self) -> Style:
        return Style("display", self.metrics.heading, bold="black")

    @property
    def title(self) -> Style:
        return Style("black", self.metrics.title, bold="black")
