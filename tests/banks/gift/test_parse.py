"""Each thing that the GIFT documentation names, and what a hurried teacher writes instead."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.banks.errors import BankError
from kiosk.banks.gift import words
from kiosk.banks.gift.read import read, syntax_of
from kiosk.banks.gift.syntax import Broken, GiftQuestion
from kiosk.banks.model import Bank


@pytest.fixture
def bank(tmp_path: Path, request: pytest.FixtureRequest) -> Bank:
    """The bank of the text that a test is given."""
    path = tmp_path / "bank.gift"
    path.write_text(request.param, encoding="utf-8", newline="")
    return read(path)


def parsed(text: str) -> list[GiftQuestion]:
    found = list(syntax_of(text))
    assert not [one for one in found if isinstance(one, Broken)]
    return [one for one in found if isinstance(one, GiftQuestion)]


def only(text: str) -> GiftQuestion:
    [one] = parsed(text)
    return one


def answers(question: GiftQuestion) -> list[tuple[str, bool, float | None]]:
    return [(choice.text.text, choice.right, choice.weight) for choice in question.choices]


@pytest.mark.parametrize(
    ("answer", "truth"),
    [("T", True), ("TRUE", True), ("F", False), ("FALSE", False), ("true", True), (" f ", False), ("\nTRUE\n", True)],
)
def test_true_and_false_may_be_written_short(answer: str, truth: bool) -> None:
    question = only(f"Өнөөдөр даваа.{{{answer}}}")
    assert (question.kind, question.is_true) == ("TF", truth)


@pytest.mark.parametrize(
    ("written", "wrong", "right"),
    [("T#no#yes", "no", "yes"), ("F#no", "no", None), ("F##yes", None, "yes"), ("T#no#a # b", "no", "a # b")],
)
def test_the_first_feedback_is_for_a_wrong_answer(written: str, wrong: str | None, right: str | None) -> None:
    question = only(f"Q{{{written}}}")
    assert question.wrong is None if wrong is None else question.wrong and question.wrong.text == wrong
    assert question.right is None if right is None else question.right and question.right.text == right


@pytest.mark.parametrize("bank", ["Q{FALSE#no#yes}"], indirect=True)
def test_a_wrong_answer_hears_what_is_meant_for_it(bank: Bank) -> None:
    true, false = bank.questions[0].choices
    assert (true.weight, true.feedback, false.weight, false.feedback) == (0, "no", 100, "yes")


def test_weights_may_be_negative_broken_and_behind_spaces() -> None:
    question = only("Q{ ~%33.33333%a ~ %-50%b =%100%c ~d ~100% e ~%x%f}")
    assert answers(question) == [
        ("a", False, 33.33333), ("b", False, -50), ("c", True, 100), ("d", False, None), ("100% e", False, None),
        ("%x%f", False, None),
    ]  # fmt: skip


def test_escaped_signs_are_signs() -> None:
    question = only(r"::a\:\:b::1 \= 1 \{x\} c\:d e\\f g\nh \z{~\~ \# \= {} =\}# \#1}".replace("{} ", r"\{\} "))
    assert question.title == "a::b"
    assert question.stem.text == "1 = 1 {x} c:d e\\f g\nh \\z"
    assert [choice.text.text for choice in question.choices] == ["~ # = {}", "}"]
    assert question.choices[1].feedback is not None
    assert question.choices[1].feedback.text == "#1"


def test_answers_within_a_sentence_leave_a_blank() -> None:
    question = only("Хамба {~нохой =лам} гэж\nхэн бэ?")
    assert (question.stem.text, question.embedded) == ("Хамба _____ гэж хэн бэ?", True)


def test_answers_first_leave_a_blank_first() -> None:
    assert only("{=Ази ~Африк} хамгийн том тив.").stem.text == "_____ хамгийн том тив."


@pytest.mark.parametrize(
    ("text", "stem"),
    [
        ("[html]{=Ази ~Африк} бол <b>том</b>\nтив.", "_____ бол <b>том</b>\nтив."),
        ("[html]<i>Тэр</i> {=Ази ~Африк} бол\nтив.", "<i>Тэр</i> _____ бол\nтив."),
    ],
)
def test_markup_at_the_beginning_is_that_of_what_follows_the_answers_too(text: str, stem: str) -> None:
    question = only(text)
    assert (question.stem.markup, question.stem.text) == ("html", stem)
    assert [choice.text.markup for choice in question.choices] == ["html", "html"]


@pytest.mark.parametrize("answers_written", ["=a ~b ~", "~ =a ~b", "~=a ~ #so ~b", "=a ~[html] ~b"])
def test_a_wrong_answer_without_a_word_is_left_out(answers_written: str) -> None:
    question = only(f"Q{{{answers_written}}}")
    assert answers(question) == [("a", True, None), ("b", False, None)]


def test_a_right_answer_without_a_word_stays_to_be_told_of() -> None:
    assert answers(only("Q{= ~a ~b}"))[0] == ("", True, None)


def test_markup_is_the_questions_unless_a_text_has_its_own() -> None:
    question = only("[html]<p>Q</p>{=<b>a</b>#[markdown]*x* ~[plain]<b>#y ####<i>g</i>}")
    assert [choice.text.markup for choice in question.choices] == ["html", "plain"]
    assert [choice.feedback.markup for choice in question.choices if choice.feedback] == ["markdown", "html"]
    assert question.global_feedback is not None
    assert (question.global_feedback.markup, question.global_feedback.text) == ("html", "<i>g</i>")


@pytest.mark.parametrize(
    "bank",
    ["[html]<p>Q&nbsp;1</p><ul><li>x<li>y</ul>{=<b>a</b> &lt; b#<br>ok<img src\\='a.png'> ~c ####<p>g</p>}"],
    indirect=True,
)
def test_a_bank_holds_plain_words(bank: Bank) -> None:
    [question] = bank.questions
    assert question.stem == "Q 1\n\n• x\n• y"
    assert (question.choices[0].text, question.choices[0].feedback) == ("a < b", "ok")
    assert question.general_feedback == "g"
    assert [note.en for note in question.notes] == ["a picture was left out"]


@pytest.mark.parametrize(
    ("bank", "kind"),
    [
        ("Q{=a ~b}", "single"),
        ("Q{=a =b ~c}", "single"),
        ("Q{~%50%a ~%50%b ~c}", "multiple"),
        ("Q{~%100%a ~b}", "multiple"),
        ("Q{=%50%a =%50%b ~c}", "multiple"),
        ("Q{=%100%a =%50%b ~c}", "single"),
        ("Q{T}", "truefalse"),
        ("Q{ҮНЭН}", "truefalse"),
        ("Q {худал#Үгүй}", "truefalse"),
    ],
    indirect=["bank"],
)
def test_several_are_ticked_where_no_single_answer_is_all_right(bank: Bank, kind: str) -> None:
    assert [question.kind for question in bank.questions] == [kind]


def test_categories_last_until_the_next() -> None:
    text = (
        "Q0{T}\n\n$CATEGORY: $course$/top/A//B/C d\n\nQ1{T}\n\n// [id:7] [tag:x] [tag:y z]\nQ2{T}\n"
        "$CATEGORY: E\nQ3{T}\n"
    )
    found = parsed(text)
    assert [one.category for one in found] == [(), ("A/B", "C d"), ("A/B", "C d"), ("E",)]
    assert [(one.id, one.tags) for one in found] == [(None, ()), (None, ()), ("7", ("x", "y z")), (None, ())]
    assert [one.line for one in found] == [1, 5, 8, 10]


def test_comments_are_no_part_of_a_question() -> None:
    question = only("::T:: // about\n// more\nQ // stays\n{ // in it\n// {}\n=a\n  // ~x\n~b\n} // behind\n// end")
    assert (question.title, question.stem.text, question.line) == ("T", "Q // stays", 1)
    assert answers(question) == [("a", True, None), ("b", False, None)]


def test_empty_lines_within_answers_part_nothing() -> None:
    assert answers(only("Q\n{\n=a\n\n~b\n \t\n}\n")) == [("a", True, None), ("b", False, None)]


def test_answers_that_never_end_spoil_their_own_question_only() -> None:
    first, second = syntax_of("Q1 {=a ~b\n\nQ2 {=c ~d}\n")
    assert isinstance(first, Broken)
    assert (first.label, first.line, first.reason) == ("Q1", 1, words.NO_CLOSING_BRACE)
    assert isinstance(second, GiftQuestion)


def test_forgotten_empty_lines_are_seen() -> None:
    assert [one.kind for one in parsed("Q1 {=a ~b}\nQ2 { }\nQ3 {//\n#1}\nQ4 {f}")] == ["MC", "Essay", "Numerical", "TF"]
    found = parsed("Q1 {T}\nQ2 {\n=a ~b}\n::t::Q3 is {=c ~d}!\n::u::Q4 {F}")
    assert [(one.stem.text, one.line) for one in found] == [("Q1", 1), ("Q2", 2), ("Q3 is _____ !", 4), ("Q4", 5)]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Q =a ~b}", words.NO_OPENING_BRACE),
        ("Q }{", words.NO_OPENING_BRACE),
        ("Q {=a ~b", words.NO_CLOSING_BRACE),
        ("Q {=a {x} ~b}", words.BRACE_IN_ANSWERS),
        ("Q {=a ~b} and {=c ~d}", words.TWO_ANSWERS),
        ("Q f(x) { return x; }\nis what? {=a ~b}", words.BRACE_IN_WORDS),
        ("Q $\\frac{1}{2}$ is {=a ~b}", words.BRACE_IN_WORDS),
        ("Q {a ~b}", words.WORDS_BEFORE_ANSWERS),
        ('Q {=<a href="x">a</a> ~b}', words.SIGN_IN_TAG),
        ("Q {~%101%a =b}", words.WEIGHT_TOO_GREAT.filled(weight="101")),
        ("Q" * 60_000 + "{T}", words.VERY_LONG.filled(limit=60_000)),
    ],
)
def test_what_is_broken_is_named_and_the_rest_is_read(text: str, reason: object) -> None:
    before, broken, after = syntax_of(f"::a::A {{T}}\n\n{text}\n\n::b::B {{T}}\n")
    assert isinstance(broken, Broken)
    assert (broken.reason, broken.line) == (reason, 3)
    assert broken.label.startswith("Q")
    assert [one.title for one in (before, after) if isinstance(one, GiftQuestion)] == ["a", "b"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Q {=a =b}", "Short"), ("Q {a}", "Short"), ("Q {=%50%a}", "Short"), ("Q {#5}", "Numerical"),
        ("Q {#\n=1:0 =%50%2:1}", "Numerical"), ("Q {=a -> b =c -> d}", "Matching"), ("Q {}", "Essay"),
        ("Q {####g}", "Essay"), ("Тайлбар", "Description"), ("::T::Тайлбар", "Description"),
    ],
)  # fmt: skip
def test_what_is_not_tapped_has_a_name(text: str, kind: str) -> None:
    assert only(text).kind == kind


@pytest.mark.parametrize(
    "bank", ["\ufeff::T::Q\t1 {\r\n\t=a\r\n\t~b\r\n}\r\n\r\nQ2 {T}\r\n", "::T::Q\t1 {\r\t=a\r\t~b\r}\r\rQ2 {T}\r"],
    indirect=True,
)  # fmt: skip
def test_lines_end_as_they_will(bank: Bank) -> None:
    assert [(one.stem, one.line) for one in bank.questions] == [("Q 1", 1), ("Q2", 6)]


def test_a_file_without_questions_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.gift").write_text("// nothing\n\n$CATEGORY: a\n")
    with pytest.raises(BankError, match="no question"):
        read(tmp_path / "a.gift")


@pytest.mark.parametrize("bank", ["::<b>Нэр</b> &amp;\n<x> 1<2::[html]<p>Q</p>{T}"], indirect=True)
def test_a_name_is_plain_words_on_a_line(bank: Bank) -> None:
    assert [one.name for one in bank.questions] == ["Нэр & <x> 1<2"]


@pytest.mark.parametrize("bank", ["::Нэр::\n{T}"], indirect=True)
def test_a_question_without_words_has_its_name(bank: Bank) -> None:
    assert [(one.stem, one.label) for one in bank.questions] == [("", "Нэр")]
