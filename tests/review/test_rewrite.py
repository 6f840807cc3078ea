"""A text is written where it stood, in the style it had, and not a character beside it changes."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.review.errors import ReviewError
from kiosk.review.rewrite import rewritten
from kiosk.review.spans import spans_of
from kiosk.yamlsafe.tree import build

BEFORE = "# за 😀\ndeck: a\n"
AFTER = "\n\n# remark\nlast:\n  mn: Төгсгөл  \n  en: >\n    End\n"

STYLES = {
    "plain": "  mn: Хуучин үг, таслалтай",
    "plain of two lines": "  mn: Хуучин үг,\n    хоёр мөр",
    "quoted": '  mn: "108"',
    "quoted, with a remark": "  mn: '108'  # утас",
    "folded": "  mn: >-\n      Хуучин үг,\n      хоёр мөр",
    "folded, with a remark": "  mn: >-  # remark\n    Хуучин үг",
    "folded, kept": "  mn: >+\n    Хуучин үг\n",
    "folded, two paragraphs": "  mn: >\n    Нэг\n\n    Хоёр",
    "literal": "  mn: |-\n    Хуучин\n    үг",
    "a block of words": "  mn:\n    mn: >-\n      Хуучин",
    "a list": "  mn:\n    - Нэг\n    - >-\n      Хоёр",
    "brackets": "  mn: [Нэг, Хоёр]",
}
PATHS: dict[str, tuple[str | int, ...]] = {
    "a block of words": ("text", "mn", "mn"),
    "a list": ("text", "mn", 0),
    "brackets": ("text", "mn", 1),
}

PLAIN: tuple[str | int, ...] = ("text", "mn")

WORD = st.text(alphabet="абвгөүАБӨҮabN", min_size=1, max_size=9)
BETWEEN = st.one_of(
    st.sampled_from(
        [" ", ", ", ": ", " #", " [", "]{hurry} ", "? ", " - ", "\n", "\n\n", "  ", " «", "» ", ' "', "' "]
    ),
    st.sampled_from([" & ", " | ", ":", "{", "} ", "/", "\u00a0", " \\n ", " > ", "😀 "]),
)
EDGE = st.sampled_from(
    ["", "- ", "[", "{", '"', "'", "#", "*", "&", "!", "%", "@", "`", ">", "|", "? ", ": ", "=", "~", "108", "null"]
)


@st.composite
def texts(draw: st.DrawFn) -> str:
    pieces = draw(st.lists(st.tuples(WORD, BETWEEN), max_size=40))
    middle = "".join(word + between for word, between in pieces)
    text = draw(EDGE) + middle + draw(WORD) + draw(EDGE)
    return "\n".join(line.rstrip() for line in text.split("\n")).strip()


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize("style", STYLES)
@given(words=texts())
@example(words="No")
@example(words="12:30")
@example(words="үг: үг # үг")
@example(words="[Яг одоо]{hurry} явцгаая, [үг")
@example(words='"Сайн уу" гэв')
@example(words="үг " * 200 + "үг")
def test_only_the_text_changes_and_it_reads_as_it_was_written(style: str, newline: str, words: str) -> None:
    file = (BEFORE + "text:\n" + STYLES[style] + AFTER).replace("\n", newline)
    path = PATHS.get(style, PLAIN)
    span = spans_of(file, "")[path]
    new = rewritten(file, span, words)
    assert new.startswith(file[: span.start])
    assert new.endswith(file[span.end :])
    assert not re.search(r"(?<!\r)\n", new) or newline == "\n"
    was, now = build(file, "")[0], build(new, "")[0]
    assert read(now.value, path).strip() == words
    assert [one for one in was.places if one != path] == [one for one in now.places if one != path]
    assert without(was.value, path) == without(now.value, path)


def read(value: object, path: tuple[str | int, ...]) -> str:
    for part in path:
        value = value[part]  # type: ignore[index]
    assert isinstance(value, (str, int))
    return str(value)


def without(value: object, path: tuple[str | int, ...]) -> object:
    """All but what stands at ``path``."""
    if not path:
        return None
    if isinstance(value, dict):
        return {name: without(inner, path[1:]) if name == path[0] else inner for name, inner in value.items()}
    assert isinstance(value, tuple)
    return [without(inner, path[1:]) if at == path[0] else inner for at, inner in enumerate(value)]


def corrected(text: str, words: str) -> str:
    """With ``words`` for the first text under ``mn``."""
    spans = spans_of(text, "")
    return rewritten(text, spans.get(("mn", 0), spans["mn",]), words)


@pytest.mark.parametrize(
    ("before", "words", "after"),
    [
        ("mn: Нэг\n", "Хоёр", "mn: Хоёр\n"),
        ("mn: Нэг\n", "Хоёр: гурав", "mn: >-\n  Хоёр: гурав\n"),
        ("mn: >-\n    Нэг\n", "Хоёр", "mn: >-\n    Хоёр\n"),
        ("mn: >-  # үг\n  Нэг\n\n# тайлбар\n", "Хоёр", "mn: >-  # үг\n  Хоёр\n\n# тайлбар\n"),
        ("mn: |\n  Нэг\n", "Хоёр\nгурав", "mn: |\n  Хоёр\n  гурав\n"),
        ("mn: >-\n  Нэг мөр\n  хоёр мөр\n", "Нэг мөр гурван мөр", "mn: >-\n  Нэг мөр\n  гурван мөр\n"),
        ("mn: '108'\n", "102", "mn: >-\n  102\n"),
        ("mn: [Нэг, хоёр]\n", "Гурав", "mn: [Гурав, хоёр]\n"),
        ("mn: [Нэг, хоёр]\n", "Гурав, дөрөв", 'mn: ["Гурав, дөрөв", хоёр]\n'),
    ],
)
def test_the_style_stays(before: str, words: str, after: str) -> None:
    assert corrected(before, words) == after


def test_long_texts_are_wrapped_where_the_file_wraps() -> None:
    new = corrected("mn: >-\n      Нэг\n", "урт үг " * 60 + "төгсөв")
    assert max(len(line) for line in new.splitlines()) <= 120
    wide = "mn: >-\n  " + "урт үг " * 30 + "\n"
    assert corrected(wide, "өөр үг " * 29 + "төгсөв").count("\n") == 2


@pytest.mark.parametrize("hidden", ["\u202e", "\x07", "\ufeff", "\x85", "\u2028"])
def test_what_nobody_can_see_is_refused(hidden: str) -> None:
    with pytest.raises(ReviewError, match="U\\+"):
        corrected("mn: Нэг\n", f"Хоёр{hidden}гурав")
