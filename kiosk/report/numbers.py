"""Numbers as the report's language writes them."""

from __future__ import annotations

from datetime import date
from typing import Final

from babel.dates import format_date
from babel.numbers import format_decimal

from kiosk.lang import Lang

NARROW: Final = "\u202f"
_DAYS: Final[dict[Lang, str]] = {"mn": "y 'оны' M 'сарын' d", "en": "d MMMM y"}


def percent(share: float) -> str:
    """A share from 0 to 1, in whole per cent; its sign never stands alone on a line."""
    return f"{round(share * 100)}\u00a0%"


def decimal(value: float, lang: Lang) -> str:
    """Two digits after the point; the minus is a minus."""
    return str(format_decimal(value, format="0.00", locale=lang)).replace("-", "−")


def whole(value: int, lang: Lang) -> str:
    """With thousands apart."""
    return str(format_decimal(value, format="#,##0", locale=lang))


def day(value: date, lang: Lang) -> str:
    """The day as it is written in a letter: in Mongolian with the month's number, in English with its name."""
    return str(format_date(value, format=_DAYS[lang], locale=lang)).replace(NARROW, "\u00a0")


def short_day(value: date) -> str:
    """``11/22``, as both languages can read it."""
    return f"{value.month}/{value.day}"
