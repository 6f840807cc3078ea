"""What every node of a pack is: strict and frozen, and where it speaks, in Mongolian and maybe in English."""

from __future__ import annotations

from typing import Any, Generic, Self, TypeVar

from pydantic import BaseModel, ConfigDict, model_validator

from kiosk.lang import Lang


class Node(BaseModel):
    """Strict, frozen, no unknown names: a typing mistake is an error, not a silent default."""

    model_config = ConfigDict(strict=True, frozen=True, extra="forbid", populate_by_name=True)

    def __deepcopy__(self, memo: dict[int, Any] | None = None) -> Self:
        """Itself: nothing in it ever changes."""
        return self


class Words(Node):
    """The words of a node in one language. A plain string in YAML stands for ``lead`` alone."""

    @classmethod
    def lead(cls) -> str:
        """The name of the field that a plain string fills."""
        return next(iter(cls.model_fields))

    @model_validator(mode="before")
    @classmethod
    def _from_string(cls, value: Any) -> Any:
        return {cls.lead(): value} if isinstance(value, str) else value


W = TypeVar("W", bound=Words)


class Spoken(Node, Generic[W]):
    """A node that carries words: Mongolian always, English when somebody has written it."""

    mn: W
    en: W | None = None

    def words(self, lang: Lang) -> W:
        """The words in ``lang``, or in Mongolian where that translation is missing."""
        return self.en if lang == "en" and self.en is not None else self.mn
