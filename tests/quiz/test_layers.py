from __future__ import annotations

import pkgutil
import subprocess
import sys

import kiosk.quiz


def test_the_quiz_plays_without_pygame() -> None:
    modules = [f"kiosk.quiz.{module.name}" for module in pkgutil.iter_modules(kiosk.quiz.__path__)]
    assert "kiosk.quiz.visit" in modules
    program = f"import sys, {', '.join(modules)}; sys.exit('pygame' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
