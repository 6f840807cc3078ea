"""H5P content as its editors export it, and what older versions of its libraries wrote."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest

from kiosk.banks.errors import BankError
from kiosk.banks.formats import read_bank
from kiosk.banks.model import Question
from tests.banks.packed import DATA, content, packed


def _bare(tmp_path: Path, params: Any) -> Path:
    path = tmp_path / "content.json"
    path.write_text(json.dumps(params), encoding="utf-8")
    return path


def _multi(tmp_path: Path, **params: Any) -> Question:
    answers = [{"text": "a", "correct": True}, {"text": "b", "correct": False}]
    (question,) = read_bank(_bare(tmp_path, {"question": "Q", "answers": answers, **params})).questions
    return question


def test_multiple_choice(tmp_path: Path) -> None:
    (question,) = read_bank(packed("multi-choice", tmp_path)).questions
    assert (question.name, question.kind) == ("Хэнд хэлэх вэ", "multiple")
    assert question.stem == "Сэтгэл зовоосон зурвас ирвэл хэнд хэлж болох вэ?"
    assert [(one.text, one.weight, one.feedback) for one in question.choices] == [
        ("Ээж, аавд", 50, "Тийм."),
        ("Багшид", 50, ""),
        ("Зурвас бичсэн хүнд л", -50, "Ганцааранг чинь үлдээхийг хүсэж магадгүй."),
    ]
    told = " ".join(note.en for note in question.notes)
    assert "tips" in told
    assert "not taken" in told
    assert "Бүгдийг оллоо!" in told


def test_true_or_false(tmp_path: Path) -> None:
    (question,) = read_bank(packed("true-false", tmp_path)).questions
    assert (question.kind, question.stem) == ("truefalse", "108 руу шөнө ч залгаж болно.")
    assert [(one.weight, one.feedback) for one in question.choices] == [
        (100, "Тийм, үнэгүй."),
        (0, "Шөнө ч гэсэн хариулна."),
    ]


def test_of_a_single_choice_set_the_first_answer_is_right(tmp_path: Path) -> None:
    bank = read_bank(packed("single-choice-set", tmp_path))
    assert [(one.stem, [(c.text, c.weight) for c in one.choices]) for one in bank.questions] == [
        ("Аль нь хүүхдийн тусламжийн утас вэ?", [("108", 100), ("105", 0), ("103", 0)]),
        ("Цагдаагийн дугаар?", [("102", 100), ("101", 0)]),
    ]
    assert [note.en for note in bank.notes] == ["words for the whole result were left out; the kiosk has its own"]


def test_a_set_brings_what_it_can_and_names_the_rest(tmp_path: Path) -> None:
    bank = read_bank(packed("question-set", tmp_path, {"content/images/file-1.png": b"\x89PNG"}))
    assert bank.name == "8-р анги, Интернэт"
    assert [one.label for one in bank.questions] == ["Хэнд хэлэх вэ", "Найз чинь нууц үг асуувал?", "108 шөнө"]
    single = bank.questions[1]
    assert single.kind == "single", "one answer is right, and the author left the kind to that"
    assert [(one.weight, one.feedback) for one in single.choices] == [
        (0, "Олон хүүхэд ингэдэг.\nНууц үг зөвхөн чинийх."),
        (100, "Найрсаг бөгөөд зөв."),
    ], "words for a share of the mark go to the answer that earns it"
    assert [one.name for one in bank.skipped] == ["Нөхөх", "Чирэх"]
    assert "gaps" in bank.skipped[0].reason.en
    assert len(bank.notes) == 2


def test_content_of_2014_without_its_package() -> None:
    (question,) = read_bank(DATA / "h5p" / "multi-choice-2014.json").questions
    assert (question.kind, question.choices[0].feedback) == ("single", "Тийм.")


@pytest.mark.parametrize(
    ("behaviour", "kind"),
    [
        ({"type": "single"}, "single"),
        ({"type": "multi"}, "multiple"),
        ({"type": "auto"}, "single"),
        ({"singleAnswer": False}, "multiple"),
        ({}, "single"),
    ],
)
def test_how_many_answers_are_taken(tmp_path: Path, behaviour: dict[str, Any], kind: str) -> None:
    assert _multi(tmp_path, behaviour=behaviour).kind == kind


def test_the_editors_wrapper_around_content(tmp_path: Path) -> None:
    params = {"question": "<p>Q</p>", "correct": "false", "behaviour": {}}
    wrapped = {"library": "H5P.TrueFalse 1.8", "params": {"params": params, "metadata": {"title": "T"}}}
    (question,) = read_bank(_bare(tmp_path, wrapped)).questions
    assert (question.name, [one.weight for one in question.choices]) == ("T", [0, 100])


def _zipped(path: Path, members: dict[str, Any]) -> Path:
    with ZipFile(path, "w") as archive:
        for name, held in members.items():
            archive.writestr(name, json.dumps(held))
    return path


@pytest.mark.parametrize(
    "members",
    [
        {
            "h5p.json": {"mainLibrary": "H5P.TrueFalse 1.8"},
            "content/content.json": {"question": "Q", "correct": "true"},
        },
        {"content/content.json": {"library": "H5P.TrueFalse 1.8", "params": {"question": "Q", "correct": "true"}}},
        {"h5p.json": {}, "content\\content.json": {"question": "Q", "correct": True}},
    ],
)
def test_packages_that_their_makers_wrote_loosely(tmp_path: Path, members: dict[str, Any]) -> None:
    (question,) = read_bank(_zipped(tmp_path / "a.h5p", members)).questions
    assert (question.stem, [one.weight for one in question.choices]) == ("Q", [100, 0])


def test_content_with_a_byte_order_mark_between_its_libraries(tmp_path: Path) -> None:
    path = tmp_path / "a.h5p"
    with ZipFile(path, "w") as archive:
        archive.writestr("H5P.TrueFalse-1.8/library.json", "{}")
        archive.writestr("h5p.json", '{"mainLibrary": "H5P.TrueFalse"}')
        archive.writestr("content/content.json", b'\xef\xbb\xbf{"question": "Q", "correct": "false"}')
    assert read_bank(path).questions[0].stem == "Q"


def test_words_for_a_share_wherever_a_version_keeps_them(tmp_path: Path) -> None:
    ranges = [
        {"from": 0, "to": 100},
        {"from": 0, "to": 99, "feedback": "no"},
        {"from": 100, "to": 100, "feedback": "yes"},
    ]
    labels = {"correctText": "yes", "wrongText": "Wrong!"}
    said = [
        [one.feedback for one in _multi(tmp_path, **params).choices]
        for params in ({"overallFeedback": ranges}, {"overallFeedback": {"overallFeedback": ranges}}, {"UI": labels})
    ]
    assert said == [["yes", "no"], ["yes", "no"], ["yes", ""]], "the editor's own words are not taken over"


def test_a_picture_of_an_old_version_is_told_of(tmp_path: Path) -> None:
    assert "H5P.Image" in _multi(tmp_path, image={"path": "images/a.png"}).notes[0].en


def test_what_is_skipped_is_called_by_its_title_or_by_what_it_asks(tmp_path: Path) -> None:
    titled = {"title": "Untitled Mark the Words", "contentType": "Mark the Words"}
    named = {"title": "Mark the Words", "contentType": "Mark the Words"}
    asked = {"taskDescription": "<p>Find them.</p>"}
    questions: list[Any] = [
        {"library": "H5P.MarkTheWords 1.11", "params": asked, "metadata": metadata} for metadata in (titled, named)
    ]
    bank = read_bank(_bare(tmp_path, {"questions": [*questions, {"library": "H5P.Odd 1.0"}, None]}))
    assert [one.name for one in bank.skipped] == ["Find them.", "Find them.", "H5P.Odd", "?"]


def test_words_for_the_result_of_an_old_set_are_told_of(tmp_path: Path) -> None:
    question = {"library": "H5P.TrueFalse 1.0", "params": {"question": "Q", "correct": "true"}}
    bank = read_bank(_bare(tmp_path, {"questions": [question], "endGame": {"failComment": "<p>Again.</p>"}}))
    assert len(bank.notes) == 1


def test_an_unknown_library_is_named(tmp_path: Path) -> None:
    bank = read_bank(content(tmp_path / "x.h5p", {"a": 1}, main="H5P.InteractiveBook", title="Ном"))
    assert [(one.name, "H5P.InteractiveBook" in one.reason.en) for one in bank.skipped] == [("Ном", True)]


@pytest.mark.parametrize("params", [[], "a", 1, None, {"questions": [1, None, "x"]}, {"answers": 7, "question": []}])
def test_content_of_other_shapes_gives_sentences(tmp_path: Path, params: Any) -> None:
    path = content(tmp_path / "x.h5p", params, main="H5P.QuestionSet")
    try:
        assert not read_bank(path).questions
    except BankError as error:
        assert str(path) in str(error)


@pytest.mark.parametrize("value", [None, 3, "x", [], [{}], {"a": 1}, [[1]], True, 1e400])
@pytest.mark.parametrize("name", ["question", "answers", "behaviour", "overallFeedback", "media", "correct", "choices"])
def test_no_value_of_another_kind_is_met_with_a_traceback(tmp_path: Path, name: str, value: Any) -> None:
    answers = [{"text": "a", "correct": True, "tipsAndFeedback": value}, {"text": value}, value]
    params = {"question": "Q", "answers": answers, "correct": "true", name: value}
    for library in ("H5P.MultiChoice", "H5P.TrueFalse", "H5P.SingleChoiceSet"):
        path = content(tmp_path / "x.h5p", params, main=library)
        try:
            read_bank(path)
        except BankError as error:
            assert "no question" in str(error)
