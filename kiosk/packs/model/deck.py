"""Who speaks, and the messages that rounds are drawn from."""

from __future__ import annotations

from pydantic import Field

from kiosk.packs.model.names import Cover, Form, Slug, Theme, Tie, Truth
from kiosk.packs.model.node import Node, Spoken
from kiosk.packs.model.picture import Picture
from kiosk.packs.model.words import CastWords, ItemWords, TitleWords


class CastMember(Spoken[CastWords]):
    """Somebody who writes or speaks. ``tie`` is how the reader of the message knows them."""

    face: Slug | None = None
    tie: Tie = "stranger"


Cast = dict[Slug, CastMember]


class Item(Spoken[ItemWords]):
    """One message to judge. ``twin`` is the matched item of the other truth; both name each other."""

    id: Slug
    truth: Truth
    twin: Slug | None = None
    form: Form
    sender: Slug = Field(alias="from")
    picture: Picture | None = None
    sources: tuple[int | str, ...] = ()
    covers: tuple[Cover, ...] = ()
    """What of the field it is about, for the census."""


class Deck(Node):
    """Items to draw rounds from, half of them fine. ``deck`` is its id within the pack."""

    deck: Slug
    booster: bool = False
    """New examples for one or two weeks later; drawn from only while staff have set the booster wave."""
    theme: Theme | None = None
    cast: Cast = Field(default_factory=dict)
    mn: TitleWords | None = None
    en: TitleWords | None = None
    items: tuple[Item, ...]
