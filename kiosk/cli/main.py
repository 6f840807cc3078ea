"""From a command line to what it asks for: plain play, or one of the commands.

Light on purpose: it runs before the first picture, and before anything is installed. A command's module, and typer
with it, is imported when that command is given.
"""

from __future__ import annotations

import argparse
import difflib
import os
import sys
import traceback
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from importlib import import_module
from itertools import pairwise
from pathlib import Path
from typing import Any, Final, NamedTuple

from kiosk import __version__
from kiosk.cli.locks import Lock, require
from kiosk.cli.sizes import size_of
from kiosk.cli.troubles import Sentence, SetupTrouble, in_both, no_command
from kiosk.cli.typed import typed
from kiosk.errors import KioskError

FAILED: Final = 70
INTERRUPTED: Final = 130
STOPPED: Final = 1
USAGE: Final = 2

DEBUG: Final = "--debug"


class Command(NamedTuple):
    """Where a command's typer function is, one line about it, and which lock has the packages that it needs."""

    module: str
    function: str
    summary: str
    draws: bool = False
    needs: Lock = "play"
    needs_for: tuple[str, Lock] | None = None

    def lock(self, argv: Sequence[str]) -> Lock:
        """Which lock it needs for these arguments: another one where one of them ends as ``needs_for`` says."""
        if self.needs_for is not None and any(word.lower().endswith(self.needs_for[0]) for word in argv):
            return self.needs_for[1]
        return self.needs


COMMANDS: Final[Mapping[str, Command]] = {
    "new": Command("kiosk.cli.write", "new", "lay out a new pack that plays at once, with comments on what to change"),
    "schema": Command("kiosk.cli.write", "schema", "write the format of packs as a JSON Schema, for editors"),
    "import": Command("kiosk.cli.bank", "import_", "make a pack of a question bank: GIFT, Moodle XML, H5P, a sheet …"),
    "export": Command("kiosk.cli.bank", "export", "write a pack's questions as GIFT, CSV or XLSX"),
    "preview": Command(
        "kiosk.cli.preview", "preview", "show a pack in a window while it is written", draws=True, needs="author"
    ),
    "graph": Command(
        "kiosk.cli.graph", "graph", "draw the branches of a story", draws=True, needs_for=(".png", "author")
    ),
    "check": Command("kiosk.cli.check", "check", "read packs and list what is wrong with them"),
    "install": Command("kiosk.cli.install", "install", "bring packs in from a zip or folder, or back", draws=True),
    "pin": Command("kiosk.cli.pin", "pin", "clear a forgotten PIN (--reset)"),
    "trial": Command("kiosk.cli.trial", "trial", "say how a trial stands, and write its analysis plan"),
    "tour": Command("kiosk.cli.play", "tour", "take a picture of every screen", draws=True),
    "bot": Command("kiosk.cli.play", "bot", "play visits by itself, to try the kiosk out", draws=True),
    "review export": Command(
        "kiosk.cli.review", "export", "write a pack's texts into a sheet for a native reader", draws=True
    ),
    "review apply": Command("kiosk.cli.review", "apply", "take the corrections of such a sheet into the pack"),
    "handout": Command("kiosk.cli.handout", "handout", "print a pack: a guide, and cards to cut out", needs="author"),
    "stats export": Command(
        "kiosk.cli.transfer", "export", "write the records for the organiser", needs_for=("parquet", "fleet")
    ),
    "stats collect": Command(
        "kiosk.cli.transfer", "collect", "merge what many kiosks have exported", needs_for=("parquet", "fleet")
    ),
    "stats purge": Command("kiosk.cli.transfer", "purge", "remove records that were kept long enough"),
    "stats summary": Command(
        "kiosk.cli.summary", "summary", "count, and tell how well lures are known", needs="report"
    ),
    "stats fleet": Command("kiosk.cli.fleet", "fleet", "the same over millions of visits, from Parquet", needs="fleet"),
    "stats report": Command("kiosk.cli.report", "make_report", "publish what anybody may see", needs="report"),
    "stats simulate": Command(
        "kiosk.cli.simulate",
        "simulate",
        "make up visits with known truth, to try things on",
        needs_for=("parquet", "fleet"),
    ),
}


def main(argv: Sequence[str]) -> int:
    """Do what ``argv`` asks for; gives the exit code: 0, 1 as a command says, 2 for what the caller can mend."""
    words = [word for word in argv if word != DEBUG]
    debug = len(words) < len(argv)
    try:
        return _dispatch(words, debug)
    except KeyboardInterrupt:
        return INTERRUPTED
    except SystemExit as leaving:  # typer and argparse leave this way, after they have said why
        return leaving.code if isinstance(leaving.code, int) else 0
    except Exception as error:
        if debug:
            raise
        return _tell(error, words)


def needs_no_packages(argv: Sequence[str]) -> bool:
    """Whether ``argv`` can be answered at once, with nothing installed: a version, a help, a command mistyped."""
    return argv[:1] in (["--version"], ["--help"], ["-h"]) or (_names_command(argv) and _match(argv) is None)


