"""Checksums over compact JSON, so that a flipped bit is noticed and never counted as somebody's answer."""

from __future__ import annotations

import json
import zlib
from collections.abc import Mapping
from typing import Any

from stats.errors import DamagedFile

CHECK = "check"


def compact(document: object) -> str:
    """``document`` as JSON without blanks, human scripts left as they are."""
    return json.dumps(document, ensure_ascii=False, separators=(",", ":"))


def checksum(content: bytes) -> str:
    """CRC-32 as 8 hex digits: it catches every single damaged byte."""
    return f"{zlib.crc32(content):08x}"


def sealed(document: Mapping[str, Any]) -> dict[str, Any]:
    """``document`` with its checksum as the field ``check``."""
    return {CHECK: checksum(compact(document).encode()), **document}


def unsealed(document: object) -> dict[str, Any]:
    """The document without its ``check``. Raises DamagedFile when the two do not fit."""
    if not isinstance(document, dict):
        raise DamagedFile("this is not a JSON object")
    rest = {name: value for name, value in document.items() if name != CHECK}
    try:
        content = compact(rest).encode()
    except UnicodeEncodeError:
        raise DamagedFile("a record holds text that is no text") from None
    if document.get(CHECK) != checksum(content):
        raise DamagedFile("a record does not fit its checksum")
    return rest
