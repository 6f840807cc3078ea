"""The whole kiosk, put together, and one turn of it."""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from random import Random, SystemRandom
from typing import Final

from kiosk.app.attendance import Attendance
from kiosk.app.bringing import Bringer
from kiosk.app.content import Content
from kiosk.app.failsafe import Failsafe
from kiosk.app.idle_jobs import IdleJobs
from kiosk.app.measuring import Measuring
from kiosk.app.recorder import Recorder
from kiosk.app.settings import Settings
from kiosk.app.shell import Shell
from kiosk.app.staff import Staff
from kiosk.app.staff_house import StaffHouse
from kiosk.app.trial import RunningTrial
from kiosk.app.warmup import jobs
from kiosk.app.world import World
from kiosk.config import Config, records_dir
from kiosk.errors import ConfigError
from kiosk.quiz.idle import IdleRules
from kiosk.quiz.visit import Phase, Visit
from kiosk.resources import scenarios_dir
from kiosk.screens.catalogue import screen_for
from kiosk.screens.flow import Flow, House
from kiosk.screens.help import HelpScreen
from kiosk.screens.staff.desk import Desk
from kiosk.screens.staff.door import open_staff
from kiosk.screens.staff.first_start import FirstStartScreen
from kiosk.screens.staff_actions import ClassDeck
from kiosk.texts import Message, Texts
from kiosk.ui.intents import Intent, Redraw
from kiosk.ui.narrator import MusicPlayer, Narrator
from kiosk.ui.sound import Sounds
from kiosk.ui.stage import Stage
from kiosk.ui.theme import THEMES
from stats import SessionLog

CLOSING_SECONDS: Final = 10.0
"""How long closing waits for the disk."""


