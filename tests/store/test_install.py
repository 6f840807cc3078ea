"""Bringing packs in: what plays afterwards, what is kept, what is asked, and what is never touched."""

from __future__ import annotations

import errno
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import pytest

from kiosk.packs import load
from kiosk.packs.library import load_library
from kiosk.packs.media.sentences import NOT_DECODED
from kiosk.packs.shelf import NEWS, news_of, playable_folder
from kiosk.store import Progress, Refused, Store, offers
from kiosk.store.refusal import about, refused
from kiosk.store.sentences import BUSY
from kiosk.store.shelves import STAGING
from kiosk.yamlsafe import Problem
from tests.store.conftest import PACK, Bring, codes, laid_out, png, quiet, versioned, with_media, zipped
from tests.store.hostile import zip64


def playing(store: Store) -> str:
    """The version that a kiosk would play."""
    [pack] = load_library([store.root]).packs
    return pack.head.version


def everything_in(root: Path) -> dict[str, bytes]:
    return {str(path.relative_to(root)): path.read_bytes() for path in sorted(root.rglob("*")) if path.is_file()}


# -- what plays ----------------------------------------------------------------------------------------------------


def test_a_zip_of_the_files_a_zip_of_the_folder_and_the_folder_itself_are_all_a_pack(
    store: Store, tmp_path: Path
) -> None:
    sources = (
        zipped(tmp_path / "files.zip", versioned("1.0.0")),
        zipped(tmp_path / "folder.zip", {f"Манай анги/{name}": data for name, data in versioned("1.1.0").items()}),
        laid_out(tmp_path / "folder", versioned("1.2.0")),
    )
    for version, source in zip(("1.0.0", "1.1.0", "1.2.0"), sources, strict=True):
        [offer] = offers(source)
        store.install(offer, quiet)
        assert playing(store) == version
    [kept] = store.installed()
    assert (kept.pack, kept.version, kept.previous) == ("small", "1.2.0", "1.1.0")
    assert len([path for path in (store.root / "small").iterdir() if path.is_dir()]) == 2


def test_a_zip_of_several_packs_brings_each(store: Store, tmp_path: Path) -> None:
    other = {name: data.replace(b"pack: small", b"pack: other") for name, data in PACK.items()}
    both = {f"a/{name}": data for name, data in PACK.items()} | {f"b/{name}": data for name, data in other.items()}
    for offer in offers(zipped(tmp_path / "both.zip", {**both, "README.txt": b"two packs"})):
        store.install(offer, quiet)
    assert [kept.pack for kept in store.installed()] == ["other", "small"]


def test_what_a_pack_has_no_use_for_stays_outside_and_is_told(store: Store, tmp_path: Path) -> None:
    extra = {
        "README.md": b"read me",
        "LICENSE": b"CC BY",
        "channels.yaml": b"channels: []",
        "draft.yaml": b"deck: draft",
        ".DS_Store": b"\0",
        "__MACOSX/._pack.yaml": b"\0",
        "deck.yaml~": b"",
        "anzaar.schema.json": b"{}",
        "handout.pdf": b"%PDF",
        "picture.png": png(),
    }
    [offer] = offers(zipped(tmp_path / "small.zip", {**PACK, **extra}))
    assert {(note.file.rpartition("/")[2], note.code) for note in offer.notes} == {
        ("README.md", "W601"), ("LICENSE", "W601"), ("handout.pdf", "W601"), ("channels.yaml", "W602"),
        ("draft.yaml", "W603"),
    }  # fmt: skip
    store.install(offer, quiet)
    assert {path.name for path in store.installed()[0].folder.iterdir()} == set(PACK)


def test_a_small_zip_written_as_a_very_large_one_is_a_zip(store: Store, tmp_path: Path) -> None:
    [offer] = offers(zip64(tmp_path / "small.zip"))
    assert store.install(offer, quiet).relation == "new"


