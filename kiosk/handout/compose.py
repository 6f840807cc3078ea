"""A pack, the channels and the adult nearby → everything that is printed."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from kiosk.channels import Channel
from kiosk.handout.cards import quiz_pages, story_pages
from kiosk.handout.model import ChannelCard, GuidePages, Handout, VoteCard
from kiosk.packs.model import Guide, Pack, Truth
from kiosk.texts import Speaker

_LABELS: Final = (
    "brand",
    "handout-adult-title",
    "handout-cards-how",
    "handout-here",
    "handout-key-how",
    "handout-key-title",
    "handout-remember",
    "handout-take-home",
    "handout-take-home-line",
    "handout-vote-how",
    "handout-vote-title",
)
_VOTES: Final[dict[Truth, str]] = {"lure": "fish-hook", "fine": "hand-stop"}
"""The two answers of a class, with their icons."""


def compose(pack: Pack, channels: Iterable[Channel], adult: str, t: Speaker) -> Handout:
    """The handout of ``pack`` in the language of ``t``.

    Args:
        pack: checked; its guides, stories and quizzes are printed, and cards to vote with where it has messages.
        channels: those that may be shown here, in order.
        adult: the local adult's role and room; empty leaves a line to write on.
        t: the interface's words in the language of the handout.
    """
    words = pack.head.words(t.lang)
    return Handout(
        lang=t.lang,
        title=words.title,
        about=words.about or "",
        ages=t("handout-ages", ages=pack.head.ages),
        messages=words.messages,
        guides=tuple(_guide(guide, t) for guide in pack.guides),
        stories=(
            *(story_pages(story, t) for story in pack.stories),
            *quiz_pages(pack.quizzes, t),
        ),
        votes=tuple(VoteCard(truth, t(f"judge-{truth}"), icon) for truth, icon in _VOTES.items()) if pack.decks else (),
        channels=tuple(_channel(channel, t) for channel in channels),
        adult=adult,
        labels={name: t(name) for name in _LABELS},
    )


def _guide(guide: Guide, t: Speaker) -> GuidePages:
    words = guide.words(t.lang)
    sections = (
        (t("handout-before"), words.before),
        (t("handout-during"), words.during),
        (t("handout-after"), words.after),
    )
    return GuidePages(words.title, words.about or "", sections, words.card)


def _channel(channel: Channel, t: Speaker) -> ChannelCard:
    words = channel.words(t.lang)
    return ChannelCard(
        channel.shown, words.name, words.who, words.hours, channel.qr_payload, phone=channel.kind == "phone"
    )
