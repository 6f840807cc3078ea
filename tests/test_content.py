"""What the bundled packs promise as a whole: balanced, blameless, no template to copy, help always named."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from kiosk.lang import LANGS, Lang
from kiosk.packs.draft import texts
from kiosk.packs.load import load
from kiosk.packs.marks import parse
from kiosk.packs.model import Audience, Deck, Item, Pack, Step, Telling, Tie
from kiosk.packs.tactics import load_tactics

SCENARIOS = Path(__file__).parents[1] / "scenarios"
STUDENTS = ("students-11-13", "students-14-17")
ADULTS = ("families", "home-visits", "travellers")
PACKS = STUDENTS + ADULTS

# Characters of an item's text, why and check: what one reads in a few seconds, standing.
LIMITS = {
    "students-11-13": (200, 160, 140),
    "students-14-17": (220, 180, 160),
    "families": (240, 200, 180),
    "home-visits": (160, 140, 120),
    "travellers": (240, 200, 180),
}
KNOWN_TIES: frozenset[Tie] = frozenset({"acquaintance", "friend", "family", "school"})
# The helpline is for children, so that grown travellers ring the police.
BY_TELEPHONE: dict[Audience, frozenset[str]] = {
    "students": frozenset({"helpline", "operator"}),
    "families": frozenset({"helpline", "operator"}),
    "home-visits": frozenset({"helpline", "operator"}),
    "travellers": frozenset({"police"}),
}
HELPLINE_OR_SCHOOL = frozenset({"teacher", "social-worker", "helpline", "operator"})
OUTSIDE_HOME: dict[Audience, frozenset[str]] = {
    "students": HELPLINE_OR_SCHOOL,
    "families": HELPLINE_OR_SCHOOL | {"police"},
    "home-visits": HELPLINE_OR_SCHOOL | {"home-visitor"},
    "travellers": frozenset({"police", "embassy", "licence-desk", "border-officer", "colleague"}),
}

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
NOT_IN_FINE = re.compile(
    r"ганцаар|хоёулхнаа|зөвхөн надад|нууц зураг|унаагаар|машинаар|мөнгө"
    r"|\b(?:alone|by yourself|only to me|secret|money|lift|drive you|pick you up)\b",
    re.IGNORECASE,
)
ABSOLVED = re.compile(
    r"(?:чиний|таны|номингийн|охины) буруу (?:биш|байхгүй)|(?:not|never|n't)(?: \w+)? (?:your|nomin’s) fault",
    re.IGNORECASE,
)
# Also "you are not to blame", which one adult says to a son.
FORGIVEN = re.compile(ABSOLVED.pattern + r"|чи буруугүй|not to blame", re.IGNORECASE)
BLAME = re.compile(
    r"(?:чиний|таны) буруу|ёстой байсан|болгоомжгүй|тэнэг|should(?: not|n't)? have|ought to have|your (?:own )?fault"
    r"|careless|foolish|stupid|naive",
    re.IGNORECASE,
)
SOMEBODY = {
    "mn": re.compile(r"том хүн|багш|аав|ээж|нийгмийн ажилтан|108|102", re.IGNORECASE),
    "en": re.compile(r"adult|teacher|parent|social worker|108|102", re.IGNORECASE),
}
# Whom grown people ask as well.
SOMEBODY_FOR_ADULTS = {
    "mn": re.compile(SOMEBODY["mn"].pattern + r"|сургууль|цагдаа|элчин сайдын яам", re.IGNORECASE),
    "en": re.compile(SOMEBODY["en"].pattern + r"|school|police|embassy", re.IGNORECASE),
}
QUOTED = re.compile(r"«[^»]*»")
FAMILIAR = re.compile(r"\bч(?:и|иний|инь|ам|амд|амайг|амаас|амтай)\b", re.IGNORECASE)


@cache
def bundled(name: str) -> Pack:
    pack = load(SCENARIOS / name).pack
    assert pack is not None, f"{name} cannot be played"
    return pack


@pytest.fixture(params=PACKS)
def pack(request: pytest.FixtureRequest) -> Pack:
    return bundled(request.param)


@pytest.fixture(params=PACKS)
def deck(request: pytest.FixtureRequest) -> Deck:
    (only,) = (deck for deck in bundled(request.param).decks if not deck.booster)
    return only


def test_half_of_each_form_is_fine_and_every_item_has_its_twin(deck: Deck) -> None:
    for form in ("A", "B"):
        truths = Counter(item.truth for item in deck.items if item.form == form)
        assert truths["lure"] == truths["fine"] > 0, form
    assert all(item.twin for item in deck.items)


@pytest.mark.parametrize("lang", LANGS)
def test_length_tells_nobody_which_twin_is_the_lure(deck: Deck, lang: Lang) -> None:
    lengths = [(plain(lure, lang), plain(fine, lang)) for lure, fine in pairs(deck)]
    uneven = [pair for pair in lengths if abs(len(pair[0]) - len(pair[1])) > 0.2 * max(map(len, pair))]
    assert not uneven
    longer = sum(len(lure) > len(fine) for lure, fine in lengths)
    assert 0.25 <= longer / len(lengths) <= 0.8


def test_known_people_send_lures_as_often_as_strangers_and_strangers_send_what_is_fine(deck: Deck) -> None:
    for truth, least, most in (("lure", 0.4, 0.65), ("fine", 0.4, 0.67)):
        known = [deck.cast[item.sender].tie in KNOWN_TIES for item in deck.items if item.truth == truth]
        assert least <= sum(known) / len(known) <= most, truth


def test_about_a_third_of_what_is_fine_has_one_innocent_sign_that_stops_nobody(deck: Deck) -> None:
    stops = {name for name, tactic in load_tactics(SCENARIOS / "tactics.yaml").items() if tactic.stop}
    signs = [tactics(item) for item in deck.items if item.truth == "fine"]
    assert all(len(each) <= 1 and not stops & set(each) for each in signs)
    assert 0.25 <= sum(map(bool, signs)) / len(signs) <= 0.45


def test_an_innocent_sign_is_also_met_in_a_lure(deck: Deck) -> None:
    used: dict[str, set[str]] = {"lure": set(), "fine": set()}
    for item in deck.items:
        used[item.truth] |= set(tactics(item))
    assert used["fine"] <= used["lure"]


def test_every_tactic_is_met_in_some_lure() -> None:
    items = [item for each in STUDENTS for deck in bundled(each).decks for item in deck.items if item.truth == "lure"]
    met = {name for item in items for name in tactics(item)}
    assert met == set(load_tactics(SCENARIOS / "tactics.yaml"))


def test_only_a_stop_sign_is_called_one(deck: Deck) -> None:
    stops = {name for name, tactic in load_tactics(SCENARIOS / "tactics.yaml").items() if tactic.stop}
    for item in deck.items:
        if not stops & set(tactics(item)):
            assert "зогсох дохио" not in item.mn.why, item.id
            assert item.en is None or "stop sign" not in item.en.why, item.id


def test_no_number_but_the_two_of_help_and_no_amount_address_or_platform(pack: Pack) -> None:
    for told in texts(pack):
        assert set(re.findall(r"\d+", told.text)) <= {"108", "102"}, told
        for pattern in (AMOUNT, ADDRESS, PLATFORM):
            assert not pattern.search(told.text), told


def test_items_are_short(pack: Pack) -> None:
    most = LIMITS[pack.id]
    for deck in pack.decks:
        for item in deck.items:
            for lang in LANGS:
                words = item.words(lang)
                lengths = (len(plain(item, lang)), len(words.why), len(words.check))
                assert all(length <= limit for length, limit in zip(lengths, most, strict=True)), (item.id, lang)


def test_nothing_for_the_youngest_is_about_what_is_for_older_ones() -> None:
    youngest = bundled("students-11-13")
    assert not [told for told in texts(youngest) if NOT_FOR_CHILDREN.search(told.text)]
    assert not [told for told in texts(youngest) if "{picture-request}" in told.text]


def test_nothing_fine_is_secret_alone_paid_for_or_a_lift(deck: Deck) -> None:
    for item in deck.items:
        if item.truth == "fine":
            assert not [lang for lang in LANGS if NOT_IN_FINE.search(plain(item, lang))], item.id


def test_nobody_is_blamed(pack: Pack) -> None:
    for told in texts(pack):
        assert not BLAME.search(ABSOLVED.sub("", told.text)), told


@pytest.mark.parametrize("lang", LANGS)
def test_every_lure_says_whom_to_turn_to(pack: Pack, lang: Lang) -> None:
    somebody = SOMEBODY if pack.head.audience == "students" else SOMEBODY_FOR_ADULTS
    for deck in pack.decks:
        for item in deck.items:
            if item.truth == "lure":
                assert somebody[lang].search(item.words(lang).check), item.id


@pytest.mark.parametrize("name", ADULTS)
def test_who_is_grown_up_is_called_ta(name: str) -> None:
    for told in texts(bundled(name)):
        if told.lang == "mn" and told.field in {"why", "check", "ask"}:
            assert not FAMILIAR.search(QUOTED.sub("", told.text)), told


def test_what_a_sign_is_suits_children_and_adults() -> None:
    for name, tactic in load_tactics(SCENARIOS / "tactics.yaml").items():
        assert not FAMILIAR.search(tactic.mn.says), name


def test_somebody_outside_home_can_be_told_and_every_adult_says_it_is_not_your_fault(pack: Pack) -> None:
    for telling in tellings(pack):
        offered = {whom.id for whom in telling.whom}
        assert len(offered & OUTSIDE_HOME[pack.head.audience]) >= 3
        assert offered & BY_TELEPHONE[pack.head.audience]
        for whom in telling.whom:
            assert all(FORGIVEN.search(whom.words(lang).reply) for lang in LANGS), whom


def test_who_is_not_listened_to_is_sent_on(pack: Pack) -> None:
    assert pack.tell is not None
    steps = [step for story in pack.stories for step in story.steps if step.kind == "tell"]
    for node in (pack.tell, *steps):
        assert "дараагийн хүнд хэл" in (node.mn.why or "")
        assert "tell the next one" in (node.words("en").why or "")


def test_the_stories_use_all_six_kinds_of_step() -> None:
    kinds = {step.kind for step in story_steps(STUDENTS)} - {None}
    assert kinds == {"choice", "choices", "judge", "spot", "order", "tell"}


def test_each_story_ends_in_three_ways_or_more_and_can_end_in_telling(pack: Pack) -> None:
    assert pack.stories
    for story in pack.stories:
        endings = [step.end for step in story.steps if step.end]
        assert len(endings) >= 3, story.story
        assert "told" in endings, story.story


@pytest.mark.parametrize("names", [STUDENTS, ADULTS], ids=["students", "adults"])
@pytest.mark.parametrize("lang", LANGS)
def test_the_best_choice_is_neither_the_longest_nor_the_shortest_more_than_by_chance(
    names: tuple[str, ...], lang: Lang
) -> None:
    longest = shortest = chance = steps = 0.0
    for step in story_steps(names):
        if step.kind != "choice":
            continue
        best = max(choice.points for choice in step.choices)
        ranked = sorted(step.choices, key=lambda choice: len(choice.words(lang).text))
        steps += 1
        chance += sum(choice.points == best for choice in ranked) / len(ranked)
        shortest += ranked[0].points == best
        longest += ranked[-1].points == best
    tolerance = 0.15 * steps
    assert longest <= chance + tolerance
    assert shortest <= chance + tolerance


def test_every_item_names_what_it_rests_on(deck: Deck) -> None:
    assert not [item.id for item in deck.items if not item.sources]


def pairs(deck: Deck) -> list[tuple[Item, Item]]:
    """Each lure with its harmless twin."""
    by_id = {item.id: item for item in deck.items}
    return [(item, by_id[item.twin]) for item in deck.items if item.truth == "lure" and item.twin is not None]


def plain(item: Item, lang: Lang) -> str:
    return parse(item.words(lang).text).plain


def tactics(item: Item) -> list[str]:
    return [sign.tactic for sign in parse(item.mn.text).signs]


def story_steps(names: tuple[str, ...]) -> Iterator[Step]:
    for name in names:
        for story in bundled(name).stories:
            yield from story.steps


def tellings(pack: Pack) -> Iterator[Telling]:
    if pack.tell is not None:
        yield pack.tell.telling
    for story in pack.stories:
        yield from (step.telling for step in story.steps if step.telling is not None)
