"""What a story, deck or quiz is about, in a few words that people choose by."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from types import MappingProxyType
from typing import Final, get_args

from kiosk.packs.model import Cover, Deck, Quiz, Story, Theme

SHARE: Final = 1 / 4
"""A deck or quiz is about what at least this part of its items or questions is about; the rest is a mixture."""

_COVERS: Final[Mapping[Theme, frozenset[Cover]]] = MappingProxyType(
    {
        "online": frozenset(
            {"move-contact", "move-trust", "move-secrecy", "move-testing", "move-pressure", "relationship"}
        ),
        "work": frozenset(
            {
                "forced-labour", "scam-compound", "lent-account", "debt", "kept-documents",
                "border-cafe", "mining", "construction", "herding",
            }
        ),
        "trips": frozenset({"study", "scholarship", "contest-trip", "performance-trip", "races"}),
        "people": frozenset(
            {
                "recruiter-relative", "recruiter-friend-of-friend", "recruiter-peer",
                "brokered-marriage", "begging", "baby-selling", "organ-selling",
            }
        ),
        "pictures": frozenset({"picture-threat", "cyberbullying", "sexual-exploitation"}),
    }
)  # fmt: skip
"""The parts of the field that belong to each; who it happens to, and how it ends well, tell no theme."""


def themes_of(content: Story | Deck | Quiz) -> tuple[Theme, ...]:
    """Its own ``theme`` if its author named one, else what its ``covers`` tell; nothing where those tell nothing."""
    if content.theme is not None:
        return (content.theme,)
    match content:
        case Story():
            return _told(content.covers)
        case Deck():
            return _mixed([item.covers for item in content.items])
        case Quiz():
            return _mixed([question.covers for question in content.questions])


def _told(covers: Collection[Cover]) -> tuple[Theme, ...]:
    return tuple(theme for theme in get_args(Theme) if _COVERS[theme] & set(covers))


def _mixed(each: Sequence[Collection[Cover]]) -> tuple[Theme, ...]:
    counts = Counter(theme for covers in each for theme in _told(covers))
    return tuple(theme for theme in get_args(Theme) if counts[theme] and counts[theme] >= SHARE * len(each))