def lock_for(argv: Sequence[str]) -> Lock:
    """The lock whose packages ``argv`` needs."""
    name = _match([word for word in argv if word != DEBUG])
    return "play" if name is None else COMMANDS[name].lock(argv)


def _dispatch(argv: Sequence[str], debug: bool) -> int:
    if not _names_command(argv):
        return _play(argv, debug)
    name = _match(argv)
    if name is None and set(argv[1:]) <= {"--help", "-h"} and _group(argv[0]):
        print("\n".join(_listed(_group(argv[0]))))
        return 0
    if name is None:
        raise SetupTrouble(_unknown(argv))
    command = COMMANDS[name]
    require(command.lock(argv), name)
    if command.draws:
        _require_engine()
    return _run(name, getattr(import_module(command.module), command.function), argv[len(name.split()) :])


def _names_command(argv: Sequence[str]) -> bool:
    return bool(argv) and not argv[0].startswith("-")


def _match(argv: Sequence[str]) -> str | None:
    return next((name for name in COMMANDS if name.split() == list(argv[: len(name.split())])), None)


def _unknown(argv: Sequence[str]) -> Sentence:
    group = _group(argv[0])
    given = " ".join(argv[:2]) if group else argv[0]
    close = difflib.get_close_matches(given, group or COMMANDS, n=1) or group
    return no_command(given, " / ".join(close), typed())


def _group(word: str) -> list[str]:
    """The commands of two words that begin with this one."""
    return [name for name in COMMANDS if name.startswith(f"{word} ")]


def _listed(names: Iterable[str]) -> list[str]:
    return [f"  {name:<16}{COMMANDS[name].summary}" for name in names]


def _run(name: str, function: Callable[..., Any], arguments: Sequence[str]) -> int:
    import typer

    from kiosk.cli.language import asked_for, spoken
    from kiosk.cli.usage import usage_error

    app = typer.Typer(add_completion=False, pretty_exceptions_enable=False)
    app.command(name, help=_for_users(function))(function)
    try:
        code = app(list(arguments), prog_name=f"kiosk {name}", standalone_mode=False)
    except typer.Abort:
        print("Болилоо. · Stopped.", file=sys.stderr)
        return STOPPED
    except Exception as error:
        slip = usage_error(error, name, spoken(asked_for(arguments)))
        if slip is None:
            raise
        raise slip from None
    return code if isinstance(code, int) else 0


def _for_users(function: Callable[..., Any]) -> str:
    """A docstring without what only a caller in Python needs."""
    return (function.__doc__ or "").partition("\n\n    Raises:")[0]


def _play(argv: Sequence[str], debug: bool) -> int:
    options = _parser().parse_args(argv)
    _require_engine()
    from kiosk.app import run

    return run(data=options.data, windowed=options.windowed, debug=debug)


def _require_engine() -> None:
    from kiosk.cli.engine import require_engine

    require_engine()


def _parser() -> argparse.ArgumentParser:
    commands = "\n".join(_listed(COMMANDS))
    parser = argparse.ArgumentParser(
        prog="kiosk",
        usage="%(prog)s [--windowed WxH] [--data DIR]  |  %(prog)s COMMAND …",
        description="Without a command: play, full screen.",
        epilog=f"commands (each has its own --help):\n{commands}\n  {'test':<16}run the tests (run_kiosk.py only)",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    sized = partial(size_of, option="--windowed")
    parser.add_argument("--windowed", type=sized, metavar="WxH", help="play in a window of this size, in pixels")
    parser.add_argument("--data", type=Path, metavar="DIR", help="where settings and records are kept")
    debugging = "show where the program itself failed, and tell on stderr what is on the screen"
    parser.add_argument(DEBUG, action="store_true", help=debugging)
    parser.add_argument("--version", action="version", version=f"kiosk {__version__}")
    return parser


def _tell(error: Exception, argv: Sequence[str]) -> int:
    if isinstance(error, KioskError) or _is_of_stats(error):
        print("\n".join(in_both(error) or [str(error)]), file=sys.stderr)
        return USAGE
    print(f"Something in the kiosk itself failed ({type(error).__name__}){_kept(error, argv)}.", file=sys.stderr)
    return FAILED


def _is_of_stats(error: Exception) -> bool:
    from stats.errors import StatsError

    return isinstance(error, StatsError)


def _kept(error: Exception, argv: Sequence[str]) -> str:
    """Add the traceback to errors.log in the data folder, and say so."""
    from kiosk.config import data_dir

    option = next((Path(value) for name, value in pairwise(argv) if name == "--data"), None)
    path = data_dir(option, os.environ) / "errors.log"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("a", encoding="utf-8") as log:
            log.write("".join(traceback.format_exception(error)))
    except OSError:
        return f"; start it again with {DEBUG} to see where"
    return f"; where, stands in {path}"
