"""An H5P branching scenario → a story: what it asks becomes choices, what it shows is told, its screens are endings."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from kiosk.banks.h5p import words as say
from kiosk.banks.h5p.fields import Fields, group, groups, number, words
from kiosk.banks.h5p.nodes import Alternative, Ending, Node, Way, node_of
from kiosk.banks.h5p.package import Content
from kiosk.banks.h5p.pages import pages_of
from kiosk.banks.h5p.questions import text_of, title_of
from kiosk.banks.h5p.ways import Target, Ways
from kiosk.banks.limits import MOST_CHOICES
from kiosk.banks.model import BankAnswer, BankStep, BankStory, Note, Skipped
from kiosk.packs.model import EndingKind

_MOST_NODES: Final = 500
_NO_QUESTION: Final = "…"
_FULL: Final = 2
_PART: Final = 1


def story_in(content: Content, name: str) -> BankStory | Skipped:
    """The story of a scenario; skipped where it cannot be played to an end from everywhere.

    Args:
        name: what to call it where it has no title.
    """
    scenario = group(content.params, "branchingScenario")
    start = group(scenario, "startScreen")
    title = text_of(start, "startScreenTitle") or title_of(content) or text_of(scenario, "title") or name
    items = groups(scenario, "content")
    if len(items) > _MOST_NODES:
        return Skipped(title, None, say.TOO_MANY_NODES.filled(limit=_MOST_NODES))
    ways = Ways([node_of(item, place) for place, item in enumerate(items)], _screens(scenario))
    first = ways.target(Way(0))
    if isinstance(first, Ending):
        return Skipped(title, None, say.NO_NODES)
    places = ways.reached(first)
    reason = _unplayable(ways, places)
    if reason is not None:
        return Skipped(title, None, reason)
    told = _Told(ways, _scoring(scenario))
    steps = [step for place in places for step in told.steps(place)]
    steps += told.endings()
    return BankStory(title, tuple(steps), text_of(start, "startScreenSubtitle"), tuple(_notes(ways, places)))


def _screens(scenario: Fields) -> dict[int, Ending]:
    """The end screens by their ids; without one of its own, the first is −1, the next −2."""
    found: dict[int, Ending] = {}
    for at, screen in enumerate(groups(scenario, "endScreens")):
        id = number(screen, "contentId")
        ending = Ending(
            text_of(screen, "endScreenTitle"),
            text_of(screen, "endScreenSubtitle"),
            number(screen, "endScreenScore") or 0,
        )
        found.setdefault(-1 - at if id is None else int(id), ending)
    return found


def _scoring(scenario: Fields) -> str:
    """How points are given: ``static-end-score``, ``dynamic-score`` or ``no-score``; elsewhere in older versions."""
    return (
        words(scenario, "scoringOptionGroup", "scoringOption")
        or words(scenario, "scoringOption", "scoringOption")
        or words(scenario, "scoringOption")
    )


def _unplayable(ways: Ways, places: Sequence[int]) -> Note | None:
    endless = ways.endless(places)
    if endless:
        return say.NO_WAY_OUT.filled(name=ways.nodes[endless[0]].name)
    for place in places:
        node = ways.nodes[place]
        if len(node.alternatives) > MOST_CHOICES:
            return say.MANY_ANSWERS.filled(name=node.name, count=len(node.alternatives), limit=MOST_CHOICES)
        if not all(one.text for one in node.alternatives):
            return say.EMPTY_ANSWER.filled(name=node.name)
    return None


def _notes(ways: Ways, places: Sequence[int]) -> Iterator[Note]:
    yield from (note for place in places for note in ways.nodes[place].notes)
    yield from ways.lost
    for place, node in enumerate(ways.nodes):
        if place not in places and (node.texts or node.alternatives):
            yield say.UNREACHABLE.filled(name=node.name)
    yield say.ENDINGS_GUESSED


@dataclass
class _Told:
    """Makes steps of contents, and remembers the endings that they lead to."""

    ways: Ways
    scoring: str
    ids: dict[Ending, str] = field(default_factory=dict)

    def steps(self, place: int) -> Iterator[BankStep]:
        """The steps of one content: what it tells, page by page, then what it asks."""
        node = self.ways.nodes[place]
        way = node.alternatives[0].way if len(node.alternatives) == 1 else node.way
        asks = len(node.alternatives) > 1
        texts = node.texts or (_NO_QUESTION,)
        pages = pages_of(texts if asks or not way.said else (*texts, way.said))
        yield from self._told(_id(place), pages[:-1])
        last = _paged(_id(place), len(pages))
        if asks:
            yield BankStep(last, pages[-1], answers=tuple(self._answers(node)))
        else:
            yield BankStep(last, pages[-1], next=self._leads(way, node))

    def endings(self) -> Iterator[BankStep]:
        """The steps that end the story, once all others are made."""
        best = max((one.score for one in self.ids), default=0)
        for ending, id in self.ids.items():
            pages = pages_of((ending.text,))
            yield from self._told(id, pages[:-1])
            kind = self._kind(ending, best)
            yield BankStep(_paged(id, len(pages)), pages[-1], title=ending.title or say.THE_END, end=kind)

    def _told(self, id: str, pages: Sequence[str]) -> Iterator[BankStep]:
        for page, text in enumerate(pages, start=1):
            yield BankStep(_paged(id, page), text, next=_paged(id, page + 1))

    def _answers(self, node: Node) -> Iterator[BankAnswer]:
        best = max(one.way.score for one in node.alternatives)
        for one in node.alternatives:
            yield BankAnswer(one.text, self._leads(one.way, node), one.way.said, self._points(one, best))

    def _points(self, answer: Alternative, best: float) -> int:
        """Only where the scenario gives points for answers: 2 for the most that one earns here, 1 for less."""
        if self.scoring != "dynamic-score" or answer.way.score <= 0:
            return 0
        return _FULL if answer.way.score >= best else _PART

    def _kind(self, ending: Ending, best: float) -> EndingKind:
        """The ending that is worth the most shows somebody who has checked; of all others nothing is known."""
        scored = self.scoring == "static-end-score" and best > 0
        return "checked" if scored and ending.score >= best else "unsure"

    def _leads(self, way: Way, node: Node) -> str:
        """The id of the step that follows."""
        target: Target = self.ways.target(way, node.name)
        return _id(target) if isinstance(target, int) else self.ids.setdefault(target, f"end-{len(self.ids) + 1}")


def _id(place: int) -> str:
    return f"step-{place + 1}"


def _paged(id: str, page: int) -> str:
    """The id of a page; the first has the id that others lead to."""
    return id if page == 1 else f"{id}-{page}"
