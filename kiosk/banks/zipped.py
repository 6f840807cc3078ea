"""Looking into a zip file without being drowned by it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final
from zipfile import ZipFile, ZipInfo

MOST_MEMBERS: Final = 20_000
_FULLEST: Final = 200
"""Times that a member may grow when it is unpacked; text of questions grows ten- to twentyfold."""

_SMALL: Final = 1_000_000


@dataclass(frozen=True)
class Limits:
    """How many bytes a member may have unpacked, and all that are looked at together."""

    member: int
    together: int


def fits(archive: ZipFile, members: Iterable[ZipInfo], limits: Limits) -> bool:
    """Whether these members can be read: neither too many nor too large, by what the archive says of them.

    Python reads no more of a member than the archive says that it has, so that a lie cuts the member short.
    """
    wanted = list(members)
    return (
        len(archive.filelist) <= MOST_MEMBERS
        and sum(one.file_size for one in wanted) <= limits.together
        and all(_fits(one, limits) for one in wanted)
    )


def _fits(member: ZipInfo, limits: Limits) -> bool:
    if member.file_size > limits.member:
        return False
    return member.file_size <= _SMALL or member.file_size <= member.compress_size * _FULLEST
