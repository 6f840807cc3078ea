"""Which screen follows which, and what the buttons do that stand on every screen."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace

from kiosk.errors import PackError
from kiosk.lang import Lang
from kiosk.packs.outline import PackOutline
from kiosk.packs.tactics import Tactic
from kiosk.quiz.judgement import Judgement
from kiosk.quiz.responses import Response
from kiosk.quiz.visit import Phase, Visit
from kiosk.screens.classroom.end import EndClassScreen
from kiosk.screens.settings import VisitorSettings
from kiosk.texts import Speaker, Texts
from kiosk.ui.metrics import TEXT_SIZES
from kiosk.ui.narrator import Narrator, SilentPlayer
from kiosk.ui.screen import Screen
from kiosk.ui.sound import Sounds
from kiosk.ui.stage import Stage


@dataclass(frozen=True)
class House:
    """All that the visitors' screens share, made once by the app."""

    stage: Stage
    visit: Visit
    texts: Texts
    tactics: Mapping[str, Tactic]
    sounds: Sounds
    settings: VisitorSettings
    on_help: Callable[[], None]
    """Called when the help page is opened: counted for the day, never tied to a visit."""
    narrator: Narrator = field(default_factory=lambda: Narrator(SilentPlayer()))


class Flow:
    """The way of a visit through the screens. Screens call it; it asks the visit where it stands.

    Args:
        house: what the screens share.
        screen_for: makes the screen for where the visit stands (see :mod:`kiosk.screens.catalogue`).
        help_screen: makes the help page.
    """

    def __init__(
        self, house: House, screen_for: Callable[[Flow], Screen], help_screen: Callable[[Flow], Screen]
    ) -> None:
        self.house = house
        self._screen_for = screen_for
        self._help_screen = help_screen

    def twin(self, house: House) -> Flow:
        """The same way through another house."""
        return Flow(house, self._screen_for, self._help_screen)

    @property
    def visit(self) -> Visit:
        return self.house.visit

    @property
    def settings(self) -> VisitorSettings:
        return self.house.settings

    @property
    def lang(self) -> Lang:
        return self.visit.lang

    @property
    def t(self) -> Speaker:
        """The interface texts in the visit's language."""
        return self.house.texts.bind(self.visit.lang)

    @property
    def other_lang(self) -> Lang:
        """The language that the language button changes to."""
        languages = self.settings.languages
        return languages[(languages.index(self.lang) + 1) % len(languages)]

    # -- the way --------------------------------------------------------------------------------------------------

    def begin(self) -> None:
        """Show attract, as if nobody had been here."""
        self.visit.leave()
        self._restore()
        self.show_here()

    def show_here(self) -> None:
        """Show the screen for where the visit stands, and nothing else."""
        self.house.stage.reset(self._screen_for(self))

    def practise(self, judgement: Judgement) -> None:
        self.visit.practise(judgement)
        self._show()

    def choose(self) -> None:
        self.visit.choose()
        self._show()

    def start_round(self, pack: PackOutline, deck: str, *, club: bool) -> None:
        """Begin a round of the deck called so; likewise below. A pack that can no longer be played is not offered.

        A club round where visits are measured begins with what comes before and after it.
        """
        with self._starting(pack):
            if club and self.visit.measures(pack, deck):
                self.visit.start_measured(pack, self.visit.reader.deck(pack.id, deck))
            else:
                self.visit.start_round(pack, self.visit.reader.deck(pack.id, deck), "club" if club else "walk-up")
        self._show()

    def start_class(self, pack: PackOutline, deck: str, size: int) -> None:
        """Begin a class with so many items of the deck called so; it covers everything."""
        self.visit.choose()
        with self._starting(pack):
            self.visit.start_class(pack, self.visit.reader.deck(pack.id, deck), size)
        self.show_here()

    def counted(self, seconds: float) -> None:
        """The hands for one answer of a class have been counted."""
        self.visit.counted(seconds)
        self._show()

    def start_story(self, pack: PackOutline, story: str) -> None:
        with self._starting(pack):
            self.visit.start_story(pack, self.visit.reader.story(pack.id, story))
        self._show()

    def start_quiz(self, pack: PackOutline, quiz: str) -> None:
        with self._starting(pack):
            self.visit.start_quiz(pack, self.visit.reader.quiz(pack.id, quiz))
        self._show()

    @contextmanager
    def _starting(self, pack: PackOutline) -> Iterator[None]:
        """Where the pack has gone bad since it was offered, nothing is started, and the choice stands without it."""
        try:
            yield
        except PackError:
            self.visit.give_up(pack)  # staff read why among the packs and notices

    def answer(self, response: Response, seconds: float) -> None:
        """Give the answer to the visit and show what comes of it."""
        self.visit.answer(response, seconds)
        self._show()

    def advance(self, seconds: float = 0.0) -> None:
        """Go on from what was read, in so many seconds, to what comes next."""
        self.visit.advance(seconds)
        if self.visit.phase is Phase.ATTRACT:
            self.begin()
            return
        self._show()

    def leave(self) -> None:
        """One tap, and nothing is left on the screen; but a class is many, so its teacher is asked."""
        if self.visit.phase is Phase.CLASS:
            self.house.stage.push(EndClassScreen(self))
        else:
            self.begin()

    # -- on every screen ------------------------------------------------------------------------------------------

    def open_help(self) -> None:
        """Lay the help page over whatever stands."""
        self.house.on_help()
        self.house.stage.push(self._help_screen(self))

    def turn_language(self) -> None:
        self.house.narrator.stop()
        self.visit.set_lang(self.other_lang)
        self._rebuild()

    def turn_text_size(self) -> None:
        ui = self.house.stage.ui
        index = TEXT_SIZES.index(ui.metrics.text)
        self.house.stage.restyle(ui.with_text(TEXT_SIZES[(index + 1) % len(TEXT_SIZES)]))

    def turn_sound(self) -> None:
        self.house.narrator.stop()
        self.house.sounds.on = not self.house.sounds.on
        self._rebuild()

    def set_settings(self, settings: VisitorSettings) -> None:
        """Take over what staff have changed."""
        self.house = replace(self.house, settings=settings)

    def _restore(self) -> None:
        stage, settings = self.house.stage, self.settings
        self.visit.set_lang(settings.languages[0])
        self.house.sounds.on = settings.sound
        stage.restyle(stage.ui.with_text(settings.text_size))

    def _rebuild(self) -> None:
        self.house.stage.restyle(self.house.stage.ui)

    def _show(self) -> None:
        self.house.stage.switch(self._screen_for(self))
