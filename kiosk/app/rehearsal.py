"""What each button would show, drawn for nobody while nobody touches anything: then the touch finds it ready.

Text and faces are the dear part of a picture (see ``kiosk.ui.painter``). A new screen is drawn once on a twin of the
visit, onto a single pixel, so that its pieces are in the caches; some milliseconds each, within the quarter of a second
in which a new screen takes no touch anyway.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from typing import Final

from pygame import Surface

from kiosk.screens.browse import NARROWS
from kiosk.screens.flow import Flow
from kiosk.ui.narrator import Narrator, SilentPlayer
from kiosk.ui.sound import Sounds
from kiosk.ui.stage import Stage

Job = Callable[[], None]

SIDEWAYS: Final = frozenset({"language", "text-size", "sound", "listen", "help", "leave", "kept", "back"})
"""Buttons that lead nowhere on the way of a visit."""

MOST_REHEARSED: Final = 8
"""Buttons of one screen; more than that is a page of tiles, where the first ones are what is mostly touched."""


def rehearsals(flow: Flow) -> Iterator[Job]:
    """One job for each button that leads on from where the visit stands."""
    keys = [target.key for target in flow.house.stage.targets if _leads_on(target.key)]
    yield from (partial(_rehearse, flow, key) for key in keys[:MOST_REHEARSED])


def _leads_on(key: str) -> bool:
    return key not in SIDEWAYS and not key.startswith(NARROWS)


def _rehearse(flow: Flow, key: str) -> None:
    stage = flow.house.stage
    ui = replace(stage.ui, motion=False)
    twin_stage = Stage(ui, stage.clock, _nothing, _nothing)
    silent = Sounds(flow.house.sounds.folder, on=False)
    house = replace(
        flow.house,
        stage=twin_stage,
        visit=flow.visit.rehearsal(),
        sounds=silent,
        on_help=_nothing,
        narrator=Narrator(SilentPlayer()),
    )
    twin = flow.twin(house)
    twin.show_here()
    target = next((target for target in twin_stage.targets if target.key == key), None)
    if target is None:
        return  # the real screen has gone its own way since, say to another page
    target.action()
    twin_stage.paint(Surface((1, 1)))


def _nothing() -> None:
    """What a rehearsal does where the real kiosk would do something for others."""
