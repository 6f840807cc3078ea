"""The screen of each phase of a visit."""

from __future__ import annotations

from kiosk.quiz.round import RoundSession
from kiosk.quiz.visit import Phase
from kiosk.screens.attract import AttractScreen
from kiosk.screens.channels import ChannelsScreen
from kiosk.screens.choose import ChooseScreen
from kiosk.screens.explain import ExplainScreen
from kiosk.screens.flow import Flow
from kiosk.screens.judge import JudgeScreen
from kiosk.screens.result import ResultScreen
from kiosk.screens.story import StoryScreen
from kiosk.screens.tell import TellScreen
from kiosk.ui.screen import Screen


def screen_for(flow: Flow) -> Screen:
    """A new screen for where the visit stands."""
    visit = flow.visit
    match visit.phase:
        case Phase.ATTRACT:
            return AttractScreen(flow)
        case Phase.PRACTICE:
            return ExplainScreen(flow)
        case Phase.CHOOSE:
            return ChooseScreen(flow)
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
