"""Names from elsewhere: whatever is let in stays within the pack's folder, on every system."""

from __future__ import annotations

from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.store import Refused
from kiosk.store.names import composed, decoded, fault_of, likeness
from kiosk.store.source import Entry, Source, checked

AWKWARD = st.sampled_from(
    ("..", ".", "/", "\\", ":", "C:", "con", "nul.yaml", "\0", " ", "~", "\u202e", "й", "é", "ﬁ", "a")
)
names = st.one_of(st.text(max_size=20), st.lists(AWKWARD, max_size=8).map("".join))


@given(name=names)
def test_a_name_that_is_let_in_stays_inside_on_every_system(name: str) -> None:
    if fault_of(name) is not None:
        return
    windows = PureWindowsPath("C:\\packs") / name
    assert windows.parts[:2] == ("C:\\", "packs") and len(windows.parts) == 2 + len(name.split("/"))
    posix = PurePosixPath("/packs") / name
    assert posix.parts[:2] == ("/", "packs") and ".." not in posix.parts + windows.parts
    assert str(posix) == f"/packs/{name}"


@given(name=names)
def test_a_name_that_is_let_in_can_be_kept_here(name: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    if fault_of(composed(name)) is None:
        folder: Path = tmp_path_factory.mktemp("names")
        path = folder / composed(name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"")
        assert path.resolve().is_relative_to(folder.resolve())


@pytest.mark.parametrize(
    "name", ["зун.yaml", "story.yaml", "voice/mn/сайн уу.opus", "Өвөл-2.yaml", "a (1).png", "é.png"]
)
def test_names_as_teachers_give_them_are_let_in(name: str) -> None:
    assert fault_of(name) is None


@pytest.mark.parametrize("name", ["con", "CON.yaml", "aux.tar.gz", "com1", "LPT9.png", "com¹.yaml", "nul ", "conout$"])
def test_names_of_devices_are_not(name: str) -> None:
    assert fault_of(name) is not None


def source_of(*listed: str) -> Source:
    def unread(entry: Entry) -> object:
        raise AssertionError(entry)

    return Source("pack.zip", tuple(Entry(name, 1) for name in listed), unread)  # type: ignore[arg-type]


@given(listed=st.lists(st.text("aAbBäÄ\u0308ß", min_size=1, max_size=3), min_size=2, max_size=5))
def test_no_two_files_that_are_let_in_are_alike(listed: list[str]) -> None:
    alike = len({likeness(name) for name in listed}) < len(listed)
    try:
        checked(source_of(*listed))
    except Refused as refusal:
        assert alike or {problem.code for problem in refusal.problems} <= {"E610", "E611"}
    else:
        assert not alike


@pytest.mark.parametrize("code", ["utf-8", "cp866"])
def test_cyrillic_names_read_in_the_code_they_were_written_in(code: str) -> None:
    assert decoded("Өгөөш/түүх.yaml".encode()) == "Өгөөш/түүх.yaml"
    assert decoded("зун 2/Ёлка.yaml".encode(code)) == "зун 2/Ёлка.yaml"


def test_other_names_of_old_computers_read_as_they_did_there() -> None:
    assert decoded("Übung.yaml".encode("cp437")) == "Übung.yaml"
