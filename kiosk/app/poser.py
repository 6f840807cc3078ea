"""Putting a visit where a scene of a pack stands, as hands would have brought it there."""

from __future__ import annotations

from kiosk.lang import Lang
from kiosk.packs.model import Deck, Item, Pack, Quiz, Step, Story, Telling
from kiosk.packs.outline import PackOutline
from kiosk.packs.scene import Scene
from kiosk.quiz.judgement import Judgement
from kiosk.quiz.responses import Chosen, Composed, Ordered, Response, Spotted
from kiosk.quiz.round import RoundSession
from kiosk.quiz.words import placed_signs
from kiosk.screens.flow import Flow


class Poser:
    """Moves the visit of ``flow`` about in one pack, of which ``outline`` is what the visit knows."""

    def __init__(self, flow: Flow, pack: Pack, outline: PackOutline) -> None:
        self._flow = flow
        self._pack = pack
        self._outline = outline

    def pose(self, scene: Scene) -> bool:
        """Show the scene on the flow's stage; False where the pack has no such screen."""
        self._flow.visit.leave()
        self._flow.visit.choose()
        return self._stands(scene)

    def _stands(self, scene: Scene) -> bool:
        match scene.kind:
            case "offer":
                self._flow.show_here()
                return True
            case "item":
                return self._item(scene)
            case "step":
                return self._step(scene)
            case "tell":
                return self._tell(scene)

    def _item(self, scene: Scene) -> bool:
        """An item to be judged; once it is answered, all of its texts stand there."""
        deck = next((deck for deck in self._pack.decks if deck.deck == scene.script), None)
        item = next((item for item in deck.items if item.id == scene.node), None) if deck else None
        if deck is None or item is None or not self._start_round(deck, item):
            return False
        if scene.moment == "answered":
            self._flow.visit.answer(Judgement.LURE_SURE if item.truth == "lure" else Judgement.FINE_SURE, 1.0)
        self._flow.show_here()
        return True

    def _start_round(self, deck: Deck, item: Item) -> bool:
        """A round of two, at the item; False where the deck has none to stand beside it."""
        others = [one for one in deck.items if one.id not in (item.id, item.twin)]
        other = next((one for one in others if one.truth != item.truth), None)
        if other is None:
            return False
        visit = self._flow.visit
        played = visit.start_round(self._outline, deck.model_copy(update={"items": (item, other)}), "walk-up")
        while played.current is not item:
            visit.answer(Judgement.LURE_SURE, 1.0)
            visit.advance()
        return True

    def _step(self, scene: Scene) -> bool:
        step = self._start_step(scene.script, scene.node)
        if step is None:
            return False
        visit = self._flow.visit
        if scene.moment == "answered" and step.kind is not None:
            visit.answer(_response(step, scene.answer, visit.lang), 1.0)
        self._flow.show_here()
        if scene.moment == "asked":
            if step.kind is not None and step.mn.text is not None:
                self._touch("next")
            if step.telling is not None:
                self._compose(step.telling, scene)
        return True

    def _start_step(self, script: str, node: str) -> Step | None:
        """The story or quiz, begun with the step: what came before is not shown."""
        story = next((story for story in self._pack.stories if story.story == script), None)
        if story is not None and (steps := _turned(story.steps, node)):
            return self._flow.visit.start_story(self._outline, story.model_copy(update={"steps": steps})).step
        quiz = next((quiz for quiz in self._pack.quizzes if quiz.quiz == script), None)
        if quiz is not None and (steps := _turned(quiz.questions, node)):
            return self._flow.visit.start_quiz(self._outline, quiz.model_copy(update={"questions": steps})).step
        return None

    def _tell(self, scene: Scene) -> bool:
        tell, visit = self._pack.tell, self._flow.visit
        if tell is None or not self._play_something():
            return False
        visit.advance()
        if scene.moment == "answered":
            visit.answer(_composed(tell.telling, scene.answer), 1.0)
        self._flow.show_here()
        if scene.moment == "asked":
            self._touch("start")
            self._compose(tell.telling, scene)
        return True

    def _play_something(self) -> bool:
        """Any session to its end, for telling follows one."""
        visit = self._flow.visit
        ending = _ending(self._pack.stories)
        if ending is not None:
            self._start_step(*ending)
            visit.advance()
            return True
        if self._pack.quizzes:
            quiz = self._pack.quizzes[0]
            last: Quiz = quiz.model_copy(update={"questions": quiz.questions[-1:]})
            visit.start_quiz(self._outline, last)
            visit.answer(_response(last.questions[0], None, visit.lang), 1.0)
            visit.advance()
            return True
        if not any(self._start_round(deck, deck.items[0]) for deck in self._pack.decks[:1]):
            return False
        while isinstance(visit.played, RoundSession) and not visit.played.finished:
            visit.answer(Judgement.LURE_SURE, 1.0)
            visit.advance()
        return True

    def _compose(self, telling: Telling, scene: Scene) -> None:
        """Pick the parts that come before the one that is asked."""
        picks = (f"whom-{telling.whom[scene.answer or 0].id}", f"words-{telling.openers[0].id}")
        for key in picks[: scene.part]:
            self._touch(key)

    def _touch(self, key: str) -> None:
        """Do what a button does, where it stands on the screen."""
        target = next((target for target in self._flow.house.stage.targets if target.key == key), None)
        if target is not None:
            target.action()


def _turned(steps: tuple[Step, ...], node: str) -> tuple[Step, ...]:
    """The steps with the one called ``node`` first; none where there is no such step."""
    at = next((i for i, step in enumerate(steps) if step.id == node), None)
    return () if at is None else steps[at:] + steps[:at]


def _ending(stories: tuple[Story, ...]) -> tuple[str, str] | None:
    """A story and one of its endings."""
    return next(((story.story, step.id) for story in stories for step in story.steps if step.end is not None), None)


def _response(step: Step, answer: int | None, lang: Lang) -> Response:
    """An answer to a step: everything right, or with the choice or adult asked for."""
    match step.kind:
        case "choice":
            best = max(range(len(step.choices)), key=lambda number: step.choices[number].points)
            return Chosen((best if answer is None else answer,))
        case "choices":
            # What a choice has to say is said where it was taken for the other kind.
            return Chosen(tuple(i for i, choice in enumerate(step.choices) if bool(choice.right) != (i == answer)))
        case "spot":
            return Spotted(tuple(range(len(placed_signs(step, lang)))))
        case "order":
            return Ordered(tuple(range(len(step.parts))))
        case "tell" if step.telling is not None:
            return _composed(step.telling, answer)
    return Judgement.LURE_SURE if step.truth == "lure" else Judgement.FINE_SURE


def _composed(telling: Telling, adult: int | None) -> Composed:
    whom = telling.whom[adult or 0].id
    return Composed(whom, telling.openers[0].id, telling.moments_for(whom)[0].id)
