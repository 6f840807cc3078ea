"""A trial at this kiosk: what it needs before it may start, the plan that is written before it does, and how far it is.

The arms differ in when the lesson of a measured visit is explained; who is in which is ``kiosk.quiz.allotting``'s part.
"""

from kiosk.trial.keeping import KEPT_FILE, PLAN_FILE, Kept, load_kept, prepare, save_kept
from kiosk.trial.standing import Standing, State, missing, standing, told

__all__ = [
    "KEPT_FILE",
    "PLAN_FILE",
    "Kept",
    "Standing",
    "State",
    "load_kept",
    "missing",
    "prepare",
    "save_kept",
    "standing",
    "told",
]
