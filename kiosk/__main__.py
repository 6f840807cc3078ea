"""``python -m kiosk`` and the installed ``kiosk`` command."""

from __future__ import annotations

import sys

from kiosk.cli.main import main as dispatch


def main() -> int:
    """Run the command line; gives the exit code."""
    return dispatch(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
