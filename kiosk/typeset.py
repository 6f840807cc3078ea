"""Pages by Typst: a template of ours and the files it reads → PDF, in our own fonts."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from kiosk.errors import KioskError

_MAIN: Final = "main.typ"


class TypesetError(KioskError):
    """Pages cannot be set."""


def typeset(template: Path, files: Mapping[str, bytes], fonts: Path) -> bytes:
    """The PDF; the template finds ``files`` beside itself, and no font but those in ``fonts``.

    Raises:
        TypesetError: the template cannot be read, or the pages cannot be set.
    """
    import typst  # noqa: PLC0415 - one of the tools; the module is light for whoever only needs the error

    try:
        with TemporaryDirectory(prefix="anzaar-") as folder:
            for name, content in {**files, _MAIN: template.read_bytes()}.items():
                path = Path(folder, name)
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(content)
            return typst.compile(Path(folder, _MAIN), font_paths=[fonts], ignore_system_fonts=True, timestamp=0)
    except OSError as error:
        what = f"a part of the pages cannot be read or written ({error.strerror})"
        raise TypesetError(what, where=str(error.filename), fix="copy the kiosk anew") from error
    except typst.TypstError as error:
        raise TypesetError(f"the pages cannot be set: {error.message}", where=str(template)) from error
