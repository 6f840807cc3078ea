"""The names and single values that stand in a pack's files."""

from __future__ import annotations

import re
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, StringConstraints

Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=60)]
Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=2000)]

Truth = Literal["lure", "fine"]
Form = Literal["A", "B"]
Audience = Literal["students", "families", "home-visits", "travellers"]
Ages = Literal["11-13", "14-17", "18+"]
Mood = Literal["neutral", "smile", "happy", "worried", "sad", "surprised", "thinking", "calm"]
Tie = Literal["stranger", "acquaintance", "friend", "family", "school", "organisation", "group"]
Kind = Literal["choice", "choices", "judge", "spot", "order", "tell"]
EndingKind = Literal["told", "checked", "left", "unsure"]
Cover = Literal[
    # What is done to somebody.
    "sexual-exploitation",
    "forced-labour",
    "scam-compound",
    "lent-account",
    "brokered-marriage",
    "begging",
    "organ-selling",
    "baby-selling",
    "debt",
    "kept-documents",
    "races",
    "herding",
    # How it begins: settings and offers.
    "border-cafe",
    "mining",
    "construction",
    "study",
    "scholarship",
    "contest-trip",
    "performance-trip",
    "relationship",
    # Online: the five moves, and threats.
    "move-contact",
    "move-trust",
    "move-secrecy",
    "move-testing",
    "move-pressure",
    "picture-threat",
    "cyberbullying",
    # Who is in it, and what it shows.
    "boy",
    "man",
    "recruiter-relative",
    "recruiter-friend-of-friend",
    "recruiter-peer",
    "helper",
    "real-offer",
]


def _decimal(value: Any) -> Any:
    """YAML gives a number with a point as text."""
    return float(value) if isinstance(value, str) and re.fullmatch(r"-?\d{1,3}\.\d{1,9}", value) else value


Weight = Annotated[float, BeforeValidator(_decimal), Field(ge=-100, le=100)]
"""A share of a question's mark, in percent."""

Theme = Literal["online", "work", "trips", "people", "pictures"]
"""What somebody who chooses may want to play about: far fewer words than ``Cover``, which is for the census."""
