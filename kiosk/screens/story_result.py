"""What came of a story or quiz: how it ended, in the pack's words, beside the hero's face."""

from __future__ import annotations

from typing import Final

from kiosk.packs.model import Quiz, Step, Story
from kiosk.quiz.story import StorySession
from kiosk.screens.frame import VisitorScreen
from kiosk.ui.blocks import Beside, Block, Column, Image, Text
from kiosk.ui.text import Style
from kiosk.ui.toolkit import Toolkit

FACE: Final = 230
"""In pixels at 1080p."""


def ended(screen: VisitorScreen, played: StorySession, style: Style, size: float) -> list[Block]:
    """The ending's words, set in ``style``; ``size`` of the face is a multiple of the largest."""
    ui, fill = screen.ui, screen.ui.theme.night
    ending = played.ending
    words = ending.words(screen.flow.lang) if ending else None
    done = screen.t("result-quiz-done" if isinstance(played.story, Quiz) else "result-story-done")
    title = Text(ui, words.title if words and words.title else done, ui.heading, fill.text, balance=True)
    lines: list[Block] = [title]
    if ending is not None and ending.end is not None:
        lines.insert(0, Text(ui, screen.t(f"ending-{ending.end}"), ui.strong, fill.accent))
    head = _beside_face(ui, played.story, ending, Column(ui, tuple(lines), ui.metrics.px(8)), size)
    text = [Text(ui, words.text, style, fill.text)] if words and words.text else []
    return [head, *text]


def _beside_face(ui: Toolkit, story: Story | Quiz, ending: Step | None, words: Block, size: float) -> Block:
    face = story.cast[story.hero].face if isinstance(story, Story) else None
    if face is None or not ui.assets.has_face(face):
        return words
    side, mood = ui.metrics.px(FACE * size), (ending.mood if ending else None) or "calm"
    ground = ui.theme.skysoft.depth
    picture = Image(ui, lambda: ui.assets.avatar(face, mood, side, ground), (side, side))
    return Beside(ui, picture, words, side, ui.metrics.px(32), middle=True)
