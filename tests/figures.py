"""Figures that tests measure, told together at the end of a run: a worker's own prints would be lost."""

from __future__ import annotations

from collections.abc import Callable

Figure = Callable[[str], None]
"""Keeps a line for the end of the run."""

NAME = "figure"
"""Of the property of a test's report that holds such a line."""
