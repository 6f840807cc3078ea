"""A story's branches as a picture: steps, choices, points, conditions, endings, and what no way leads to."""

from kiosk.authoring.graph.look import Font, Look
from kiosk.authoring.graph.svg import draw_story

__all__ = ["Font", "Look", "draw_story"]
