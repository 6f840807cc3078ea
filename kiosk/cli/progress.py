"""A bar for long work, with the time that is left, where somebody watches."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn

_FINEST = 0.001
"""Smaller steps are not shown: work may tell millions of them."""


@contextmanager
def bar(label: str, console: Console | None = None) -> Iterator[Callable[[float], None]]:
    """Give a function that takes the share that is done, from 0 to 1; shown on stderr, if that is a terminal."""
    console = console or Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), TaskProgressColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, disable=not console.is_terminal, transient=True) as progress:
        task = progress.add_task(label, total=1.0)
        shown = 0.0

        def show(share: float) -> None:
            nonlocal shown
            if share - shown >= _FINEST or share >= 1:
                shown = share
                progress.update(task, completed=share)

        yield show
