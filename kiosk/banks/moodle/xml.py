"""XML that nobody trusts → its elements, with the lines they begin on."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final
from xml.etree.ElementTree import Element, ParseError, TreeBuilder, tostring

from defusedxml.common import DefusedXmlException, DTDForbidden
from defusedxml.ElementTree import DefusedXMLParser

from kiosk.banks import sentences as common
from kiosk.banks.errors import BankError
from kiosk.banks.limits import MOST_SIGNS
from kiosk.banks.moodle import words as say

LINE: Final = "{anzaar}line"
"""The attribute, none of the file's own, that holds the line on which an element begins."""

_DEEPEST: Final = 40
_MOST_ELEMENTS: Final = 200_000
"""A question has some sixty."""

_LONGEST_TAG: Final = 2_000_000
"""In bytes; while a tag is read, all of it is held, and each attribute takes a hundred times its length."""

_BITE: Final = 1_000_000


class _Endless(Exception):
    """Elements within elements, one after the other, or within one tag, without end."""


class _Builder(TreeBuilder):
    """Elements that know their line."""

    def __init__(self) -> None:
        super().__init__()
        self.parser: Any = None
        self._depth = 0
        self._elements = 0

    def start(self, tag: str, attrs: dict[str, str]) -> Element:
        self._depth += 1
        self._elements += 1
        if self._depth > _DEEPEST or self._elements > _MOST_ELEMENTS:
            raise _Endless
        return super().start(tag, {**attrs, LINE: str(self.parser.CurrentLineNumber)})

    def end(self, tag: str) -> Element:
        self._depth -= 1
        return super().end(tag)


def root_of(raw: bytes, where: str) -> Element:
    """The outermost element.

    Raises:
        BankError: it is no XML, breaks off, has rules or entities of its own, or goes on without end.
    """
    if raw.count(b"<") + raw.count(b"&") > MOST_SIGNS:
        raise BankError(say.ENDLESS, common.SPLIT_IT, where=where)
    builder = _Builder()
    parser: Any = DefusedXMLParser(target=builder)
    builder.parser = parser.parser
    parser.parser.StartDoctypeDeclHandler = _no_rules
    try:
        for at in range(0, len(raw), _BITE):
            parser.feed(raw[at : at + _BITE])
            if at + _BITE - parser.parser.CurrentByteIndex > _LONGEST_TAG:
                raise _Endless
        root: Element = parser.close()
    except DefusedXmlException as error:
        raise BankError(say.HOSTILE, say.EXPORT_ANEW, where=where) from error
    except _Endless as error:
        raise BankError(say.ENDLESS, say.EXPORT_ANEW, where=where) from error
    except ParseError as error:
        line, column = error.position
        raise BankError(say.BROKEN, say.EXPORT_ANEW, where=f"{where}:{line}:{column + 1}") from error
    except (LookupError, ValueError) as error:  # an encoding that nobody knows, or that has several bytes a letter
        raise BankError(common.NO_TEXT, common.SAVE_AS_UTF8, where=where) from error
    return root


def _no_rules(name: str, system: str | None, public: str | None, has_rules: int) -> None:
    """A document type that is but named, as some makers do, is of no consequence: nothing is fetched."""
    if has_rules:
        raise DTDForbidden(name, system, public)


def line_of(element: Element) -> int:
    """The line on which an element begins, from 1."""
    return int(element.get(LINE, "0"))


def inner(element: Element | None) -> str:
    """What stands in an element, as it was written: markup that should have been escaped is markup nevertheless."""
    return "" if element is None else "".join(_written(element)).strip()


def _written(element: Element) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        for one in child.iter():
            one.attrib.pop(LINE, None)
        yield tostring(child, encoding="unicode", method="html")
