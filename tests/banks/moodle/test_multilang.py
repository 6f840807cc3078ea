"""Of words in several languages those of one are taken."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import pytest

from kiosk.banks.formats import read_bank
from kiosk.banks.moodle.multilang import in_language, languages

SPANS: Final = (
    '<span lang="mn" class="multilang">Сайн <b>уу</b></span> <span class="multilang" lang="en_us">Hello</span>!'
)
BLOCKS: Final = "{mlang mn}Сайн уу{mlang}{mlang en,de}Hello{mlang} {mlang other}…{mlang}"


@pytest.mark.parametrize(
    ("text", "lang", "words"),
    [
        (SPANS, "mn", "Сайн <b>уу</b>!"),
        (SPANS, "en", "Hello!"),
        (SPANS, "fr", "Сайн <b>уу</b>!"),
        (BLOCKS, "mn", "Сайн уу"),
        (BLOCKS, "en", "Hello"),
        (BLOCKS, "fr", "…"),
        ("{mlang en}a{mlang} b {mlang en}c{mlang}{mlang mn}d{mlang}", "mn", "a b d"),
        ("{mlang mn}a", "mn", "{mlang mn}a"),
        ('<span lang="mn">a</span>', "en", '<span lang="mn">a</span>'),
    ],
)
def test_words_of_a_language(text: str, lang: str, words: str) -> None:
    assert in_language(text, lang) == words


def test_languages() -> None:
    assert languages(SPANS) == {"mn", "en"}
    assert languages(BLOCKS) == {"mn", "en", "de", "other"}
    assert not languages("Сайн уу")


@pytest.mark.parametrize("piece", ['<span lang="mn" class="multilang">', "{mlang mn}", "{mlang ", "<span lang="])
def test_what_never_closes_takes_no_time(piece: str) -> None:
    assert in_language(piece * 50_000, "mn") == piece * 50_000


def test_a_file_in_both_languages_gives_both(tmp_path: Path) -> None:
    path = tmp_path / "bank.xml"
    path.write_text(
        f"""<quiz><question type="multichoice">
        <name><text>{{mlang mn}}Мэнд{{mlang}}{{mlang en}}Hi{{mlang}}</text></name>
        <questiontext format="html"><text><![CDATA[<p>{SPANS}</p>]]></text></questiontext>
        <answer fraction="100"><text>108</text><feedback><text><![CDATA[{SPANS}]]></text></feedback></answer>
        <answer fraction="0"><text>102</text></answer></question></quiz>""",
        encoding="utf-8",
    )
    (question,) = read_bank(path).questions
    assert (question.name, question.name_en) == ("Мэнд", "Hi")
    assert (question.stem, question.stem_en) == ("Сайн уу!", "Hello!")
    first = question.choices[0]
    assert (first.text, first.text_en, first.feedback, first.feedback_en) == ("108", "108", "Сайн уу!", "Hello!")
