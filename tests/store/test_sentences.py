"""What is said when a pack is not brought in: in both languages the same, each by its own code."""

from __future__ import annotations

import string

from kiosk.packs.problems import CODES
from kiosk.store import sentences
from kiosk.store.refusal import refused
from kiosk.yamlsafe.problem import Sentence


def names_in(words: tuple[str, str]) -> set[str]:
    return {name for part in words for _, name, _, _ in string.Formatter().parse(part) if name is not None}


def test_a_code_says_one_thing_and_in_both_languages_the_same() -> None:
    every = [value for value in vars(sentences).values() if isinstance(value, Sentence)]
    assert len({sentence.code for sentence in every}) == len(every)
    assert not {sentence.code for sentence in every} & CODES.keys()
    for sentence in every:
        assert names_in(sentence.mn) == names_in(sentence.en), sentence.code
        assert all(part and not part.endswith(".") for part in (*sentence.mn, *sentence.en)), sentence.code


def test_a_refusal_is_told_in_both_languages_without_a_line() -> None:
    told = str(refused("usb/pack.zip", sentences.DAMAGED)).splitlines()
    assert told[0].startswith("usb/pack.zip: E603 .zip файл гэмтсэн")
    assert told[1].startswith("usb/pack.zip: E603 the .zip is damaged")
