from __future__ import annotations

import pytest

from kiosk.cli.language import Language, asked_for, system_language
from kiosk.lang import Lang


@pytest.mark.parametrize(
    ("env", "called", "lang"),
    [
        ({"LANG": "mn_MN.UTF-8"}, None, "mn"),
        ({"LANG": "en_US.UTF-8", "LC_ALL": "mn_MN"}, None, "mn"),
        ({"LANG": "mn_MN", "LC_ALL": ""}, None, "mn"),
        ({"LANG": "en_MN"}, None, "mn"),
        ({"LANG": "en_US.UTF-8"}, "Mongolian_Mongolia", "en"),
        ({}, "Mongolian_Mongolia", "mn"),
        ({}, "mn_MN", "mn"),
        ({}, "English_United States", "en"),
        ({}, None, "en"),
    ],
)
def test_the_systems_language(env: dict[str, str], called: str | None, lang: Lang) -> None:
    assert system_language(env, called) == lang


@pytest.mark.parametrize(
    ("arguments", "language"),
    [(["x", "--lang", "mn", "--nonsense"], Language.MN), (["--lang", "xx"], None), (["--lang"], None), ([], None)],
)
def test_the_language_that_was_asked_for_is_found_in_a_command_with_slips(
    arguments: list[str], language: Language | None
) -> None:
    assert asked_for(arguments) == language