def test_a_name_in_the_wrong_case_is_told_with_the_right_one(store: Store, tmp_path: Path) -> None:
    head = PACK["pack.yaml"].replace(b"story.yaml", b"./Story.yaml")
    [offer] = offers(zipped(tmp_path / "small.zip", {**PACK, "pack.yaml": head}))
    with pytest.raises(Refused) as refusal:
        store.install(offer, quiet)
    assert "E303" in str(refusal.value) and "story.yaml" in str(refusal.value)


@pytest.mark.parametrize("pack", ["con", "nul", "com1"])
def test_a_pack_called_like_a_device_is_refused_for_the_sake_of_windows(
    store: Store, tmp_path: Path, pack: str
) -> None:
    head = PACK["pack.yaml"].replace(b"pack: small", f"pack: {pack}".encode())
    [offer] = offers(zipped(tmp_path / "small.zip", {**PACK, "pack.yaml": head}))
    with pytest.raises(Refused) as refusal:
        store.install(offer, quiet)
    assert codes(refusal.value) == {"E611"}


def test_a_version_that_was_put_on_a_shelf_by_hand_counts_as_the_oldest(store: Store, bring: Bring) -> None:
    bring("1.0.0")
    (store.root / "small" / "mine").mkdir()
    (store.root / "small" / "current").write_text("mine\n")
    bring("0.0.1")
    assert playing(store) == "0.0.1" and (store.root / "small" / "mine").is_dir()


def test_names_in_old_cyrillic_codes_come_over(store: Store, tmp_path: Path) -> None:
    head = PACK["pack.yaml"].replace(b"story.yaml", "зун.yaml".encode())
    for code in ("cp866", "utf-8"):
        files = {**PACK, "pack.yaml": head, "????????.yaml": PACK["story.yaml"]}
        del files["story.yaml"]
        raw = "зун.yaml".encode(code)
        placeholder = b"?" * (len(raw) - 5) + b".yaml"
        files = {name if "?" not in name else placeholder.decode(): data for name, data in files.items()}
        path = zipped(tmp_path / f"{code}.zip", files)
        path.write_bytes(path.read_bytes().replace(placeholder, raw))
        [offer] = offers(path)
        brought = store.install(offer, quiet, replacing=True)
        assert brought.relation in ("new", "same")
        assert (store.installed()[0].folder / "зун.yaml").is_file()


# -- versions ------------------------------------------------------------------------------------------------------


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


# -- nothing is lost -----------------------------------------------------------------------------------------------


def test_a_folder_that_a_teacher_put_there_is_never_touched(store: Store, bring: Bring) -> None:
    laid_out(store.root / "small", {"pack.yaml": b"pack: small", "notes.txt": b"my notes"})
    before = everything_in(store.root)
    with pytest.raises(Refused) as refusal:
        bring("2.0.0", replacing=True)
    assert codes(refusal.value) == {"E618"}
    with pytest.raises(Refused):
        store.remove("small")
    assert everything_in(store.root) == before


def test_a_pack_with_an_error_changes_nothing_and_names_the_line_in_the_zip(store: Store, bring: Bring) -> None:
    bring("1.0.0")
    before = everything_in(store.root)
    with pytest.raises(Refused) as refusal:
        bring("1.1.0", **{"story.yaml": PACK["story.yaml"].replace(b"goto:", b"gotoo:", 1)})
    assert "1.1.0.zip/story.yaml:" in str(refusal.value)
    assert everything_in(store.root) == before


class Usage(NamedTuple):
    free: int


def test_a_full_disk_is_seen_before_anything_is_written(
    store: Store, bring: Bring, monkeypatch: pytest.MonkeyPatch
) -> None:
    bring("1.0.0")
    before = everything_in(store.root)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: Usage(1_000_000))
    with pytest.raises(Refused) as refusal:
        bring("1.1.0")
    assert codes(refusal.value) == {"E619"} and "21" in str(refusal.value)
    assert everything_in(store.root) == before


