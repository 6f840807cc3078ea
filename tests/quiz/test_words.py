from __future__ import annotations

from kiosk.quiz.words import placed_signs, step_words
from tests.quiz.builders import chat, choices, every_kind, step


def test_signs_are_numbered_across_the_lines_of_the_chat() -> None:
    signs = placed_signs(step(kind="spot", chat=chat(2, 0, 1)), "mn")
    assert [placed.line for placed in signs] == [0, 0, 2]
    assert signs[0].sign.end <= signs[1].sign.start


def test_the_words_are_those_one_answers_upon() -> None:
    chosen = step(kind="choice", chat=chat(1), choices=choices(0, 2))
    assert step_words(chosen, "mn").splitlines() == ["Юу хийх вэ?", "Сонголт 0", "Сонголт 1"]
    spotted = step_words(step(kind="spot", chat=chat(1)), "mn")
    assert "хэлж болохгүй" in spotted
    assert "secrecy" not in spotted


def test_a_telling_is_hashed_with_all_it_can_be_composed_of() -> None:
    words = step_words(every_kind()[-2], "mn").splitlines()
    assert words == ["Юу хийх вэ?", "Ээж", "Багш", "Нэг юм асууя", "Үүнийг хараач", "Оройн хоолон дээр", "Одоо"]
