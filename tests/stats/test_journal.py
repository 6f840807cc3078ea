from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stats.errors import DiskProblem
from stats.journal import Journal, JournalContent, line_of, parse_journal, read_journal
from stats.record import AnswerRecord
from tests.stats import samples, strategies
from tests.stats.disk import BROKEN, FULL, Disk

KEY = samples.header().key


@strategies.FEW
@given(st.lists(strategies.answers, max_size=6), st.data())
def test_what_was_written_is_read(answers: list[AnswerRecord], data: st.DataObject) -> None:
    begun = data.draw(strategies.headers)
    ended = data.draw(st.none() | strategies.outcomes(begun))
    lines = [line_of(begun), *map(line_of, answers)] + ([line_of(ended)] if ended else [])
    assert parse_journal(b"".join(lines)) == JournalContent(begun, tuple(answers), ended, damaged=False)


@strategies.FEW
@given(st.lists(strategies.answers, min_size=1, max_size=6), st.data())
def test_a_file_cut_at_any_byte_keeps_every_line_before(answers: list[AnswerRecord], data: st.DataObject) -> None:
    lines = [line_of(samples.header()), *map(line_of, answers)]
    whole = b"".join(lines)
    cut = data.draw(st.integers(0, len(whole)))
    content = parse_journal(whole[:cut])
    ends = [sum(map(len, lines[: n + 1])) for n in range(len(lines))]
    assert content.header == (samples.header() if cut >= ends[0] else None)
    assert list(content.answers) == [answer for answer, end in zip(answers, ends[1:], strict=True) if end <= cut]
    assert content.damaged == (cut not in (0, *ends))


@strategies.FEW
@given(st.lists(strategies.answers, min_size=1, max_size=6), st.data())
def test_damage_costs_only_the_lines_it_touches(answers: list[AnswerRecord], data: st.DataObject) -> None:
    lines = [line_of(samples.header()), *map(line_of, answers)]
    whole = bytearray(b"".join(lines))
    at = data.draw(st.integers(0, len(whole) - 1))
    whole[at] ^= data.draw(st.integers(1, 255))
    content = parse_journal(bytes(whole))
    assert content.damaged
    touched = next(n for n in range(len(lines)) if at < sum(map(len, lines[: n + 1])))
    newline_gone = at == sum(map(len, lines[: touched + 1])) - 1
    lost = {touched, touched + 1} if newline_gone else {touched}
    assert list(content.answers) == [answer for n, answer in enumerate(answers, 1) if n not in lost]


@strategies.FEW
@given(st.binary(max_size=300))
def test_foreign_bytes_are_no_journal(content: bytes) -> None:
    assert parse_journal(content).record is None


def test_a_line_is_on_the_disk_before_it_is_acknowledged(tmp_path: Path, disk: Disk) -> None:
    journal = Journal(tmp_path, KEY)
    journal.append(samples.header())
    del disk.calls[:]
    journal.append(samples.answer())
    (write, file), (flush, flushed) = disk.calls
    assert (write, flush) in {("write", "fdatasync"), ("write", "fsync")}
    assert file == flushed


@pytest.mark.parametrize("error", [FULL, BROKEN])
def test_a_failed_write_heals_whole_when_the_disk_is_back(tmp_path: Path, disk: Disk, error: int) -> None:
    journal = Journal(tmp_path, KEY)
    journal.append(samples.header())
    journal.append(samples.answer(1))
    disk.error = error
    for number in (2, 3):
        with pytest.raises(DiskProblem):
            journal.append(samples.answer(number))
    assert read_journal(journal.path).answers == (samples.answer(1),)
    disk.error = 0
    journal.append(samples.answer(4))
    content = read_journal(journal.path)
    assert content.answers == tuple(map(samples.answer, (1, 2, 3, 4)))
    assert not content.damaged and not journal.behind


def test_a_journal_whose_folder_was_taken_away_comes_back(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "stick" / "journal", KEY)
    journal.append(samples.header())
    journal.path.rename(tmp_path / "elsewhere")
    (tmp_path / "stick" / "journal").rmdir()
    journal.flush()
    assert read_journal(journal.path).header == samples.header()


@strategies.FEW
@given(plug=st.integers(0, 12))
def test_a_plug_pulled_anywhere_leaves_a_readable_journal(tmp_path: Path, plug: int) -> None:
    with pytest.MonkeyPatch.context() as monkeypatch:
        disk = Disk(monkeypatch)
        journal = Journal(tmp_path / str(plug), KEY)
        disk.plug = plug
        done = 0
        try:
            for entry in (samples.header(), samples.answer(1), samples.answer(2)):
                journal.append(entry)
                done += 1
        except BaseException:
            journal.close()
    if done == 0:
        return
    assert read_journal(journal.path).answers[: done - 1] == tuple(map(samples.answer, (1, 2)))[: done - 1]
