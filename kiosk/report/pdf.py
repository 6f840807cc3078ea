"""The report as PDF, set by Typst."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any, Final

from kiosk.report.model import Report
from kiosk.typeset import typeset

_TEMPLATE: Final = "print/report.typ"


def as_pdf(report: Report, assets: Path) -> bytes:
    """The pages, A4.

    Raises:
        TypesetError: the template or a font is missing.
    """
    return typeset((assets / _TEMPLATE), dict(_files(report)), assets / "fonts")


def _files(report: Report) -> Iterator[tuple[str, bytes]]:
    document: dict[str, Any] = asdict(report)
    number = 0
    for section in document["sections"]:
        for figure in section["figures"]:
            number += 1
            figure["file"] = f"figure-{number}.svg"
            yield figure["file"], figure.pop("drawing")["svg"].encode()
    yield "report.json", json.dumps(document, ensure_ascii=False).encode()
