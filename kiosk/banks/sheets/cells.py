"""What is written in a cell: a type, a weight, which answers are right."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final

from kiosk.banks.model import QuestionKind
from kiosk.banks.weights import ALL, by_right

_KINDS: Final[Mapping[QuestionKind, frozenset[str]]] = MappingProxyType(
    {
        "single": frozenset({"single", "one", "нэг", "нэгхариулт", "нэгзөв", "ганц"}),
        "multiple": frozenset({"multiple", "many", "multi", "олон", "олонхариулт", "олонзөв"}),
        "truefalse": frozenset({"truefalse", "tf", "үнэнхудал", "зөвбуруу", "тиймүгүй"}),
    }
)
_TRUE: Final = frozenset({"true", "t", "yes", "үнэн", "зөв", "тийм"})
_FALSE: Final = frozenset({"false", "f", "no", "худал", "буруу", "үгүй"})
_BETWEEN: Final = re.compile(r"[\s,;.+&/]+")


def kind_in(cell: str) -> QuestionKind | None:
    """The type that a cell names, in either language; None where it names none."""
    word = re.sub(r"[\W_]+", "", cell.casefold())
    return next((kind for kind, words in _KINDS.items() if word in words), None)


def truth_in(cell: str) -> bool | None:
    """Whether a cell says true or false, in either language; None where it says neither."""
    word = cell.casefold().strip(" .")
    return True if word in _TRUE else False if word in _FALSE else None


def weight_in(cell: str) -> float | None:
    """A weight in percent, with a point or a comma, with ``%`` or without; None where there is none within ±100."""
    try:
        weight = float(cell.replace("%", "").replace(",", ".").replace("−", "-").strip())
    except ValueError:
        return None
    return weight if -100 <= weight <= 100 else None


def positions_in(cell: str, answers: Mapping[int, str]) -> tuple[int, ...] | str:
    """The numbers of the answers that a cell names: by number, by Latin letter, or by the very words of one.

    A spreadsheet may have made the number 1.3 of «1,3», so that a point divides as well.

    Returns:
        The numbers; or what there is in the cell that names no answer.
    """
    same = [number for number, words in answers.items() if words.casefold() == cell.casefold()]
    if same and not cell.isdecimal():
        return (same[0],)
    found: list[int] = []
    pieces: list[str] = _BETWEEN.split(cell)
    for piece in filter(None, pieces):
        number = _number(piece)
        if number not in answers:
            return piece
        found.append(number)
    return tuple(dict.fromkeys(found))


def shares(right: Sequence[bool], kind: QuestionKind) -> list[float]:
    """The weights of answers of which a sheet says only which are right."""
    return by_right(right) if kind == "multiple" else [ALL if one else 0.0 for one in right]


def _number(piece: str) -> int:
    """A number, or a letter's place in the alphabet; 0 for anything else."""
    if piece.isascii() and piece.isdecimal():
        return int(piece[:3])
    letter = piece.upper().strip("()")
    return ord(letter) - ord("A") + 1 if len(letter) == 1 and "A" <= letter <= "Z" else 0
