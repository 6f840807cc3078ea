"""The screen of each phase of a visit."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from kiosk.quiz.class_session import ClassSession, Moment
from kiosk.quiz.round import RoundSession
from kiosk.quiz.visit import Phase
from kiosk.screens.attract import AttractScreen
from kiosk.screens.between import BetweenScreen
from kiosk.screens.browse import BrowseScreen, crowded
from kiosk.screens.channels import ChannelsScreen
from kiosk.screens.choose import ChooseScreen
from kiosk.screens.classroom.channels import ClassChannelsScreen
from kiosk.screens.classroom.count import CountScreen
from kiosk.screens.classroom.discuss import DiscussScreen
from kiosk.screens.classroom.intro import IntroScreen
from kiosk.screens.classroom.items import ItemsScreen
from kiosk.screens.classroom.result import ClassResultScreen
from kiosk.screens.classroom.reveal import RevealScreen
from kiosk.screens.classroom.signs import SignsScreen
from kiosk.screens.classroom.talk import TalkScreen
from kiosk.screens.classroom.tell import TellTogetherScreen
from kiosk.screens.classroom.vote import VoteScreen
from kiosk.screens.classroom.why import WhyScreen
from kiosk.screens.explain import ExplainScreen
from kiosk.screens.flow import Flow
from kiosk.screens.judge import JudgeScreen
from kiosk.screens.result import ResultScreen
from kiosk.screens.story import StoryScreen
from kiosk.screens.tell import TellScreen
from kiosk.ui.screen import Screen

CLASSROOM: Final[Mapping[Moment, Callable[[Flow], Screen]]] = {
    Moment.INTRO: IntroScreen,
    Moment.VOTE: VoteScreen,
    Moment.COUNT: CountScreen,
    Moment.TALK: TalkScreen,
    Moment.REVEAL: RevealScreen,
    Moment.SIGNS: SignsScreen,
    Moment.WHY: WhyScreen,
    Moment.RESULT: ClassResultScreen,
    Moment.ITEMS: ItemsScreen,
    Moment.DISCUSS: DiscussScreen,
    Moment.TELL: TellTogetherScreen,
    Moment.CHANNELS: ClassChannelsScreen,
}
"""The screen of each moment of a class."""


def screen_for(flow: Flow) -> Screen:
    """A new screen for where the visit stands."""
    visit = flow.visit
    match visit.phase:
        case Phase.ATTRACT:
            return AttractScreen(flow)
        case Phase.PRACTICE:
            return ExplainScreen(flow)
        case Phase.CHOOSE:
            return BrowseScreen(flow) if crowded(flow) else ChooseScreen(flow)
        case Phase.BETWEEN:
            return BetweenScreen(flow)
        case Phase.ROUND:
            judged = isinstance(visit.played, RoundSession) and visit.played.outcome is not None
            return ExplainScreen(flow) if judged else JudgeScreen(flow)
        case Phase.STORY:
            return StoryScreen(flow)
        case Phase.RESULT:
            return ResultScreen(flow)
        case Phase.TELL:
            return TellScreen(flow)
        case Phase.CHANNELS:
            return ChannelsScreen(flow)
        case Phase.CLASS:
            assert isinstance(visit.played, ClassSession)
            return CLASSROOM[visit.played.moment](flow)
