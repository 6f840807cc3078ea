from __future__ import annotations

from kiosk.cli.tactics import tactics_of
from kiosk.packs import load_library
from kiosk.packs.marks import parse
from kiosk.resources import scenarios_dir
from stats.summary import Step


def test_every_judged_message_of_the_packs_has_its_tactics() -> None:
    packs = load_library([scenarios_dir()]).packs
    tactics = tactics_of(packs)
    pack = next(pack for pack in packs if pack.id == "students-11-13")
    for deck in pack.decks:
        for item in deck.items:
            marked = {sign.tactic for sign in parse(item.mn.text).signs}
            assert tactics[Step(pack.id, f"{deck.deck}/{item.id}")] == marked
            assert marked or item.truth == "fine"
    steps = [(quiz.quiz, step) for pack in packs for quiz in pack.quizzes for step in quiz.questions]
    judged = {f"{quiz}/{step.id}" for quiz, step in steps if step.kind == "judge"}
    assert judged <= {step.ref for step in tactics}
