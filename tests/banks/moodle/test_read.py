"""Moodle XML as Moodle 4 exports it, as older ones did, and as people write it by hand."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.banks.errors import BankError
from kiosk.banks.formats import read_bank
from kiosk.banks.model import Bank, Question
from tests.banks.packed import DATA


@pytest.fixture(scope="module")
def exported() -> Bank:
    """The bank that lies in ``data``."""
    return read_bank(DATA / "moodle-4.xml")


def _read(tmp_path: Path, inner: str, *, head: str = '<?xml version="1.0" encoding="UTF-8"?>') -> Bank:
    path = tmp_path / "bank.xml"
    path.write_text(f"{head}\n<quiz>{inner}</quiz>", encoding="utf-8")
    return read_bank(path)


def _one(tmp_path: Path, inner: str, type: str = "multichoice") -> Question:
    (question,) = _read(tmp_path, f'<question type="{type}">{inner}</question>').questions
    return question


def test_single_answer(exported: Bank) -> None:
    question = exported.questions[0]
    assert (question.name, question.kind, question.line) == ("Нууц үг", "single", 15)
    assert question.stem == "Найз чинь тоглоомын нууц үгийг чинь асуулаа.\nЯавал дээр вэ?"
    assert [(one.text, one.weight) for one in question.choices] == [
        ("Хэлж өгнө", 0),
        ("«Нууц үг минь зөвхөн минийх» гэнэ", 100),
        ("Багшаас асууна", 50),
    ]
    assert [one.feedback for one in question.choices] == [
        "Олон хүүхэд ингэдэг. Дахиад бодоод үзээрэй.",
        "Найрсаг бөгөөд зөв.",
        "",
    ], "what Moodle says of itself, “Your answer is correct.”, is not taken for the author's words"
    assert question.general_feedback == "Нууц үг — зөвхөн эзнийх нь."
    assert question.category == ("8-р ангийн сан", "Интернэт")


def test_several_answers_in_other_formats(exported: Bank) -> None:
    question = exported.questions[1]
    assert question.kind == "multiple"
    assert question.stem == "Сэтгэл зовоосон зурвас ирвэл хэнд хэлж болох вэ?"
    assert question.general_feedback == "Итгэдэг том хүндээ хэлнэ.\n108 ч сонсоно."
    assert [one.weight for one in question.choices] == [33.33333, 33.33333, 33.33333, -50]
    assert question.choices[3].text == "Зурвас бичсэн хүнд <л>", "plain text is no HTML"
    assert any("Бүгдийг нь оллоо." in note.en for note in question.notes)


def test_true_or_false_with_a_picture(exported: Bank) -> None:
    question = exported.questions[2]
    assert (question.kind, [one.weight for one in question.choices]) == ("truefalse", [100, 0])
    assert [one.feedback for one in question.choices] == ["Тийм, үнэгүй.", "Шөнө ч гэсэн хариулна."]
    assert question.category == ("8-р ангийн сан", "Тусламж/Утас")
    assert [note.en for note in question.notes] == ["files within it were left out: phone.png"]


def test_every_other_question_is_named_with_its_line_and_reason(exported: Bank) -> None:
    assert [(one.name, one.line) for one in exported.skipped] == [
        ("Дугаар", 168),
        ("Хослуул", 192),
        ("Нөхөж бич", 222),
        ("Бич", 238),
        ("Код", 258),
    ]
    assert "coderunner" in exported.skipped[-1].reason.en
    assert all(one.reason.mn != one.reason.en for one in exported.skipped)


@pytest.mark.parametrize(
    "type",
    ["shortanswer", "numerical", "matching", "essay", "cloze", "description", "ddwtos", "ddimageortext", "ddmarker",
     "gapselect", "calculated", "calculatedmulti", "calculatedsimple", "randomsamatch", "ordering", "mtf", "stack"],
)  # fmt: skip
def test_moodles_own_types_have_reasons_of_their_own(tmp_path: Path, type: str) -> None:
    (skipped,) = _read(tmp_path, f'<question type="{type}"><name><text>N</text></name></question>').skipped
    assert skipped.name == "N"
    assert type not in skipped.reason.en, "a reason, not “unknown type”"


def test_words_for_the_whole_question_go_to_the_answers_that_earn_them(tmp_path: Path) -> None:
    question = _one(
        tmp_path,
        """<questiontext format="html"><text>Q</text></questiontext>
        <correctfeedback format="html"><text><![CDATA[<p>Зөв.</p>]]></text></correctfeedback>
        <partiallycorrectfeedback format="html"><text>Бараг.</text></partiallycorrectfeedback>
        <incorrectfeedback format="html"><text>Дахиад.</text></incorrectfeedback>
        <answer fraction="100"><text>a</text><feedback><text>Тийм.</text></feedback></answer>
        <answer fraction="25"><text>b</text></answer><answer fraction="0"><text>c</text></answer>""",
    )
    assert [one.feedback for one in question.choices] == ["Тийм.\nЗөв.", "Бараг.", "Дахиад."]


@pytest.mark.parametrize("type", ["multichoiceset", "oumultiresponse"])
def test_answers_that_are_right_or_not_earn_in_equal_shares(tmp_path: Path, type: str) -> None:
    answers = "".join(f'<answer fraction="{share}"><text>{share} a</text></answer>' for share in (100, 0, 100))
    question = _one(tmp_path, f"<questiontext><text>Q</text></questiontext>{answers}", type)
    assert (question.kind, [one.weight for one in question.choices]) == ("multiple", [50, 0, 50])


def test_old_files_say_true_and_false_in_their_own_language(tmp_path: Path) -> None:
    question = _one(
        tmp_path,
        """<questiontext><text>Q</text></questiontext>
        <answer fraction="0"><text>Үнэн</text><feedback><text>yes?</text></feedback></answer>
        <answer fraction="100"><text>Худал</text><feedback><text>no.</text></feedback></answer>""",
        "truefalse",
    )
    assert [(one.weight, one.feedback) for one in question.choices] == [(0, "yes?"), (100, "no.")]


def test_true_and_false_may_stand_in_either_order(tmp_path: Path) -> None:
    question = _one(
        tmp_path,
        """<questiontext><text>Q</text></questiontext>
        <answer fraction="100"><text>false</text></answer><answer fraction="0"><text>true</text></answer>""",
        "truefalse",
    )
    assert [one.weight for one in question.choices] == [0, 100]


def test_a_file_may_say_the_right_one_of_true_and_false_alone(tmp_path: Path) -> None:
    answer = '<answer fraction="100"><text><![CDATA[<p>false</p>]]></text><feedback><text>F</text></feedback></answer>'
    question = _one(tmp_path, f"<questiontext><text>Q</text></questiontext>{answer}", "truefalse")
    assert [(one.weight, one.feedback) for one in question.choices] == [(0, ""), (100, "F")]


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("<![CDATA[Ус нь <strong>H<sub>2</sub>O</strong>: 1 < 2 & 3]]>", "Ус нь H₂O: 1 < 2 & 3"),
        ("Хоёр &amp; гурав", "Хоёр & гурав"),
        ("List&lt;int&gt; гэж юу вэ", "List<int> гэж юу вэ"),
    ],
)
def test_a_name_is_shown_without_its_markup(tmp_path: Path, written: str, name: str) -> None:
    question = _one(tmp_path, f"<name><text>{written}</text></name>", "truefalse")
    assert question.name == name


def test_hints_without_words_are_no_loss(tmp_path: Path) -> None:
    assert not _one(tmp_path, '<hint format="html"><text></text><shownumcorrect/></hint>').notes
    assert _one(tmp_path, "<hint><text>Бод</text></hint>").notes


def test_what_moodle_says_of_itself_in_another_language_is_not_taken_over(tmp_path: Path) -> None:
    said = "<correctfeedback><text><![CDATA[<p>Ваш ответ верный.</p>]]></text></correctfeedback>"
    question = _one(tmp_path, f'{said}<answer fraction="100%"><text>a</text></answer>')
    assert [(one.weight, one.feedback) for one in question.choices] == [(100, "")]


def test_a_format_with_spaces_around_its_name(tmp_path: Path) -> None:
    assert _one(tmp_path, '<questiontext format=" plain_text "><text>&lt;b&gt;</text></questiontext>').stem == "<b>"


def test_a_document_type_that_is_but_named_does_no_harm(tmp_path: Path) -> None:
    head = '<?xml version="1.0"?>\n<!DOCTYPE quiz SYSTEM "moodle_quiz.dtd">'
    inner = '<question type="truefalse"><questiontext><text>Q</text></questiontext></question>'
    assert _read(tmp_path, inner, head=head).questions[0].stem == "Q"


def test_markup_that_nobody_escaped_and_two_cdata_sections(tmp_path: Path) -> None:
    question = _one(
        tmp_path,
        """<questiontext format="html"><text><p>Хоёр<br/>мөр</p></text></questiontext>
        <answer fraction="100" format="html"><text><![CDATA[a ]]]]><![CDATA[> b]]></text></answer>
        <answer fraction="0"><text>c</text></answer>""",
    )
    assert question.stem == "Хоёр\nмөр"
    assert question.choices[0].text == "a ]]> b"


def test_a_category_without_a_text_element(tmp_path: Path) -> None:
    category = '<question type="category"><category>tom/dick</category></question>'
    question = '<question type="truefalse"><questiontext><text>Q</text></questiontext></question>'
    assert _read(tmp_path, category + question).questions[0].category == ("tom", "dick")


def test_a_fraction_that_is_none_skips_its_question_only(tmp_path: Path) -> None:
    good = """<question type="truefalse"><questiontext><text>G</text></questiontext>
        <answer fraction="100"><text>true</text></answer></question>"""
    bad = """<question type="multichoice"><name><text>B</text></name>
        <answer fraction="150"><text>a</text></answer></question>"""
    bank = _read(tmp_path, bad + good)
    assert [one.stem for one in bank.questions] == ["G"]
    assert "“150” of answer 1" in bank.skipped[0].reason.en


def test_windows_1251_by_its_own_declaration(tmp_path: Path) -> None:
    path = tmp_path / "bank.xml"
    inner = '<question type="truefalse"><questiontext><text>Сайн уу</text></questiontext></question>'
    path.write_bytes(f'<?xml version="1.0" encoding="windows-1251"?><quiz>{inner}</quiz>'.encode("cp1251"))
    assert read_bank(path).questions[0].stem == "Сайн уу"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("<quiz><question type='truefalse'>", ":1:"),
        ("<html><quiz/></html>", "no Moodle XML"),
        ("<quiz></quiz>", "no question"),
        ("<quiz>&nbsp;</quiz>", "damaged here"),
        ("<!DOCTYPE quiz [<!ATTLIST quiz a CDATA 'b'>]><quiz/>", "document type"),
        ('<!DOCTYPE quiz SYSTEM "x.dtd"><quiz>&nbsp;</quiz>', "damaged here"),
    ],
)
def test_a_file_that_gives_nothing_says_why_and_where(tmp_path: Path, text: str, said: str) -> None:
    path = tmp_path / "bank.xml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(BankError, match=said):
        read_bank(path)
