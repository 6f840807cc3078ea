"""What is wrong with how a command was written, told in the language of whoever wrote it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from kiosk.cli.typed import typed
from kiosk.errors import SetupError
from kiosk.lang import Lang

_SAID: Final[Mapping[Lang, Mapping[str, str]]] = {
    "mn": {
        "unknown": "{name} гэсэн сонголт алга",
        "empty": "{name} сонголтын ард утга алга",
        "missing": "{name} дутуу байна",
        "unfit": "{name} сонголтод өгсөн утга тохирохгүй байна",
        "fix": "юу бичиж болохыг «{kiosk} {command} --help» хэлнэ",
    },
    "en": {
        "unknown": "there is no option {name}",
        "empty": "nothing stands behind {name}",
        "missing": "{name} is missing",
        "unfit": "what was given for {name} does not fit",
        "fix": "'{kiosk} {command} --help' says what can be written",
    },
}


def usage_error(error: Exception, command: str, lang: Lang) -> SetupError | None:
    """The sentence for what typer says of how ``command`` was written; None where it says something else."""
    kind, name = _slip(error)
    if kind is None:
        return None
    say = _SAID[lang]
    said = say[kind].format(name=name) if kind in say else name
    return SetupError(said, fix=say["fix"].format(command=command, kiosk=typed()))


def _slip(error: Any) -> tuple[str | None, str]:
    """What it is and where. typer keeps the classes of these errors to itself, and lets their fields be seen."""
    fields = vars(error)
    if "option_name" in fields:
        return ("unknown" if "possibilities" in fields else "empty"), error.option_name
    if fields.get("param") is not None:
        name = error.param.metavar or error.param.opts[0]
        return ("missing" if "param_type" in fields else "unfit"), name
    return ("other", str(error.message).rstrip(".")) if "cmd" in fields else (None, "")
