"""Records → blocks, each visit once in each cell."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from stats.publication.blocks import CELLS, COUNTED, NOTHING, OF_EVENTS, OF_PACKS, Amount, Counted, Key, Variable
from stats.publication.measured import measured
from stats.record import AnswerRecord, SessionRecord
from stats.summary.counts import PERSONLESS_MODE, RATINGS, Step

ROUNDS: Final = ("walk-up", "club")
"""Modes whose items are drawn: the same item is somebody's first and another's last."""

ROUND_AT: Final = "round:"
"""Begins the name of a place in a round, which is told by its number: ``round:3``."""

FINISHED: Final = "finished"
TOLD: Final = "told"
NOT_TOLD: Final = "not-told"


@dataclass(frozen=True, slots=True)
class Known:
    """What the packs know and the record does not.

    Attributes:
        tactics: the one tactic that each lure counts under here, so that tactics do not overlap.
        endings: all endings of each story, by pack and story, so that one that nobody reached is seen to be a zero.
    """

    tactics: Mapping[Step, str] = field(default_factory=dict)
    endings: Mapping[Step, frozenset[str]] = field(default_factory=dict)


class _Cell(NamedTuple):
    key: Key
    group: str
    cell: str


def group_of(record: SessionRecord) -> str:
    """The ``judged`` group of a session: its wave, and its arm where it has one."""
    return record.header.wave if record.header.arm is None else f"{record.header.wave}/{record.header.arm}"


def count_blocks(records: Sequence[SessionRecord], known: Known, helps: int) -> Counted:
    """Everything that could be published of ``records``, of which each visit and part must come once.

    Sessions of a whole class are left out: in them no visitor answered. Each block has every group that could
    have been counted in it, as far as that is known, so that a zero is seen to be one.
    """
    counting: defaultdict[str, Counter[_Cell]] = defaultdict(Counter)
    for record in records:
        if record.header.mode != PERSONLESS_MODE:
            counting[record.header.visit].update(_of_session(record))
    for record in measured(records):
        counting[record.header.visit].update(_of_answers(record, known))
    amounts: dict[_Cell, Amount] = {}
    for visit in counting.values():
        for cell, counted in visit.items():
            # A visit is of a language once, however many sessions it has.
            once = 1 if cell.key.variable in ("language", "age_band") else counted
            amounts[cell] = amounts.get(cell, NOTHING).plus(Amount(once, 1))
    if helps:
        amounts[_Cell(Key("", "", "helps"), "opened", COUNTED)] = Amount(helps, helps)
    return _with_zeros(_blocks(amounts), known)


def _of_session(record: SessionRecord) -> Iterator[_Cell]:
    header = record.header
    yield _cell(record, "language", header.language)
    yield _cell(record, "age_band", header.age_band or "")
    if record.status == "left" and record.left_at is not None:
        in_round = header.mode in ROUNDS
        yield _cell(record, "left_at", f"{ROUND_AT}{len(record.answers) + 1}" if in_round else record.left_at)
    if record.status == "finished":
        yield _cell(record, "left_at", FINISHED)
        yield _cell(record, "told", TOLD if any(answer.kind == "tell" for answer in record.answers) else NOT_TOLD)
        if record.ending is not None:
            yield _cell(record, "endings", record.ending)


def _of_answers(record: SessionRecord, known: Known) -> Iterator[_Cell]:
    header = record.header
    for answer in record.answers:
        said_lure = _said_lure(answer)
        if said_lure is None:
            continue
        if answer.truth == "fine":
            yield _cell(record, "judged", group_of(record), "false_alarms" if said_lure else "correct_rejections")
            continue
        yield _cell(record, "judged", group_of(record), "hits" if said_lure else "misses")
        tactic = known.tactics.get(Step(header.pack, answer.ref))
        if tactic is not None:
            yield _cell(record, "tactics", tactic, "noticed" if said_lure else "missed")


def _cell(record: SessionRecord, variable: Variable, group: str, cell: str = COUNTED) -> _Cell:
    event = record.header.event if variable in OF_EVENTS else ""
    pack = record.header.pack if variable in OF_PACKS else ""
    return _Cell(Key(event, pack, variable), group, cell)


def _said_lure(answer: AnswerRecord) -> bool | None:
    """Whether a judged answer says "lure"; None when it is no judged answer."""
    if answer.kind != "judge" or answer.truth is None or answer.choice not in RATINGS:
        return None
    return RATINGS.index(answer.choice) < len(RATINGS) // 2


def _blocks(amounts: Mapping[_Cell, Amount]) -> dict[Key, dict[str, dict[str, Amount]]]:
    blocks: dict[Key, dict[str, dict[str, Amount]]] = {}
    for (key, group, cell), amount in amounts.items():
        blocks.setdefault(key, {}).setdefault(group, _zero(key.variable))[cell] = amount
    return blocks


def _with_zeros(blocks: dict[Key, dict[str, dict[str, Amount]]], known: Known) -> Counted:
    """A language that is spoken elsewhere, an ending that the story has: nobody here is a number, too."""
    anywhere: dict[Variable, set[str]] = {"language": set(), "age_band": set(), "told": {TOLD, NOT_TOLD}}
    for key, block in blocks.items():
        anywhere.get(key.variable, set()).update(block)
    for key, block in blocks.items():
        missing = anywhere.get(key.variable, set()) | _endings(key, block, known)
        for group in missing - block.keys():
            block[group] = _zero(key.variable)
    return blocks


def _endings(key: Key, block: Iterable[str], known: Known) -> set[str]:
    """All endings of the stories that have been played to one."""
    if key.variable != "endings":
        return set()
    stories = {ending.partition("/")[0] for ending in block}
    return {ending for story in stories for ending in known.endings.get(Step(key.pack, story), ())}


def _zero(variable: Variable) -> dict[str, Amount]:
    return dict.fromkeys(CELLS[variable], NOTHING)
