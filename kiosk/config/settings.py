"""What each setting may hold, and the note that stands beside it in the file."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final, get_args

from kiosk.config.model import AgeBand, Arm, FlipMode, TextSize, Theme, Wave
from kiosk.lang import LANGS, Lang

_SLUG: Final = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


class Unfit(Exception):
    """A value that a setting cannot take; its message says what the setting takes."""


@dataclass(frozen=True)
class _Setting:
    check: Callable[[Any], Any]
    note: str


def _text(limit: int) -> Callable[[Any], str]:
    def check(value: Any) -> str:
        if not isinstance(value, str) or len(value) > limit or not (value.isprintable() or value == ""):
            raise Unfit(f"write a text in quotes, on one line, of at most {limit} characters")
        return value

    return check


def _slug(value: Any) -> str:
    if not isinstance(value, str) or not (value == "" or (len(value) <= 60 and _SLUG.fullmatch(value))):
        raise Unfit('write small Latin letters, digits and dashes in quotes, like "school-65"')
    return value


def _story(value: Any) -> str:
    names = value.split("/") if isinstance(value, str) else []
    if value != "" and not (len(names) == 2 and all(names) and all(_slug(name) for name in names)):
        raise Unfit('write a pack and one of its stories in quotes, like "students-11-13/game-friend"')
    return str(value)


def _flag(value: Any) -> bool:
    if not isinstance(value, bool):
        raise Unfit("write true or false, without quotes")
    return value


def _whole(low: int, high: int) -> Callable[[Any], int]:
    def check(value: Any) -> int:
        if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
            raise Unfit(f"write a whole number between {low} and {high}, without quotes")
        return value

    return check


def _day(value: Any) -> date:
    if isinstance(value, datetime) or not isinstance(value, date):
        raise Unfit("write a day like 2026-10-01, without quotes")
    return value


def _one_of(kind: Any) -> Callable[[Any], Any]:
    names = get_args(kind)

    def check(value: Any) -> Any:
        if not isinstance(value, str) or value not in names:
            raise Unfit(f"write one of {_quoted(names)}{_meant(value, names)}")
        return value

    return check


def _some_of(kind: Any) -> Callable[[Any], tuple[Any, ...]]:
    names = get_args(kind)

    def check(value: Any) -> tuple[Any, ...]:
        if not isinstance(value, list) or not value or any(name not in names for name in value):
            raise Unfit(f"write one or more of {_quoted(names)} in square brackets")
        return tuple(name for name in names if name in value)

    return check


def _language_order(value: Any) -> tuple[Lang, ...]:
    if not isinstance(value, list) or sorted(map(str, value)) != sorted(LANGS):
        raise Unfit('write ["mn", "en"] or ["en", "mn"]')
    return tuple(value)


def _slugs(value: Any) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise Unfit("write ids in quotes within square brackets")
    return tuple(dict.fromkeys(_slug(item) for item in value))


def _quoted(names: tuple[str, ...]) -> str:
    return ", ".join(f'"{name}"' for name in names)


def _meant(word: Any, names: tuple[str, ...]) -> str:
    close = difflib.get_close_matches(str(word), names, n=1)
    return f"; did you mean {close[0]}?" if close else ""


_SETTINGS: Final[Mapping[str, _Setting]] = {
    "kiosk": _Setting(_slug, "this machine, in every record"),
    "set_up": _Setting(_flag, "false: the first-start page is shown again"),
    "event": _Setting(_text(60), "name of the campaign day"),
    "wave": _Setting(_one_of(Wave), "single, before, after or booster"),
    "measure": _Setting(_flag, "true: a club round is measured before and after a lesson"),
    "lesson": _Setting(_story, 'the story of that lesson, like "students-11-13/game-friend"'),
    "ages": _Setting(_some_of(AgeBand), "whose packs are shown"),
    "language_order": _Setting(_language_order, "every visit begins in the first"),
    "sound": _Setting(_flag, ""),
    "volume": _Setting(_whole(0, 100), "per cent"),
    "motion": _Setting(_flag, ""),
    "theme": _Setting(_one_of(Theme), "daylight, night or contrast"),
    "text_size": _Setting(_one_of(TextSize), "small, normal or large"),
    "hidden_packs": _Setting(_slugs, ""),
    "confirmed_channels": _Setting(_slugs, "web channels that staff have opened and found right"),
    "pin": _Setting(_text(400), "scrambled; to clear it: run_kiosk.py pin --reset"),
    "display": _Setting(_whole(0, 15), "0 is the first"),
    "flip_mode": _Setting(_one_of(FlipMode), "measured once; delete the line to measure again"),
    "adult.role": _Setting(_text(80), "whom a child can talk to here: a role, no name"),
    "adult.room": _Setting(_text(80), ""),
    "trial.approval": _Setting(_text(120), "reference of whoever approved it; without it no trial starts"),
    "trial.consent": _Setting(_text(200), "how visitors and parents agree; without it no trial starts"),
    "trial.seed": _Setting(_whole(0, 2**31 - 1), "what the allotting starts from"),
    "trial.arms": _Setting(_some_of(Arm), "feedback: each message explained at once; delayed: all at the end"),
    "trial.start": _Setting(_day, "its first day"),
    "trial.end": _Setting(_day, "its last day; it stops then, and not before"),
    "trial.notes": _Setting(_text(400), "what the analysis plan says besides"),
}


def checked(name: str, value: Any) -> Any:
    """The value as ``Config`` holds it.

    Raises:
        Unfit: there is no such setting, or it cannot take this value.
    """
    setting = _SETTINGS.get(name)
    if setting is None:
        raise Unfit(f"there is no setting of this name{_meant(name, tuple(_SETTINGS)) or '; delete the line'}")
    return setting.check(value)


def note_on(name: str) -> str:
    """The comment a new file carries beside this setting; empty where the name says it all."""
    return _SETTINGS[name].note
