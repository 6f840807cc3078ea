"""What every text promises: nothing to copy, no blame, nothing for older ones, and the right form of address."""

from __future__ import annotations

import re

import pytest

from kiosk.packs.draft import texts
from kiosk.packs.model import Pack
from kiosk.packs.tactics import load_tactics
from tests.content.shipped import ABSOLVED, ADULTS, SCENARIOS, bundled

AMOUNT = re.compile(r"[₮$€¥]|төгрөг|доллар|юань|\b(?:tugriks?|dollars?|yuan)\b", re.IGNORECASE)
ADDRESS = re.compile(r"https?:|www\.|@|\w\.(?:mn|com|org|net|gg|me)\b", re.IGNORECASE)
PLATFORM = re.compile(
    r"facebook|instagram|tik ?tok|telegram|whats ?app|snapchat|discord|viber|roblox"
    r"|фэйсбүүк|фейсбүүк|инстаграм|тикток|телеграм|дискорд|вайбер",
    re.IGNORECASE,
)
NOT_FOR_CHILDREN = re.compile(
    r"бэлгийн|нүцгэн|нууц зураг|эрхтэн|шантаж|\b(?:sex\w*|intimate|naked|nude\w*|organs?|blackmail)\b", re.IGNORECASE
)
BLAME = re.compile(
    r"(?:чиний|таны) буруу|ёстой байсан|болгоомжгүй|тэнэг|should(?: not|n't)? have|ought to have|your (?:own )?fault"
    r"|careless|foolish|stupid|naive",
    re.IGNORECASE,
)
QUOTED = re.compile(r"«[^»]*»")
FAMILIAR = re.compile(r"\bч(?:и|иний|инь|ам|амд|амайг|амаас|амтай)\b", re.IGNORECASE)


def test_no_number_but_the_two_of_help_and_no_amount_address_or_platform(pack: Pack) -> None:
    for told in texts(pack):
        assert set(re.findall(r"\d+", told.text)) <= {"108", "102"}, told
        for pattern in (AMOUNT, ADDRESS, PLATFORM):
            assert not pattern.search(told.text), told


def test_nothing_for_the_youngest_is_about_what_is_for_older_ones() -> None:
    youngest = bundled("students-11-13")
    assert not [told for told in texts(youngest) if NOT_FOR_CHILDREN.search(told.text)]
    assert not [told for told in texts(youngest) if "{picture-request}" in told.text]


def test_nobody_is_blamed(pack: Pack) -> None:
    for told in texts(pack):
        assert not BLAME.search(ABSOLVED.sub("", told.text)), told


@pytest.mark.parametrize("name", ADULTS)
def test_who_is_grown_up_is_called_ta(name: str) -> None:
    for told in texts(bundled(name)):
        if told.lang == "mn" and told.field in {"why", "check", "ask"}:
            assert not FAMILIAR.search(QUOTED.sub("", told.text)), told


def test_what_a_sign_is_suits_children_and_adults() -> None:
    for name, tactic in load_tactics(SCENARIOS / "tactics.yaml").items():
        assert not FAMILIAR.search(tactic.mn.says), name
