"""The places to report to or to ask for help: the one file whose numbers and addresses may be shown, also as a code."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Set
from pathlib import Path
from typing import Annotated, Final, Literal

from pydantic import BaseModel, ConfigDict, StringConstraints

from kiosk.errors import ChannelsError
from kiosk.lang import Lang
from kiosk.yamlsafe import Page, Problem, Sentence, as_error, read_page

Audience = Literal["children", "adults"]

_Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=300)]
_Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=60)]
_Number = Annotated[str, StringConstraints(pattern=r"^\+?[0-9]{3,15}$")]
_Address = Annotated[str, StringConstraints(pattern=r"^https?://[a-z0-9-]+(\.[a-z0-9-]+)+(/[A-Za-z0-9._~/-]*)?$")]
_Day = Annotated[str, StringConstraints(pattern=r"^\d{4}-\d{2}-\d{2}$")]

# A child in danger finds these two whatever staff have set.
ALWAYS: Final = frozenset({"108", "102"})

MISSING_NUMBER: Final = Sentence(
    "E401",
    mn=("энэ сувагт «{name}» хэрэгтэй ({kind})", "нэмнэ үү"),
    en=("this channel needs “{name}” ({kind})", "add it"),
)
ALIEN: Final = Sentence(
    "E402",
    mn=("«{name}» энэ сувагт байх ёсгүй ({kind})", "хасна уу"),
    en=("“{name}” does not belong to this channel ({kind})", "take it out"),
)
TWICE: Final = Sentence(
    "E403",
    mn=("«{name}» нэртэй суваг аль хэдийн байна", "өөр нэр өгнө үү"),
    en=("there is already a channel “{name}”", "give this one another name"),
)
NOT_ALWAYS: Final = Sentence(
    "E404",
    mn=("{name} бүх хүнд үргэлж харагдах ёстой", "audience: all, always: true гэж бичнэ үү"),
    en=("{name} must always be shown, to everybody", "give it audience: all and always: true"),
)
WEB_ALWAYS: Final = Sentence(
    "E405",
    mn=("зөвхөн 108, 102 ажилтан батлахаас өмнө харагдана", "always: false гэж бичнэ үү"),
    en=("only 108 and 102 are shown before staff have confirmed them", "write always: false"),
)
SENTENCES: Final = (MISSING_NUMBER, ALIEN, TWICE, NOT_ALWAYS, WEB_ALWAYS)


class _Row(BaseModel):
    model_config = ConfigDict(strict=True, frozen=True, extra="forbid")


class ChannelWords(_Row):
    """``name`` of the channel, ``who`` answers and what for, ``hours``, and what else to know."""

    name: _Text
    who: _Text
    hours: _Text
    note: _Text | None = None


class Channel(_Row):
    """A telephone or a web page. ``verified_on`` is the day on which somebody last called it or loaded it."""

    id: _Slug
    kind: Literal["phone", "web"]
    number: _Number | None = None
    address: _Address | None = None
    audience: Literal["children", "adults", "all"]
    sources: tuple[int | str, ...]
    verified_on: _Day | None = None
    always: bool
    mn: ChannelWords
    en: ChannelWords | None = None

    @property
    def shown(self) -> str:
        """The number, or the address without its scheme: what stands under the code and can be typed."""
        return self.number or (self.address or "").partition("://")[2]

    @property
    def qr_payload(self) -> str:
        """What the code says: exactly ``shown``, as a link."""
        return f"tel:{self.number}" if self.number else self.address or ""

    def words(self, lang: Lang) -> ChannelWords:
        """The words in ``lang``, or in Mongolian where that translation is missing."""
        return self.en if lang == "en" and self.en is not None else self.mn

    def is_for(self, audience: Audience) -> bool:
        return self.audience in ("all", audience)


class ChannelsFile(_Row):
    """``channels.yaml`` of one country."""

    channels: tuple[Channel, ...]


def load_channels(path: Path) -> tuple[Channel, ...]:
    """The channels in the file's order.

    Raises:
        ChannelsError: anything at all is wrong with the file; the first of its problems.
    """
    channels, problems = check_channels(path)
    if channels is None:
        raise as_error(next(problem for problem in problems if problem.severity == "error"), ChannelsError)
    return channels


def check_channels(path: Path) -> tuple[tuple[Channel, ...] | None, list[Problem]]:
    """The channels, or None, and every problem of the file."""
    page, problems = read_page(path, str(path), ChannelsFile)
    if page is None:
        return None, problems
    found = list(_checked(page))
    return None if found else page.content.channels, problems + found


def visible(channels: Iterable[Channel], audience: Audience, confirmed: Set[str] = frozenset()) -> tuple[Channel, ...]:
    """The channels to show: those that always are, and those of the audience that staff have confirmed, by id."""
    return tuple(one for one in channels if one.is_for(audience) and (one.always or one.id in confirmed))


def _checked(page: Page[ChannelsFile]) -> Iterator[Problem]:
    seen: set[str] = set()
    for i, channel in enumerate(page.content.channels):
        at = ("channels", i)
        needed, alien = ("number", "address") if channel.kind == "phone" else ("address", "number")
        if getattr(channel, needed) is None:
            yield page.problem(MISSING_NUMBER, *at, name=needed, kind=channel.kind)
        if getattr(channel, alien) is not None:
            yield page.problem(ALIEN, *at, alien, on_name=True, name=alien, kind=channel.kind)
        if channel.id in seen:
            yield page.problem(TWICE, *at, "id", name=channel.id)
        seen.add(channel.id)
        if channel.always and channel.number not in ALWAYS:
            yield page.problem(WEB_ALWAYS, *at, "always")
    always = {one.number for one in page.content.channels if one.always and one.audience == "all"}
    yield from (page.problem(NOT_ALWAYS, "channels", name=number) for number in sorted(ALWAYS - always))
