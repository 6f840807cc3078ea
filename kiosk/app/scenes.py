"""Single screens of a pack as pictures, drawn where nobody sees them: context for who reads its texts."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import replace
from io import BytesIO
from random import Random
from typing import Final

import pygame

from kiosk.app.poser import Poser
from kiosk.app.shell import Shell
from kiosk.config import Config
from kiosk.lang import Lang
from kiosk.packs.held import HeldPacks
from kiosk.packs.model import Pack
from kiosk.packs.scene import Scene
from kiosk.packs.tactics import Tactic
from kiosk.quiz.log import Unheard
from kiosk.quiz.setting import Setting
from kiosk.quiz.visit import Visit
from kiosk.resources import assets_dir
from kiosk.screens.catalogue import screen_for
from kiosk.screens.flow import Flow, House
from kiosk.screens.help import HelpScreen
from kiosk.screens.settings import VisitorSettings
from kiosk.texts import Texts
from kiosk.ui.clock import FakeClock
from kiosk.ui.sound import Sounds
from kiosk.ui.stage import Stage
from kiosk.ui.window import WindowWish

SIZE: Final = (960, 540)
"""Of a picture, in pixels; the layout is that of 1920×1080."""

SEED: Final = 7


class Scenes:
    """Draws the scenes of one pack in one language, each on a visit of its own.

    Args:
        pack: the pack; ``tactics`` is what its signs name.
    """

    def __init__(self, pack: Pack, tactics: Mapping[str, Tactic], lang: Lang) -> None:
        os.environ["SDL_VIDEODRIVER"] = os.environ["SDL_AUDIODRIVER"] = "dummy"
        assets = assets_dir()
        held = HeldPacks([pack])
        [outline] = held.outlines
        self._shell = Shell.open(WindowWish(SIZE), replace(Config(), motion=False), assets)
        stage = Stage(self._shell.ui, FakeClock(now=1.0), _nothing, _nothing)
        visit = Visit(Setting(held.outlines, lang=lang), held, Unheard(), Random(SEED), lambda: "scene")
        settings = VisitorSettings((lang,), "normal", channels=())
        house = House(
            stage, visit, Texts(assets / "texts"), tactics, Sounds(assets / "sounds", on=False), settings, _nothing
        )
        self._stage = stage
        self._poser = Poser(Flow(house, screen_for, HelpScreen), pack, outline)

    def picture(self, scene: Scene) -> bytes | None:
        """A PNG of the scene; None where the pack has no such screen."""
        if not self._poser.pose(scene):
            return None
        canvas = self._shell.window.canvas
        self._stage.paint(canvas)
        held = BytesIO()
        pygame.image.save(canvas, held, "scene.png")
        return held.getvalue()

    def close(self) -> None:
        """Close what it draws on."""
        self._shell.window.close()


def _nothing() -> None:
    """What happens here where a real kiosk would do something for others."""
