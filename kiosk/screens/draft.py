"""A telling that is being put together: what has been picked of it, and how it reads so far."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.packs.model import Telling, Whom
from kiosk.quiz.responses import Composed
from kiosk.screens.frame import VisitorScreen
from kiosk.ui.blocks import Block, Column, Text


@dataclass(frozen=True)
class Draft:
    """What has been picked so far, by id."""

    whom: str | None = None
    opener: str | None = None
    moment: str | None = None

    @property
    def composed(self) -> Composed | None:
        """The whole telling; None as long as a part is missing."""
        if self.whom is None or self.opener is None or self.moment is None:
            return None
        return Composed(self.whom, self.opener, self.moment)

    def adult(self, telling: Telling) -> Whom | None:
        """Who is to be told; None until somebody is picked."""
        return next((whom for whom in telling.whom if whom.id == self.whom), None)


def sentence(screen: VisitorScreen, telling: Telling, draft: Draft) -> Block:
    """Whom and when in one line, the first words below; an ellipsis stands for what is still to come."""
    ui, card, lang = screen.ui, screen.ui.theme.card, screen.flow.lang
    head = [one.words(lang).text for one in telling.whom if one.id == draft.whom]
    head += [one.words(lang).text for one in telling.moments if one.id == draft.moment]
    opener = next((one.words(lang).text for one in telling.openers if one.id == draft.opener), "…")
    lines = [Text(ui, " · ".join(head), ui.small_strong, card.accent)] if head else []
    return Column(ui, (*lines, Text(ui, opener, ui.lead, card.text)), ui.metrics.px(8))
