"""The versions of a pack: which takes the place of which, what comes back, and what is asked first."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.packs.shelf import NEWS, news_of
from kiosk.store import Refused, Store, offers
from tests.store.conftest import PACK, Bring, codes, everything_in, laid_out, playing, quiet, versioned


def test_the_previous_version_comes_back_and_goes_again(store: Store, bring: Bring) -> None:
    bring("1.0.0")
    bring("1.1.0")
    assert store.restore("small").version == playing(store) == "1.0.0"
    assert store.restore("small").version == playing(store) == "1.1.0"


def test_the_very_same_pack_changes_nothing(store: Store, bring: Bring) -> None:
    bring("1.0.0")
    before = everything_in(store.root)
    bring("1.0.0")
    assert everything_in(store.root) == before


@pytest.mark.parametrize(("version", "words", "code"), [("0.9.0", b"", "E623"), ("1.0.0", b"# changed\n", "E624")])
def test_going_back_or_replacing_a_version_needs_to_be_said(
    store: Store, bring: Bring, version: str, words: bytes, code: str
) -> None:
    bring("1.0.0")
    changed = {"deck.yaml": PACK["deck.yaml"] + words}
    with pytest.raises(Refused) as refusal:
        bring(version, **changed)
    assert codes(refusal.value) == {code} and "--yes" in str(refusal.value)
    assert playing(store) == "1.0.0"
    bring(version, replacing=True, **changed)
    assert playing(store) == version
    assert store.restore("small").version == "1.0.0"


def test_back_and_forth_between_two_contents_of_one_version(store: Store, bring: Bring) -> None:
    changed = {"deck.yaml": PACK["deck.yaml"] + b"# changed\n"}
    for _ in range(3):
        bring("1.0.0", replacing=True)
        bring("1.0.0", replacing=True, **changed)
    assert b"# changed" in (store.installed()[0].folder / "deck.yaml").read_bytes()
    assert len([path for path in (store.root / "small").iterdir() if path.is_dir()]) == 2


def test_only_a_higher_version_takes_the_place_of_one_the_kiosk_came_with(store: Store, bring: Bring) -> None:
    own = replace(store, own={"small": "1.0.0"})
    for version, fits in (("1.0.0", False), ("0.9.9", False), ("1.0.1", True)):
        [offer] = offers(laid_out(store.root.parent / version, versioned(version)))
        if fits:
            assert own.install(offer, quiet).relation == "newer"
        else:
            with pytest.raises(Refused) as refusal:
                own.install(offer, quiet, replacing=True)
            assert codes(refusal.value) == {"E627"}
    assert playing(store) == "1.0.1"


def test_a_previous_version_that_would_not_be_played_is_not_restored(store: Store, bring: Bring) -> None:
    bring("1.1.0")
    bring("1.3.0")
    with pytest.raises(Refused) as refusal:
        replace(store, own={"small": "1.2.0"}).restore("small")
    assert codes(refusal.value) == {"E627"} and playing(store) == "1.3.0"


def test_what_is_not_there_cannot_be_restored_or_removed(store: Store, bring: Bring) -> None:
    for act in (store.restore, store.remove):
        with pytest.raises(Refused) as refusal:
            act("small")
        assert codes(refusal.value) == {"E625"}
    bring("1.0.0")
    assert store.installed()[0].previous == ""
    with pytest.raises(Refused) as refusal:
        store.restore("small")
    assert codes(refusal.value) == {"E626"}
    for name in ("..", "/", "", "."):
        with pytest.raises(Refused):
            store.remove(name)


def test_a_previous_version_that_cannot_be_played_any_more_is_not_restored(store: Store, bring: Bring) -> None:
    bring("1.0.0")
    [kept] = store.installed()
    bring("1.1.0")
    (kept.folder / "deck.yaml").write_bytes(b"deck: [")
    with pytest.raises(Refused):
        store.restore("small")
    assert playing(store) == "1.1.0"


def test_removing_leaves_nothing_behind(store: Store, bring: Bring) -> None:
    bring("1.0.0")
    bring("1.1.0")
    assert store.remove("small").version == "1.1.0"
    assert [path.name for path in store.root.iterdir()] == [NEWS]


def test_a_running_kiosk_can_tell_that_something_changed(store: Store, bring: Bring) -> None:
    assert news_of(store.root) == 0
    bring("1.0.0")
    first = news_of(store.root)
    with pytest.raises(Refused):
        bring("0.9.0")
    assert news_of(store.root) == first > 0
    store.remove("small")
    assert news_of(store.root) > first
