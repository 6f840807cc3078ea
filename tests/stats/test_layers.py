from __future__ import annotations

import subprocess
import sys

NOT_NEEDED = {"pygame", "kiosk", "pydantic", "openpyxl", "xlsxwriter", "pyarrow", "numpy", "sqlite3"}


def test_the_record_knows_neither_pygame_nor_the_kiosk_nor_what_only_exports_need() -> None:
    program = f"import sys, stats; print(*({NOT_NEEDED!r} & sys.modules.keys()))"
    done = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True)
    assert not done.stdout.strip()
