"""Small packs to play in tests, and a log that remembers."""

from __future__ import annotations

from random import Random
from typing import Any

from kiosk.packs.model import Deck, Item, Pack, Quiz, Step, Story, TellFile
from kiosk.quiz.answer import Answer
from kiosk.quiz.judgement import Judgement
from kiosk.quiz.log import SessionOpened, SessionResult
from kiosk.quiz.responses import Chosen, Composed, Ordered, Response, Spotted
from kiosk.quiz.words import placed_signs

TELLING: dict[str, Any] = {
    "whom": (
        {"id": "mother", "mn": {"text": "Ээж", "reply": "Хэлсэнд баярлалаа"}},
        {"id": "teacher", "mn": {"text": "Багш", "reply": "Сайн хэллээ"}},
    ),
    "words": ({"id": "ask", "mn": "Нэг юм асууя"}, {"id": "show", "mn": "Үүнийг хараач"}),
    "when": ({"id": "dinner", "mn": "Оройн хоолон дээр", "for": ("mother",)}, {"id": "now", "mn": "Одоо"}),
}


def frozen(value: Any) -> Any:
    """Lists as tuples, as the loader gives them to the strict models."""
    if isinstance(value, dict):
        return {key: frozen(inner) for key, inner in value.items()}
    return tuple(frozen(inner) for inner in value) if isinstance(value, list | tuple) else value


def item(slug: str, truth: str, twin: str | None = None, form: str = "A") -> Item:
    words = {"text": f"Энэ бол [{slug}]{{secrecy}} юм", "why": "Учир нь", "check": "Шалга"}
    fields = {"id": slug, "truth": truth, "twin": twin, "form": form, "from": "anu"}
    return Item.model_validate({**fields, "mn": words, "en": {**words, "text": f"This is {slug}"}})


def deck(pairs: int, *, both_forms: bool = True, lures: int = 0, fines: int = 0, slug: str = "deck") -> Deck:
    """Pairs of twins, every other one in form B when asked, and items without a twin."""
    items: list[Item] = []
    for number in range(pairs):
        form = "B" if both_forms and number % 2 else "A"
        items.append(item(f"lure-{number}", "lure", f"fine-{number}", form))
        items.append(item(f"fine-{number}", "fine", f"lure-{number}", form))
    items += [item(f"lone-lure-{number}", "lure") for number in range(lures)]
    items += [item(f"lone-fine-{number}", "fine") for number in range(fines)]
    return Deck(deck=slug, items=tuple(items))


def step(slug: str = "step", **fields: Any) -> Step:
    return Step.model_validate(frozen({"id": slug, "mn": "Юу хийх вэ?", **fields}))


def choices(*points: int) -> list[dict[str, Any]]:
    return [{"mn": f"Сонголт {number}", "points": value} for number, value in enumerate(points)]


def ticks(*right: bool) -> list[dict[str, Any]]:
    return [{"mn": f"Сонголт {number}", "right": value} for number, value in enumerate(right)]


def parts(count: int) -> list[dict[str, Any]]:
    return [{"mn": f"Хэсэг {number}"} for number in range(count)]


def chat(*signs: int) -> list[dict[str, Any]]:
    """A chat with so many signs in each line."""
    return [{"who": "temuu", "mn": "За. " + "[хэлж болохгүй]{secrecy} " * count} for count in signs]


def story(*steps: Step, slug: str = "story") -> Story:
    cast = {"nomin": {"mn": "Номин"}}
    fields = {"story": slug, "minutes": 4, "hero": "nomin", "cast": cast, "mn": "Түүх"}
    return Story.model_validate({**fields, "steps": steps})


def quiz(*questions: Step) -> Quiz:
    return Quiz.model_validate({"quiz": "quiz", "mn": "Асуулт", "questions": questions})


def every_kind() -> tuple[Step, ...]:
    """A told step, a step of each kind, and an ending."""
    return (
        step("told"),
        step("choice", kind="choice", choices=choices(0, 2, 1)),
        step("choices", kind="choices", choices=ticks(True, False, True)),
        step("judge", kind="judge", truth="fine", chat=chat(0)),
        step("spot", kind="spot", chat=chat(1, 0, 2)),
        step("order", kind="order", parts=parts(3)),
        step("tell", kind="tell", telling=TELLING),
        step("end", end="told"),
    )


def pack(**contents: Any) -> Pack:
    head = {
        "pack": "students",
        "version": "1.2.3",
        "ages": "11-13",
        "contents": ("deck.yaml",),
        "review": {},
        "mn": "Анхны алхам",
    }
    tell = TellFile.model_validate({"tell": "telling", "mn": {"ask": "Хэнд хэлэх вэ?"}, "telling": TELLING})
    return Pack.model_validate({"head": head, "tell": tell, **contents})


def any_response(asked: Step, rng: Random) -> Response:
    """Something a visitor could do at a step."""
    match asked.kind:
        case "choice":
            return Chosen((rng.randrange(len(asked.choices)),))
        case "choices":
            count = len(asked.choices)
            return Chosen(tuple(rng.sample(range(count), rng.randint(0, count))))
        case "judge":
            return rng.choice(list(Judgement))
        case "spot":
            signs = len(placed_signs(asked, "mn"))
            return Spotted(tuple(rng.sample(range(signs), rng.randint(0, signs))))
        case "order":
            return Ordered(tuple(rng.sample(range(len(asked.parts)), len(asked.parts))))
        case "tell" if asked.telling is not None:
            whom = rng.choice(asked.telling.whom).id
            moment = rng.choice(asked.telling.moments_for(whom)).id
            return Composed(whom, rng.choice(asked.telling.openers).id, moment)
    raise AssertionError(f"{asked.id} asks nothing")


class MemoryLog:
    """A visit log that holds the protocol to its order."""

    def __init__(self) -> None:
        self.open: SessionOpened | None = None
        self.begun: list[SessionOpened] = []
        self.answers: list[Answer] = []
        self.results: list[SessionResult] = []

    def begin(self, opened: SessionOpened) -> None:
        assert self.open is None, "a session begins while another is open"
        self.open = opened
        self.begun.append(opened)
        self.answers = []

    def answer(self, answer: Answer) -> None:
        assert self.open is not None, "an answer without a session"
        self.answers.append(answer)

    def finish(self, result: SessionResult) -> None:
        assert result.opened == self.open, "finished something that is not open"
        self.open = None
        self.results.append(result)
        assert sum(answer.points for answer in self.answers) == result.score
        assert sum(answer.maximum for answer in self.answers) == result.maximum
