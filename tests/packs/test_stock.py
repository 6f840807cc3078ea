"""Packs by their index: trusted while nothing has changed, never played unchecked."""

from __future__ import annotations

import os
import re
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule

from kiosk.errors import PackError
from kiosk.packs import Known, load, load_library
from kiosk.packs.model import TitleWords
from kiosk.packs.outline import outline_of
from kiosk.packs.stock import Stock
from tests.packs.conftest import DATA

Opened = Callable[[], Stock]


class Asked:
    """Gives what packs may name, and counts how often something had to be checked."""

    def __init__(self, known: Known) -> None:
        self.known = known
        self.times = 0

    def __call__(self) -> Known:
        self.times += 1
        return self.known


@pytest.fixture
def asked(known: Known) -> Asked:
    return Asked(known)


@pytest.fixture
def root(small: Path) -> Path:
    return small.parent


@pytest.fixture
def opened(root: Path, asked: Asked) -> Opened:
    return lambda: Stock([root], root / "cache" / "packs.index", asked, "key")


def rewrite(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


def rewrite_unseen(path: Path, old: str, new: str) -> None:
    """As many bytes, and the time the file had before."""
    before = path.stat()
    assert len(old.encode()) == len(new.encode())
    rewrite(path, old, new)
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))


def codes(stock: Stock) -> list[str]:
    return [problem.code for problem in stock.offered.refused]


def test_what_is_offered_and_what_is_played_is_what_the_files_say(opened: Opened, small: Path, known: Known) -> None:
    pack = load(small, known).pack
    assert pack is not None
    for stock in (opened(), opened()):
        assert stock.offered.packs == (outline_of(pack),)
        assert stock.deck("small", pack.decks[0].deck) == pack.decks[0]
        assert stock.story("small", pack.stories[0].story) == pack.stories[0]
        assert stock.quiz("small", pack.quizzes[0].quiz) == pack.quizzes[0]
        assert stock.tell("small") == pack.tell


def test_a_second_start_checks_nothing(opened: Opened, asked: Asked) -> None:
    opened()
    assert asked.times == 1
    stock = opened()
    stock.story("small", "lost-book")
    stock.tell("small")
    assert asked.times == 1


@pytest.mark.parametrize("file", ["pack.yaml", "deck.yaml", "story.yaml", "quiz.yaml", "tell.yaml"])
def test_a_changed_file_is_seen_at_the_next_start(opened: Opened, small: Path, asked: Asked, file: str) -> None:
    opened()
    (small / file).write_bytes((small / file).read_bytes() + b"# seen again\n")
    assert not codes(opened())
    assert asked.times == 2


def test_a_pack_that_went_bad_is_refused_and_plays_again_when_it_is_mended(opened: Opened, small: Path) -> None:
    opened()
    rewrite(small / "story.yaml", "hero: nomin", "hero: nobody")
    for _ in range(2):
        stock = opened()
        assert (stock.offered.packs, len(codes(stock))) == ((), 1)
    rewrite(small / "story.yaml", "hero: nobody", "hero: nomin")
    assert [pack.id for pack in opened().offered.packs] == ["small"]


def test_a_listed_file_that_was_missing_is_found_when_it_comes(opened: Opened, small: Path) -> None:
    held = (small / "quiz.yaml").read_bytes()
    (small / "quiz.yaml").unlink()
    assert codes(opened()) == ["E303"]
    (small / "quiz.yaml").write_bytes(held)
    assert codes(opened()) == []


def test_a_refusal_reads_the_same_from_the_index(opened: Opened, small: Path) -> None:
    rewrite(small / "story.yaml", "hero: nomin", "hero: nimon")
    [first], [second] = opened().offered.refused, opened().offered.refused
    assert (first.tell("mn"), first.tell("en")) == (second.tell("mn"), second.tell("en"))


def test_what_changed_after_the_start_is_checked_before_it_plays(opened: Opened, small: Path) -> None:
    stock = opened()
    rewrite(small / "story.yaml", "hero: nomin", "hero: nobody")
    with pytest.raises(PackError, match=r"story\.yaml"):
        stock.story("small", "lost-book")
    assert (stock.offered.packs, len(codes(stock))) == ((), 1)
    with pytest.raises(PackError):
        stock.deck("small", "round")


