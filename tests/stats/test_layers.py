from __future__ import annotations

import subprocess
import sys


def test_the_record_knows_neither_pygame_nor_the_kiosk() -> None:
    program = "import sys, stats; sys.exit(bool({'pygame', 'kiosk', 'pydantic'} & sys.modules.keys()))"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