@pytest.mark.parametrize("error", [errno.ENOSPC, errno.EIO])
@pytest.mark.parametrize("step", ["mkdir", "rename", "replace", "open"])
def test_a_disk_that_fails_midway_changes_nothing(
    store: Store, bring: Bring, monkeypatch: pytest.MonkeyPatch, step: str, error: int
) -> None:
    bring("1.0.0")
    before = everything_in(store.root)
    real = getattr(Path, step)

    def failing(path: Path, *args: object, **kwargs: object) -> object:
        writes = step != "open" or (args and "b" in str(args[0]) and str(args[0]) != "rb")
        if writes and store.root in path.parents and path.name != STAGING:
            raise OSError(error, "no")
        return real(path, *args, **kwargs)

    monkeypatch.setattr(Path, step, failing)
    with pytest.raises(Refused) as refusal:
        bring("1.1.0")
    assert codes(refusal.value) <= {"E619", "E620"}
    monkeypatch.undo()
    assert playing(store) == "1.0.0"
    kept = everything_in(store.root)
    assert {name: kept[name] for name in before} == before and not (store.root / STAGING).exists()
    bring("1.1.0")
    assert playing(store) == "1.1.0"


def test_while_one_pack_comes_in_no_other_does(store: Store, bring: Bring, tmp_path: Path) -> None:
    @contextmanager
    def held(root: Path) -> Iterator[None]:
        raise refused(root, BUSY)
        yield

    bring("1.0.0")
    busy = replace(store, alone=held)
    [offer] = offers(zipped(tmp_path / "next.zip", versioned("1.1.0")))
    for act in (lambda: busy.install(offer, quiet), lambda: busy.remove("small")):
        with pytest.raises(Refused) as refusal:
            act()
        assert codes(refusal.value) == {"E622"}


def test_what_a_crash_left_in_staging_is_cleared_away(store: Store, bring: Bring) -> None:
    laid_out(store.root / STAGING / "half", {"pack.yaml": b"pack: half"})
    bring("1.0.0")
    assert {path.name for path in store.root.iterdir()} == {"small", NEWS}


# -- pictures and sound ----------------------------------------------------------------------------------------------


def test_each_picture_and_sound_is_prepared_in_the_staged_folder(store: Store, tmp_path: Path) -> None:
    prepared: list[tuple[str, str]] = []

    def prepare(file: Path, place: str) -> Problem | None:
        assert STAGING in file.parts
        prepared.append((file.name, place))
        file.write_bytes(b"decoded")
        return None

    source = zipped(tmp_path / "small.zip", {**with_media(), "more.png": png()})
    seen: list[Progress] = []
    [offer] = offers(source)
    replace(store, prepare=prepare).install(offer, seen.append)
    assert prepared == [("bat.png", f"{source}/bat.png"), ("hello.opus", f"{source}/voice/hello.opus")]
    folder = store.installed()[0].folder
    assert (folder / "bat.png").read_bytes() == (folder / "voice" / "hello.opus").read_bytes() == b"decoded"
    assert not (folder / "more.png").exists()
    assert [progress.done for progress in seen if progress.phase == "media"] == [0, 1, 2]
    assert list(dict.fromkeys(progress.phase for progress in seen)) == ["copying", "checking", "media", "saving"]
    assert store.install(offer, quiet).relation == "same"


def test_a_picture_that_cannot_be_prepared_refuses_the_pack(store: Store, tmp_path: Path) -> None:
    def prepare(file: Path, place: str) -> Problem | None:
        return about(place, NOT_DECODED)

    [offer] = offers(zipped(tmp_path / "small.zip", with_media()))
    with pytest.raises(Refused) as refusal:
        replace(store, prepare=prepare).install(offer, quiet)
    assert codes(refusal.value) == {"E380"} and store.installed() == ()


def test_the_pack_that_plays_is_the_one_that_was_brought(store: Store, bring: Bring) -> None:
    bring("1.0.0", **with_media(), **{"more.png": png()})
    folder = playable_folder(store.root / "small")
    assert folder is not None and load(folder).pack is not None
    assert everything_in(folder) == with_media()
