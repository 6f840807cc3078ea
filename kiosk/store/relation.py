"""A pack beside what is here: whether it is newer, and whether it may come in."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Literal

from kiosk.packs.model import PackHead
from kiosk.packs.shelf import standing_of, version_key
from kiosk.store import sentences as say
from kiosk.store.names import fault_of
from kiosk.store.offers import Offer
from kiosk.store.refusal import refused
from kiosk.store.shelves import version_of

Relation = Literal["new", "newer", "same", "changed", "older", "outdone"]
"""None of its name is here; an older one; the very same; the same version with another content; a newer one that was
brought in; or one of the kiosk's own that is not older and would go on being played."""


def relation_of(root: Path, own: Mapping[str, str], head: PackHead, fingerprint: str | None = None) -> Relation:
    """How a pack stands to what is here.

    Args:
        root: the folder of the packs that were brought in.
        own: the versions of the packs that are here otherwise, by id.
        fingerprint: of the pack's files; without one, a pack of the same version counts as the same.
    """
    if is_outdone(own, head.pack, head.version):
        return "outdone"
    standing = standing_of(root / head.pack)
    if standing is None:
        return "newer" if head.pack in own else "new"
    here = version_of(standing.current)
    if version_key(here) != version_key(head.version):
        return "newer" if version_key(head.version) > version_key(here) else "older"
    return "changed" if fingerprint is not None and fingerprint not in standing.current else "same"


def is_outdone(own: Mapping[str, str], pack: str, version: str) -> bool:
    """Whether a version of the kiosk's own would be played instead."""
    return pack in own and version_key(own[pack]) >= version_key(version)


def check_wanted(root: Path, own: Mapping[str, str], offer: Offer, relation: Relation, *, replacing: bool) -> None:
    """Refuse what could not be kept or would not be played, and what nobody may want who has not said so.

    Raises:
        Refused: says which.
    """
    head, place, shelf = offer.head, offer.place, root / offer.head.pack
    if fault_of(head.pack) is not None:
        raise refused(place, say.BAD_NAME)
    standing = standing_of(shelf)
    if shelf.exists() and standing is None:
        raise refused(shelf, say.TAKEN)
    if relation == "outdone":
        raise refused(place, say.OUTDONE, here=own[head.pack], version=head.version)
    if relation == "older" and standing is not None and not replacing:
        raise refused(place, say.OLDER, here=version_of(standing.current), version=head.version)
    if relation == "changed" and not replacing:
        raise refused(place, say.CHANGED_SAME, version=head.version)
