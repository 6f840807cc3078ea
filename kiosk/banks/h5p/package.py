"""An ``.h5p`` file, or the ``content.json`` out of one → its content and what it is called."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final
from zipfile import ZipFile

from kiosk.banks import sentences as common
from kiosk.banks.errors import BankError
from kiosk.banks.files import decoded, read_bytes, read_head
from kiosk.banks.h5p import words as say
from kiosk.banks.h5p.fields import Fields, group, groups, truth, words
from kiosk.banks.limits import MOST_SIGNS
from kiosk.banks.zipped import Limits, Untrusted, opened, require

ZIP_SIGN: Final = b"PK\x03\x04"

_MOST_JSON: Final = 4_000_000
_MOST_VALUES: Final = 150_000
"""A question has some hundred, most of them labels of buttons."""

_SIGNS: Final = ("<", "&", "\\u003", "\\u002")
"""What HTML is made of, in JSON that escapes it as well."""

_HEAD: Final = "h5p.json"
_CONTENT: Final = "content/content.json"
_LIMITS: Final = Limits(member=_MOST_JSON, together=2 * _MOST_JSON)


@dataclass(frozen=True)
class Content:
    """What a library is given to show.

    Attributes:
        library: its machine name, such as ``H5P.MultiChoice``; empty where nothing tells.
        params: what its semantics describe.
        title: as its author calls it.
    """

    library: str
    params: Fields
    title: str


def open_content(path: Path) -> Content:
    """The content of a file. Of a package only its two files of JSON are read, whatever else it brings.

    Raises:
        BankError: it cannot be read, is damaged or not to be trusted, or holds no content.
    """
    where = str(path)
    if not read_head(path).startswith(ZIP_SIGN):
        return _bare(_parsed(read_bytes(path, _MOST_JSON), where))
    try:
        with path.open("rb") as stream, opened(stream) as archive:
            head, content = (_member(archive, name) for name in (_HEAD, _CONTENT))
    except Untrusted as error:
        raise BankError(error.reason, say.EXPORT_ANEW, where=where) from error
    if content is None:
        raise BankError(say.NO_CONTENT, say.EXPORT_ANEW, where=where)
    about = _parsed(head, f"{where}/{_HEAD}") if head is not None else {}
    held = _bare(_parsed(content, f"{where}/{_CONTENT}"))
    named = words(about, "mainLibrary").split(" ")[0]
    return Content(named or held.library, held.params, words(about, "title") or held.title)


def content_of(node: Fields) -> Content:
    """The content that an object with ``library`` and ``params`` stands for."""
    title, kind = words(node, "metadata", "title"), words(node, "metadata", "contentType")
    return Content(words(node, "library").split(" ")[0], group(node, "params"), "" if title == kind else title)


def library_of(params: Fields) -> str:
    """The library that content is for, by its shape; empty where it is for none that we know."""
    if "branchingScenario" in params:
        return "H5P.BranchingScenario"
    if any("library" in one for one in groups(params, "questions")):
        return "H5P.QuestionSet"
    if any("answers" in one for one in groups(params, "choices")):
        return "H5P.SingleChoiceSet"
    if "question" in params and groups(params, "answers"):
        return "H5P.MultiChoice"
    return "H5P.TrueFalse" if "question" in params and truth(params, "correct") is not None else ""


def _bare(node: Fields) -> Content:
    """Content by itself, or within the object that the editor hands over: ``{library, params: {params, metadata}}``."""
    if "params" not in node:
        return Content(library_of(node), node, words(node, "metadata", "title"))
    held = content_of(node)
    if "params" in held.params:
        title = words(held.params, "metadata", "title")
        return Content(held.library, group(held.params, "params"), held.title or title)
    return held


def _member(archive: ZipFile, name: str) -> bytes | None:
    member = next((one for one in archive.infolist() if one.filename.replace("\\", "/") == name), None)
    if member is None:
        return None
    require([member], _LIMITS)
    return archive.read(member)


def _parsed(raw: bytes, where: str) -> Fields:
    text, _ = decoded(raw, where)
    if text.count(",") > _MOST_VALUES or sum(map(text.count, _SIGNS)) > MOST_SIGNS:
        raise BankError(say.TOO_MANY_VALUES, say.EXPORT_ANEW, where=where)
    try:
        node: Any = json.loads(text)
    except RecursionError as error:
        raise BankError(say.TOO_DEEP, say.EXPORT_ANEW, where=where) from error
    except json.JSONDecodeError as error:
        raise BankError(say.BROKEN, say.EXPORT_ANEW, where=f"{where}:{error.lineno}:{error.colno}") from error
    except ValueError as error:  # a number of more digits than Python reads
        raise BankError(say.BROKEN, say.EXPORT_ANEW, where=where) from error
    if not isinstance(node, Mapping):
        raise BankError(common.NO_QUESTIONS, say.EXPORT_ANEW, where=where)
    return node