def test_a_sound_change_after_the_start_plays_as_it_reads_now(opened: Opened, small: Path) -> None:
    stock = opened()
    rewrite(small / "deck.yaml", "mn: Тойрог", "mn: Өөр тойрог")
    assert stock.deck("small", "round").mn == TitleWords(title="Өөр тойрог")
    assert stock.offered.packs[0].decks[0].mn == TitleWords(title="Өөр тойрог")


def test_a_change_that_neither_size_nor_time_tell_is_seen_at_play(opened: Opened, small: Path) -> None:
    opened()
    rewrite_unseen(small / "story.yaml", "hero: nomin", "hero: nimon")
    stock = opened()
    assert not codes(stock)
    with pytest.raises(PackError):
        stock.story("small", "lost-book")


def test_what_is_gone_is_an_error_and_no_crash(opened: Opened, small: Path) -> None:
    stock = opened()
    shutil.rmtree(small)
    for play in (stock.deck, stock.story, stock.quiz):
        with pytest.raises(PackError):
            play("small", "round")
    stock.refresh()
    assert stock.offered.packs == ()


def test_a_pack_that_comes_or_goes_is_seen_at_a_refresh(opened: Opened, root: Path) -> None:
    stock = opened()
    shutil.copytree(DATA / "small", root / "zoo")
    rewrite(root / "zoo" / "pack.yaml", "pack: small", "pack: zoo")
    stock.refresh()
    assert [pack.id for pack in stock.offered.packs] == ["small", "zoo"]
    shutil.rmtree(root / "zoo")
    stock.refresh()
    assert [pack.id for pack in stock.offered.packs] == ["small"]


def test_of_two_packs_with_one_id_the_first_plays(opened: Opened, root: Path) -> None:
    shutil.copytree(DATA / "small", root / "another")
    stock = opened()
    assert [pack.id for pack in stock.offered.packs] == ["small"]
    assert [problem.code for problem in stock.offered.refused] == ["E308"]
    assert stock.offered.refused[0].file == str(root / "small" / "pack.yaml")


def test_where_nothing_can_be_written_it_plays_from_memory(root: Path, asked: Asked) -> None:
    (root / "cache").write_text("a file where the folder should be")
    for _ in range(2):
        stock = Stock([root], root / "cache" / "packs.index", asked, "key")
        assert stock.story("small", "lost-book").story == "lost-book"
    assert asked.times == 2


SOUND, OTHER, BAD = "hero: nomin", "hero: nomin  # once more", "hero: nobody"


class Edited(RuleBasedStateMachine):
    """Whatever is written, hidden from a look at sizes and times or not: nothing that the checks refuse is played."""

    def __init__(self) -> None:
        super().__init__()
        self.root = Path(tempfile.mkdtemp())
        self.index = self.root / "cache" / "packs.index"
        self.story = shutil.copytree(DATA / "small", self.root / "small") / "story.yaml"
        self.first = self.story.stat()
        self.hidden = False
        self.start()

    def teardown(self) -> None:
        shutil.rmtree(self.root)

    @rule()
    def start(self) -> None:
        self.stock = Stock([self.root], self.index, Known, "key")
        self.hidden = self.hidden and bool(self.stock.offered.packs)

    @rule(words=st.sampled_from([SOUND, OTHER, BAD]))
    def write(self, words: str) -> None:
        text = re.sub(r"^hero:.*$", words, self.story.read_text("utf-8"), count=1, flags=re.MULTILINE)
        self.story.write_text(text, "utf-8")
        self.hidden = False

    @rule()
    def write_unseen(self) -> None:
        """Of the very length and time of what was checked first."""
        text = (DATA / "small" / "story.yaml").read_text("utf-8").replace("hero: nomin", "hero: nimon", 1)
        self.story.write_text(text, "utf-8")
        os.utime(self.story, ns=(self.first.st_atime_ns, self.first.st_mtime_ns))
        self.hidden = True

    @rule()
    def lose_the_index(self) -> None:
        self.index.unlink(missing_ok=True)

    @rule()
    def play(self) -> None:
        try:
            played = self.stock.story("small", "lost-book")
        except PackError:
            assert not self.stock.offered.packs
        else:
            assert played.hero == "nomin"

    @rule()
    def start_anew(self) -> None:
        self.start()
        if not self.hidden:
            expected = load_library([self.root]).packs
            assert self.stock.offered.packs == tuple(map(outline_of, expected))


TestEdited = Edited.TestCase
TestEdited.settings = settings(max_examples=8, stateful_step_count=12, deadline=None)
