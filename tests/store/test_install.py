"""Bringing packs in: what a source may be, what comes over, and what plays afterwards."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.store import Refused, Store, offers
from tests.store.conftest import PACK, Bring, codes, laid_out, playing, png, quiet, versioned, zipped
from tests.store.hostile import zip64


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
