"""Every screen, played by itself without a display, as numbered and named pictures."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from random import Random
from typing import Final

from kiosk.app.album import Album
from kiosk.app.camera import Camera
from kiosk.app.headless import open_headless
from kiosk.app.kiosk import Kiosk
from kiosk.app.pack_tour import PackTour
from kiosk.app.player import Player
from kiosk.config import Adult, Config
from kiosk.errors import SetupError
from kiosk.lang import LANGS, Lang
from kiosk.quiz.class_session import ClassSession, Moment
from kiosk.quiz.visit import Phase
from kiosk.screens.kept import KeptScreen
from kiosk.screens.oops import OopsScreen
from kiosk.screens.rest import RestScreen
from kiosk.screens.staff.classroom import ClassroomScreen
from kiosk.screens.staff.desk import Desk
from kiosk.screens.staff.first_start import FirstStartScreen
from kiosk.screens.staff.menu import StaffMenuScreen
from kiosk.screens.staff.pin import PinScreen
from kiosk.screens.staff.wave import WaveScreen
from kiosk.screens.still_there import StillThereScreen
from kiosk.ui.metrics import TEXT_SIZES, TextSize
from kiosk.ui.theme import THEMES, ThemeName

SEED: Final = 7

SHORTEST_CLASS: Final = 4

HANDS: Final = ((16, 12), (9, 19))
"""Of a class, for fine and for lure, before it has talked and after."""

LOCAL_ADULT: Final[dict[Lang, Adult]] = {
    "mn": Adult("сургуулийн нийгмийн ажилтан", "2 давхар, 204"),
    "en": Adult("school social worker", "2nd floor, room 204"),
}


@dataclass(frozen=True)
class Look:
    """How the pictures are to look. ``size`` in pixels."""

    size: tuple[int, int]
    text: TextSize
    theme: ThemeName


def look_of(size: tuple[int, int], text: str, theme: str) -> Look:
    """The look that was asked for by name.

    Raises:
        SetupError: no text size or theme is called so.
    """
    text_size = next((one for one in TEXT_SIZES if one == text), None)
    if text_size is None:
        raise SetupError(f"'{text}' is no text size", where="--text", fix=f"write {', '.join(TEXT_SIZES)}")
    found = next((one for one in THEMES if one == theme), None)
    if found is None:
        raise SetupError(f"'{theme}' is no theme", where="--theme", fix=f"write {', '.join(THEMES)}")
    return Look(size, text_size, found)


def run_tour(out: Path, look: Look, lang: Lang, data: Path) -> int:
    """Write the pictures into ``out``, made if need be; gives how many.

    Raises:
        SetupError: the folder cannot be written to.
    """
    album = Album(out)
    order: tuple[Lang, ...] = (lang, *(other for other in LANGS if other != lang))
    config = Config(
        set_up=True, ages=("11-13", "14-17", "18+"), language_order=order, text_size=look.text, theme=look.theme,
        adult=LOCAL_ADULT[lang], event="Анзаар!",
    )  # fmt: skip
    kiosk, clock = open_headless(look.size, data, config, SEED)
    web = tuple(channel.id for channel in kiosk.content.channels if channel.kind == "web")
    kiosk.apply(replace(kiosk.config, confirmed_channels=web))
    try:
        player = Player(kiosk, clock, Random(SEED))
        camera = Camera(kiosk, player, album)
        tour = _Tour(kiosk, player, camera)
        tour.visit()
        tour.overlays()
        tour.staff()
        tour.classroom()
        kiosk.flow.choose()
        for pack in kiosk.flow.visit.packs:
            PackTour(kiosk.flow, player, camera).play(pack)
        tour.measured()
        album.close()
        return album.count
    finally:
        kiosk.close()


class _Tour:
    """The screens that a kiosk has whatever its packs are."""

    def __init__(self, kiosk: Kiosk, player: Player, camera: Camera) -> None:
        self._kiosk, self._player, self._camera = kiosk, player, camera

    def visit(self) -> None:
        """Attract, practice and the choice."""
        self._camera.snap("attract")
        self._player.tap("lure")
        self._camera.snap("practice")
        self._player.tap("next")
        for pack in self._kiosk.flow.visit.packs:
            if self._player.has(f"pack-{pack.id}"):
                self._player.tap(f"pack-{pack.id}")
            self._camera.snap(f"choose-{pack.id}")

    def overlays(self) -> None:
        """What lies over other screens, and what stands when nobody is there or something failed."""
        kiosk, flow = self._kiosk, self._kiosk.flow
        flow.open_help()
        self._camera.snap("help")
        kiosk.stage.dismiss()
        for name, screen in (
            ("kept", KeptScreen(flow)),
            ("still-there", StillThereScreen(flow, lambda: 17.0)),
            ("rest", RestScreen(flow)),
            ("oops", OopsScreen(flow)),
        ):
            kiosk.stage.push(screen)
            self._camera.snap(name)
            kiosk.stage.dismiss()

    def staff(self) -> None:
        """The first start, the PIN, and the staff menu with all its pages."""
        kiosk = self._kiosk
        desk = Desk(kiosk.staff, kiosk.flow.house.texts)
        kiosk.stage.push(FirstStartScreen(desk))
        self._camera.snap("staff-first-start")
        kiosk.stage.dismiss()
        kiosk.stage.push(PinScreen(desk, then=kiosk.stage.dismiss))
        self._camera.snap("staff-pin")
        kiosk.stage.dismiss()
        kiosk.stage.push(StaffMenuScreen(desk))
        self._camera.snap("staff-menu")
        kiosk.stage.dismiss()
        kiosk.stage.push(ClassroomScreen(desk))
        self._camera.snap("staff-class")
        kiosk.stage.dismiss()

    def classroom(self) -> None:
        """A class of the first pack, every moment of its first message and of its end."""
        kiosk, flow = self._kiosk, self._kiosk.flow
        kiosk.start_class(next(kiosk.class_decks()), SHORTEST_CLASS)
        while isinstance(played := flow.visit.played, ClassSession):
            if played.index in (0, played.total):
                self._camera.snap(f"class-{played.moment.name.lower()}{'-second' if played.second else ''}")
            if played.moment is Moment.CHANNELS:
                self._player.tap("leave")
                self._camera.snap("class-end")
                self._player.tap("end")
            elif played.moment is Moment.COUNT:
                played.put(HANDS[played.second][played.counting == "lure"])
                self._player.tap("counted")
            else:
                self._player.tap("next")

    def measured(self) -> None:
        """What a club visit measured before and after its lesson has of its own, and where staff set it."""
        kiosk, flow = self._kiosk, self._kiosk.flow
        kiosk.apply(replace(kiosk.config, measure=True))
        kiosk.stage.push(WaveScreen(Desk(kiosk.staff, flow.house.texts)))
        self._camera.snap("staff-wave")
        kiosk.restart_visits()
        flow.choose()
        self._camera.snap("measured-choose")
        pack = flow.visit.packs[0]
        flow.start_round(pack, pack.decks[0].deck, club=True)
        while flow.visit.phase is not Phase.TELL:
            if flow.visit.phase in (Phase.BETWEEN, Phase.RESULT):
                waits = flow.visit.measurement and flow.visit.measurement.next
                self._camera.snap(f"measured-{flow.visit.phase.name.lower()}-{waits.name if waits else 'end'}")
            self._player.tap("next") if self._player.has("next") else self._player.go_on()
        kiosk.apply(replace(kiosk.config, measure=False))
        kiosk.restart_visits()
