"""Practising to tell: whom, the first words, when and where; an adult answers calmly, and one may try again."""

from __future__ import annotations

from kiosk.lang import Lang
from kiosk.packs.model import Spoken, StepWords, Telling, Whom
from kiosk.quiz.answer import Answer, Asked, answer_to
from kiosk.quiz.errors import SessionError
from kiosk.quiz.responses import Composed
from kiosk.quiz.scoring import StepOutcome
from kiosk.quiz.words import telling_words


class TellSession:
    """Composing, as often as one likes. No combination is wrong, so nothing is scored.

    Args:
        ref: how the record names the step.
        asked: the step or file whose words are shown.
        telling: what can be put together.
    """

    def __init__(self, ref: str, asked: Spoken[StepWords], telling: Telling) -> None:
        self.ref = ref
        self.asked = asked
        self.telling = telling
        self._tries = 0
        self._outcome: StepOutcome | None = None

    @property
    def tries(self) -> int:
        """How often something was composed; each try is an answer of its own."""
        return self._tries

    @property
    def outcome(self) -> StepOutcome | None:
        """What came of the last try; None before the first."""
        return self._outcome

    @property
    def reply(self) -> Whom | None:
        """The adult who answers the last try; the words are ``reply.words(lang).reply``."""
        return self._outcome.reply if self._outcome else None

    def compose(self, composed: Composed, seconds: float, lang: Lang) -> Answer:
        """Takes one telling, the first or another.

        Raises:
            SessionError: an id is not of this telling, or the moment does not fit the adult.
        """
        outcome = StepOutcome(None, 0, 0, reply=self._adult(composed))
        self._outcome = outcome
        self._tries += 1
        asked = Asked(self.ref, "tell", telling_words(self.asked, self.telling, lang))
        return answer_to(asked, composed, outcome, seconds)

    def _adult(self, composed: Composed) -> Whom:
        adult = next((whom for whom in self.telling.whom if whom.id == composed.whom), None)
        if adult is None:
            raise SessionError(f"nobody called {composed.whom} can be told here", where=self.ref)
        if composed.opener not in {opener.id for opener in self.telling.openers}:
            raise SessionError(f"there are no first words called {composed.opener}", where=self.ref)
        if composed.moment not in {moment.id for moment in self.telling.moments_for(adult.id)}:
            raise SessionError(f"the moment {composed.moment} is not one for {adult.id}", where=self.ref)
        return adult
