from __future__ import annotations

import string

from kiosk.channels import SENTENCES as OF_CHANNELS
from kiosk.packs import sentences as of_packs
from kiosk.packs.media import sentences as of_media
from kiosk.packs.problems import CODES
from kiosk.yamlsafe import Place, Problem
from kiosk.yamlsafe import sentences as of_files
from kiosk.yamlsafe.sentences.shapes import UNKNOWN_FIELD


def names_in(template: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(template) if name is not None}


def test_a_code_says_one_thing() -> None:
    everything = (*of_files.SENTENCES, *of_packs.SENTENCES, *of_media.SENTENCES, *OF_CHANNELS)
    assert len({sentence.code for sentence in everything}) == len(everything)
    assert len(CODES) == len(everything) - len(OF_CHANNELS) > 70


def test_both_languages_tell_the_same() -> None:
    for sentence in (*CODES.values(), *OF_CHANNELS):
        told = [set().union(*(names_in(part) for part in words)) for words in (sentence.mn, sentence.en)]
        assert told[0] == told[1], sentence.code
        assert all(part and not part.endswith(".") for part in (*sentence.mn, *sentence.en)), sentence.code


def test_a_problem_is_told_in_one_line() -> None:
    problem = Problem("a.yaml", Place(3, 5), UNKNOWN_FIELD, {"name": "fom", "known": "form, from"}, "form")
    assert str(problem) == (
        "a.yaml:3:5: E201 “fom” is not a name that can stand here: did you mean “form”? known here: form, from"
    )
    assert problem.tell("mn").startswith("a.yaml:3:5: E201 «fom» ")
    assert problem.as_dict()["severity"] == "error"
