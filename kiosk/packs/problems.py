"""The problems of a pack: what one is, and the table of every code that may be met while reading a pack."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from kiosk.packs import sentences as of_packs
from kiosk.packs.media import sentences as of_media
from kiosk.yamlsafe import sentences as of_files
from kiosk.yamlsafe.problem import Problem, Sentence, Severity

CODES: Final[Mapping[str, Sentence]] = MappingProxyType(
    {sentence.code: sentence for sentence in (*of_files.SENTENCES, *of_packs.SENTENCES, *of_media.SENTENCES)}
)

__all__ = ["CODES", "Problem", "Sentence", "Severity"]
