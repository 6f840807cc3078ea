"""The tables of a ``Tally`` as Ibis expressions. What grows with the visits stays in the engine: results are small."""

from __future__ import annotations

from functools import reduce
from operator import add
from typing import Final

from stats.fleet.engines import Table
from stats.fleet.sessions import PLACES, is_first
from stats.summary import Dimension

_WAVES: Final = ("before", "after")


def turnout(sessions: Table) -> Table:
    """ended, visits."""
    return _counted(_best(sessions), "ended")


def turnout_by(sessions: Table, dimension: Dimension) -> Table:
    """The dimension's value, ended, visits."""
    return _counted(_best(sessions, dimension), dimension, "ended")


def shapes(sessions: Table) -> Table:
    """pack, mode, ended, answers, sessions."""
    return _counted(sessions, "pack", "mode", "ended", "answers")


def left_at(rows: Table) -> Table:
    """pack, left_at, sessions."""
    left = rows.filter(is_first(rows) & (rows.status == "left") & rows.left_at.notnull())
    return _counted(left, "pack", "left_at")


def answers(rows: Table) -> Table:
    """pack, ref, place, told, answers."""
    return _counted(rows.filter(rows.answer.notnull()), "pack", "ref", "place", "told")


def tellers(rows: Table) -> Table:
    """visits."""
    told = rows.filter(rows.told.notnull())
    return told.aggregate(visits=told.visit.nunique())


def patterns(measured: Table) -> Table:
    """The pattern, visits."""
    return _counted(_summed(measured, "visit"), *PLACES)


def groups(measured: Table) -> Table:
    """wave, arm, the pattern, visits."""
    return _counted(_summed(measured, "visit", "wave", "arm"), "wave", "arm", *PLACES)


def pairs(measured: Table) -> Table:
    """arm, the form before, the form after, the pattern before, the pattern after, visits."""
    ended = measured.filter(measured.finished & measured.wave.isin(_WAVES))
    both = ended.group_by("visit", "arm").aggregate(
        **{f"{wave}_{name}": ended[name].sum(where=ended.wave == wave) for wave in _WAVES for name in PLACES},
        **{f"{wave}_form": ended.form.min(where=ended.wave == wave) for wave in _WAVES},
        **{f"{wave}_other": ended.form.max(where=ended.wave == wave) for wave in _WAVES},
        **{f"{wave}_formless": ended.count(where=(ended.wave == wave) & ended.form.isnull()) for wave in _WAVES},
    )
    for wave in _WAVES:
        one_form = (both[f"{wave}_form"] == both[f"{wave}_other"]) & (both[f"{wave}_formless"] == 0)
        both = both.filter(one_form & _judged(both, f"{wave}_"))
    both = both.filter(both.before_form != both.after_form)
    places = (f"{wave}_{name}" for wave in _WAVES for name in PLACES)
    return _counted(both, "arm", "before_form", "after_form", *places)


def helps(files: Table) -> Table:
    """kiosk, date, opened: the highest of several counts, for a day's only grows and may be exported more than once."""
    return files.group_by("kiosk", "date").aggregate(opened=files.opened.max())


def _best(sessions: Table, *keys: str) -> Table:
    """How each visit ended, at best, as far as its sessions with the same ``keys`` are concerned."""
    return sessions.group_by("visit", *keys).aggregate(ended=sessions.ended.min())


def _summed(measured: Table, *keys: str) -> Table:
    """Patterns, of those who judged anything."""
    summed = measured.group_by(*keys).aggregate(**{name: measured[name].sum() for name in PLACES})
    return summed.filter(_judged(summed))


def _judged(table: Table, prefix: str = "") -> Table:
    return reduce(add, (table[prefix + name] for name in PLACES)) > 0


def _counted(table: Table, *keys: str) -> Table:
    return table.group_by(*keys).aggregate(counted=table.count())
