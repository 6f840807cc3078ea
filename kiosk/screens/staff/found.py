"""Cards about packs from elsewhere: one on a stick, one on its way, and what became of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import PureWindowsPath
from typing import Final

from kiosk.packs.model import PackHead
from kiosk.packs.problems import Problem
from kiosk.screens.pack_actions import FoundPack, Outcome, Phase, Step
from kiosk.screens.staff.ages import said_ages
from kiosk.screens.staff.cards import going, telling, told
from kiosk.screens.staff.frame import StaffScreen
from kiosk.ui.blocks import Block, Text
from kiosk.ui.button import Button

MOST_PROBLEMS: Final = 5
"""So many are told; whoever wrote the pack finds the rest with ``check``."""

_BEFORE: Final[dict[Phase, tuple[int, int]]] = {
    "copying": (0, 8), "checking": (8, 2), "media": (10, 8), "saving": (18, 2),
}  # fmt: skip
"""Of the bar's pieces, how many are filled before a phase and how many within it."""

_SAID: Final = {"same": "found-bring-again", "older": "found-bring-older"}


def title_of(screen: StaffScreen, found: FoundPack) -> str:
    """What staff call it: its title, or the name of the file where it cannot be read."""
    if found.head is None:
        return PureWindowsPath(found.path).name  # also reads the names of other systems
    return title(screen, found.head)


def title(screen: StaffScreen, head: PackHead) -> str:
    """A pack's title in the staff's language."""
    return (head.en if screen.desk.lang == "en" and head.en is not None else head.mn).title


def found_card(screen: StaffScreen, found: FoundPack, bring: Callable[[], None] | None) -> Block:
    """A pack on a stick, with the button that brings it in, where it can be."""
    t, theme = screen.t, screen.ui.theme
    if found.head is None:
        words = t("found-unfit", name=title_of(screen, found))
        return telling(screen, "alert-triangle", words, theme.sunsoft, line=told(found.problems[0], screen.desk.lang))
    line = " · ".join(
        (said_ages(t, found.head.ages), t("pack-version", version=found.head.version), _said_state(screen, found))
    )
    button = None if bring is None or found.state == "outdone" else _bring_button(screen, found, bring)
    return telling(screen, "package", title_of(screen, found), theme.card, line=line, button=button)


def way_card(screen: StaffScreen, name: str, step: Step) -> Block:
    """How far a pack is on its way."""
    return going(screen, screen.t(f"bring-{step.phase}", pack=name), _filled(step))


def outcome_cards(screen: StaffScreen, name: str, outcome: Outcome) -> list[Block]:
    """What became of it: here, here already, or refused and why."""
    t, theme = screen.t, screen.ui.theme
    if outcome.problems:
        why = [telling(screen, "point", words, theme.sunsoft) for words in _told(screen, outcome.problems)]
        return [telling(screen, "alert-triangle", t("bring-refused", pack=name), theme.sunsoft), *why]
    if outcome.unchanged or outcome.head is None:
        return [telling(screen, "check", t("bring-unchanged", pack=name), theme.tealsoft)]
    words = t("bring-done", pack=name, version=outcome.head.version)
    return [telling(screen, "check", words, theme.tealsoft, line=_said_shown(screen, outcome.head.pack))]


def _said_state(screen: StaffScreen, found: FoundPack) -> str:
    """How a pack stands to what is here."""
    if found.state == "newer" and not found.here:
        return screen.t("found-update")
    return screen.t(f"found-{found.state}", here=found.here)


def _said_shown(screen: StaffScreen, pack: str) -> str:
    """Whether visitors will see it; nothing where the kiosk has not yet read it."""
    state = next((row.state for row in screen.actions.packs() if row.head.pack == pack), None)
    return "" if state is None else screen.t(f"bring-done-{state}")


def _bring_button(screen: StaffScreen, found: FoundPack, bring: Callable[[], None]) -> Button:
    ui, fill = screen.ui, screen.ui.theme.sky
    words = Text(ui, screen.t(_SAID.get(found.state, "found-bring")), ui.strong, fill.text)
    key = f"bring-{found.path}/{found.within}"
    return Button(ui, key, bring, words, fill, least=ui.metrics.target, flat=True, fit=True)


def _told(screen: StaffScreen, problems: Sequence[Problem]) -> list[str]:
    return [told(problem, screen.desk.lang) for problem in problems[:MOST_PROBLEMS]]


def _filled(step: Step) -> int:
    before, within = _BEFORE[step.phase]
    return before + within * step.done // max(1, step.total)
