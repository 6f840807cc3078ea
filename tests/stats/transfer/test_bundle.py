"""The files of an export come together or not at all, with checksums that anybody can check."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from stats.errors import DamagedFile, DiskProblem
from stats.transfer.bundle import bundle, read_sums, sums_path

pytestmark = pytest.mark.usefixtures("unhurried_disk")


def test_the_checksums_are_those_that_sha256sum_reads(tmp_path: Path) -> None:
    with bundle(tmp_path / "all.csv") as files:
        files.main().write(b"rows")
        files.beside("help.csv").write(b"help")
    expected = [
        (hashlib.sha256(text).hexdigest(), name) for text, name in ((b"help", "all-help.csv"), (b"rows", "all.csv"))
    ]
    assert sums_path(tmp_path / "all.csv").read_text() == "".join(f"{digest}  {name}\n" for digest, name in expected)
    assert read_sums(sums_path(tmp_path / "all.csv")) == {name: digest for digest, name in expected}


def test_a_bundle_that_fails_leaves_everything_as_it_was(tmp_path: Path) -> None:
    (tmp_path / "all.csv").write_bytes(b"before")
    with pytest.raises(ZeroDivisionError), bundle(tmp_path / "all.csv") as files:
        files.main().write(b"rows")
        files.beside("help.csv").write(b"help")
        raise ZeroDivisionError
    assert [path.name for path in tmp_path.iterdir()] == ["all.csv"]
    assert (tmp_path / "all.csv").read_bytes() == b"before"


@pytest.mark.parametrize("content", [b"", b"no sum\n", b"0" * 64 + b"  ../elsewhere\n", b"\xff\n"])
def test_what_is_no_list_of_checksums_is_refused(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "all.sha256").write_bytes(content)
    with pytest.raises(DamagedFile):
        read_sums(tmp_path / "all.sha256")


@pytest.mark.parametrize("target", ["no-folder/all.csv", "."])
def test_a_place_that_cannot_be_is_a_sentence(target: str, tmp_path: Path) -> None:
    with pytest.raises(DiskProblem) as caught, bundle(tmp_path / target):
        pass
    assert caught.value.fix
