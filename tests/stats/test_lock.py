from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from stats.errors import FolderInUse
from stats.lock import FolderLock

HOLDER = """
import sys, time
from pathlib import Path
from stats.lock import FolderLock
lock = FolderLock(Path(sys.argv[1]))
print("held", flush=True)
time.sleep(60)
"""


def test_a_second_kiosk_is_refused_with_a_sentence_until_the_first_lets_go(tmp_path: Path) -> None:
    first = FolderLock(tmp_path)
    with pytest.raises(FolderInUse) as caught:
        FolderLock(tmp_path)
    assert str(tmp_path) in str(caught.value) and caught.value.fix
    first.release()
    FolderLock(tmp_path).release()


def test_a_kiosk_that_died_does_not_block_the_next(tmp_path: Path) -> None:
    with subprocess.Popen([sys.executable, "-c", HOLDER, tmp_path], stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout is not None and holder.stdout.readline() == "held\n"
        with pytest.raises(FolderInUse):
            FolderLock(tmp_path)
        holder.kill()
    FolderLock(tmp_path).release()
