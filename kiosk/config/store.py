"""``kiosk.toml``: reading it line by line with what to do, saving it atomically with a person's comments kept."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from kiosk.config.model import Adult, Config, Trial
from kiosk.config.settings import Unfit, checked
from kiosk.durable import write_whole
from kiosk.errors import ConfigError

FILE_NAME: Final = "kiosk.toml"
_PLACE_IN_MESSAGE: Final = re.compile(r" \(at (?:line (\d+), column (\d+)|end of document)\)$")


def data_dir(option: Path | None, env: Mapping[str, str]) -> Path:
    """The data folder: ``--data``, else ``ANZAAR_DATA``, else the place this system gives to a user's programs."""
    if option is not None:
        return option.expanduser()
    if env.get("ANZAAR_DATA"):
        return Path(env["ANZAAR_DATA"]).expanduser()
    import platformdirs  # noqa: PLC0415 - a third of this module's loading, for one of three cases

    return Path(platformdirs.user_data_dir("anzaar", appauthor=False))


def records_dir(data: Path) -> Path:
    """Where the record is kept within the data folder."""
    return data / "records"


def exports_dir(data: Path) -> Path:
    """Where the staff menu puts what is exported to this computer."""
    return data / "exports"


def load(data: Path) -> Config:
    """The settings in ``data``; the defaults when there is no file.

    Raises:
        ConfigError: the file cannot be read, or the first value in it that cannot be used, with its line.
    """
    config, error = _read(data / FILE_NAME)
    if error is not None:
        raise error
    return config


def load_or_default(data: Path) -> tuple[Config, ConfigError | None]:
    """The settings to play on with, whatever the file is like, and what is wrong with it.

    Values that can be used are kept. From a file that cannot be read at all nothing is kept but that this kiosk was
    set up, so that a visitor does not meet the first-start page.
    """
    return _read(data / FILE_NAME)


def save(config: Config, data: Path) -> Path | None:
    """Writes the settings atomically, with the comments a person wrote; on disk when it returns.

    Returns:
        Where a file that could not be used was set aside, or None.

    Raises:
        ConfigError: the folder cannot be written to.
    """
    from kiosk.config import document  # noqa: PLC0415 - nothing is saved before the first picture

    path = data / FILE_NAME
    before, error = _read(path)
    try:
        data.mkdir(parents=True, exist_ok=True)
        usable = error is None and path.exists()
        text = document.merged(config, before, path.read_text("utf-8-sig")) if usable else None
        aside = _set_aside(path) if text is None and path.exists() else None
        write_whole(path, (text or document.new(config)).encode("utf-8"))
    except OSError as failure:
        fix = "free some space, or let this user write there"
        raise ConfigError(f"the settings cannot be saved ({failure.strerror})", where=str(path), fix=fix) from failure
    return aside


def _read(path: Path) -> tuple[Config, ConfigError | None]:
    try:
        text = path.read_bytes().decode("utf-8-sig")
        table = tomllib.loads(text)
    except FileNotFoundError:
        return Config(), None
    except (OSError, ValueError, RecursionError) as error:
        return Config(set_up=True), _unreadable(path, error)
    values: dict[str, Any] = {}
    errors: list[ConfigError] = []
    for name, value in _flat(table):
        try:
            values[name] = checked(name, value)
        except Unfit as unfit:
            where = f"{path}:{_line_of(name, text)}"
            errors.append(ConfigError(f"the setting {name} cannot be used", where=where, fix=str(unfit)))
    return _built(values), errors[0] if errors else None


def _unreadable(path: Path, error: Exception) -> ConfigError:
    fix = f"mend that line, or delete {FILE_NAME} to begin anew"
    if isinstance(error, OSError):
        what = f"the settings cannot be read ({error.strerror})"
        return ConfigError(what, where=str(path), fix="let this user read the file")
    if isinstance(error, UnicodeDecodeError):
        line = error.object.count(b"\n", 0, error.start) + 1
        return ConfigError("this is not UTF-8 text", where=f"{path}:{line}", fix="save the file as UTF-8")
    if isinstance(error, RecursionError):
        return ConfigError("brackets are nested too deeply", where=f"{path}:1", fix=fix)
    place = _PLACE_IN_MESSAGE.search(str(error))
    where = f"{path}:{place[1]}:{place[2]}" if place and place[1] else str(path)
    return ConfigError(_PLACE_IN_MESSAGE.sub("", str(error)), where=where, fix=fix)


def _flat(table: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    for name, value in table.items():
        if isinstance(value, dict):
            yield from ((f"{name}.{inner}", innermost) for inner, innermost in value.items())
        else:
            yield name, value


def _line_of(name: str, text: str) -> int:
    table, key = name.rpartition(".")[::2]
    current = ""
    for number, line in enumerate(text.splitlines(), 1):
        bare = line.strip()
        if bare.startswith("["):
            current = bare.partition("]")[0].strip("[ \"'")
        elif current == table and re.match(rf"[\"']?{re.escape(key)}[\"']?\s*=", bare):
            return number
    return 1


def _built(values: Mapping[str, Any]) -> Config:
    plain = {name: value for name, value in values.items() if "." not in name}
    trial = _table("trial", values)
    return Config(**plain, adult=Adult(**_table("adult", values)), trial=Trial(**trial) if trial else None)


def _table(name: str, values: Mapping[str, Any]) -> dict[str, Any]:
    """The values of one table of the file, by their own names."""
    return {key.removeprefix(f"{name}."): value for key, value in values.items() if key.startswith(f"{name}.")}


def _set_aside(path: Path) -> Path:
    number = 1
    while (aside := path.with_name(f"{FILE_NAME}.broken-{number}")).exists():
        number += 1
    path.rename(aside)
    return aside