class Kiosk:
    """Window, packs, screens and record of one running kiosk.

    Args:
        shell: the open window.
        data: the data folder.
        config: the settings it starts with; ``config_error`` is what was wrong with their file.
        world: time and chance.
    """

    def __init__(
        self, shell: Shell, data: Path, config: Config, config_error: ConfigError | None, world: World
    ) -> None:
        self.shell = shell
        self.data = data
        self.settings = Settings(data, config.with_kiosk_id(world.rng), config_error)
        if config.trial is not None and not config.kiosk:
            self.settings.take(self.config)  # the plan names the id just made: the next start must have the same
        self.world = world
        self.leaving = False
        self.bringer = Bringer(data, shell.assets)  # before the packs are read: what comes meanwhile is news
        self.content = Content.read(shell.assets, scenarios_dir(), data, shell.ui.assets.face_names())
        self.recorder = Recorder(
            lambda: SessionLog.open(records_dir(data), Random(world.rng.random())),
            lambda: self.config,
            world.now,
            world.acknowledged,
        )
        self.sounds = Sounds(shell.assets / "sounds", on=config.sound, volume=config.volume / 100)
        self.stage = Stage(shell.ui, world.clock, self._staff_wanted, self._leave_key)
        self.narrator = Narrator(MusicPlayer(self.sounds), self.stage.refresh, self.stage.touch)
        self.texts = Texts(shell.assets / "texts", strict=world.strict_texts)
        self.measuring = self._make_measuring()
        self.flow = self._make_flow()
        self.staff = self._make_staff()
        self._idle_jobs = IdleJobs(self.flow, jobs(shell.ui, self.content.channels, self.flow.visit))
        self.attendance = Attendance(self.flow, self.stage, world.clock, IdleRules(), self.begin)
        self.failsafe = Failsafe(self.flow, self.stage, world.clock, world.now, data / "errors.log", debug=world.debug)

    def _make_measuring(self) -> Measuring:
        config, trial = self.config, None
        if config.trial is not None:
            trial = RunningTrial(
                config.trial, config.kiosk, self.data, self.texts,
                today=lambda: self.world.now().date(), write=self.recorder.first,
            )  # fmt: skip
        return Measuring(lambda: self.config, str(self.world.rng.random()), trial)

    def _make_flow(self) -> Flow:
        visit = Visit(
            self.content.visit_setting(self.config),
            self.content.stock,
            self.recorder,
            self.world.rng,
            lambda: secrets.token_hex(8),
            allotter=self.measuring,
        )
        settings = self.content.visitor_settings(self.config)
        house = House(
            self.stage, visit, self.texts, self.content.tactics, self.sounds, settings, self.recorder.help_opened,
            self.narrator,
        )  # fmt: skip
        return Flow(house, screen_for, HelpScreen)

    def _make_staff(self) -> Staff:
        return Staff(
            StaffHouse(
                data=self.data,
                config=lambda: self.config,
                save=self.apply,
                offered=lambda: self.content.stock.offered,
                channels=self.content.channels,
                today=self.recorder.today,
                notices=self.notices,
                trial=self.measuring.told,
                restart_visits=self.restart_visits,
                class_decks=self.class_decks,
                start_class=self.start_class,
                exit=self.leave,
                clock=self.world.clock,
                now=self.world.now,
                rng=SystemRandom(),
                packs=self.bringer,
            )
        )

    @property
    def config(self) -> Config:
        """The settings in force."""
        return self.settings.config

    # -- running --------------------------------------------------------------------------------------------------

    def begin(self) -> None:
        """Show the first screen: attract, or on a new kiosk the first-start page."""
        self.flow.begin()
        if not self.config.set_up:
            self.stage.push(FirstStartScreen(Desk(self.staff, self.flow.house.texts)))

    def prepare(self) -> bool:
        """Do one small thing beforehand that a touch would else wait for; False when nothing is left to do."""
        job = self._idle_jobs.next()
        if job is not None:
            with self.failsafe.guard():
                job()
        return job is not None

    def advance(self, intents: Iterable[Intent]) -> None:
        """One turn: what hands did, what time did, and a picture if anything changed."""
        for intent in intents:
            if isinstance(intent, Redraw):
                self._redrawn(intent)
            with self.failsafe.guard():
                self.stage.handle((intent,))
        with self.failsafe.guard():
            self.attendance.tick()
            self.failsafe.tick()
            self.narrator.tick()
            self._take_up_packs()
            self.stage.tick()
        if self.stage.needs_paint:
            with self.failsafe.guard():
                self.shell.window.show(self.stage.paint(self.shell.window.canvas))
                self.world.shown(self.stage)

    def due(self) -> float | None:
        """Seconds until something happens by itself; None is never."""
        times = (self.stage.due(), self.attendance.due(), self.failsafe.due(), self.narrator.due())
        return min((seconds for seconds in times if seconds is not None), default=None)

    def close(self) -> None:
        """Finish what is open, write what is waiting, and close the window."""
        self.flow.visit.leave()
        self.recorder.close(CLOSING_SECONDS)
        self.shell.window.close()

    def _redrawn(self, redraw: Redraw) -> None:
        if redraw.size is not None and redraw.size != self.stage.ui.metrics.size:
            self.shell.window.resized()
            self.stage.restyle(self.stage.ui.with_size(redraw.size))

    # -- settings -------------------------------------------------------------------------------------------------

    def apply(self, config: Config) -> None:
        """Take over settings and save them; a disk that takes nothing is told to staff, and play goes on."""
        self.settings.take(config)
        self.sounds.on, self.sounds.volume = config.sound, config.volume / 100
        ui = replace(self.stage.ui, motion=config.motion).with_theme(THEMES[config.theme])
        self.flow.set_settings(self.content.visitor_settings(config))
        self.stage.restyle(ui)

    def restart_visits(self) -> None:
        """Begin anew with the packs and language that are set now."""
        self.flow.visit.reset(self.content.visit_setting(self.config))
        self.flow.begin()

    def class_decks(self) -> Iterator[ClassDeck]:
        """What a class can be run with, as staff have set the kiosk now."""
        setting = self.content.visit_setting(self.config)
        for pack in setting.packs:
            yield from (ClassDeck(pack, deck) for deck in pack.decks if deck.booster == setting.booster)

    def start_class(self, deck: ClassDeck, size: int) -> None:
        """Begin a class in place of whatever stands here."""
        self.restart_visits()
        self.flow.start_class(deck.pack, deck.deck.deck, size)

    def _take_up_packs(self) -> None:
        """Know the packs that staff have brought in: at once in the staff's screens, and never in a visitor's way."""
        free = self.stage.top.for_staff or self.flow.visit.phase is Phase.ATTRACT
        if not free or not self.bringer.take_news():
            return
        self.content.stock.refresh()
        if self.stage.top.for_staff:
            self.stage.top.invalidate()
        else:
            self.restart_visits()

    def notices(self) -> Iterator[Message]:
        """What staff should know, the gravest first."""
        yield from self.recorder.notices
        yield from self.content.notices()
        yield from self.settings.notices()
        yield from self.measuring.notices()
        if not self.sounds.available:
            yield Message("notice-sound", {})

    # -- staff ----------------------------------------------------------------------------------------------------

    def leave(self) -> None:
        """Let the loop end."""
        self.leaving = True

    def _staff_wanted(self) -> None:
        """The corner was held, or the staff key pressed."""
        open_staff(self.stage, self.staff, self.flow.house.texts)

    def _leave_key(self) -> None:
        """Ctrl+Q leaves as long as no PIN is set."""
        if not self.config.pin:
            self.leave()
