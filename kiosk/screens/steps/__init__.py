"""What is asked and explained at each kind of step."""

from kiosk.screens.steps.choice import ChoiceView
from kiosk.screens.steps.choices import ChoicesView
from kiosk.screens.steps.judge import JudgeView
from kiosk.screens.steps.order import OrderView
from kiosk.screens.steps.spot import SpotView
from kiosk.screens.steps.view import StepView

VIEWS: dict[str, type[StepView]] = {
    "choice": ChoiceView,
    "choices": ChoicesView,
    "judge": JudgeView,
    "spot": SpotView,
    "order": OrderView,
}
"""The view of every kind that is answered beside a chat."""

__all__ = ["VIEWS", "StepView"]
