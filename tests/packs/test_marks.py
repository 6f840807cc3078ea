from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kiosk.packs.marks import Sign, parse, unmarked

WORDS = st.text(alphabet="абвгдеөү ,.!?", min_size=1).filter(lambda text: text.strip() != "")
TACTIC = st.from_regex(r"[a-z]+(-[a-z]+)?", fullmatch=True)


def test_a_sign_stands_where_its_words_stand() -> None:
    marked = parse("Эхлээд [хоёулаа л]{isolation} ярья. [Битгий хэл]{secrecy}")
    assert marked.plain == "Эхлээд хоёулаа л ярья. Битгий хэл"
    assert marked.signs == (Sign(7, 16, "isolation"), Sign(23, 33, "secrecy"))


def test_a_bracket_that_is_no_mark_stays() -> None:
    for text in ("[зураг] илгээв", "дөрвөн [хаалт", "{хаалт}", "[]{secrecy}", "a]b[c"):
        assert parse(text).plain == text
        assert parse(text).signs == ()


def test_what_is_left_stands_where_it_stood() -> None:
    assert unmarked("а [б]{hurry} [в]") == "а            [в]"


@given(st.lists(st.tuples(WORDS, WORDS, TACTIC), max_size=5))
def test_whatever_is_marked_is_found_again(pieces: list[tuple[str, str, str]]) -> None:
    marked = parse("".join(f"{before}[{words}]{{{tactic}}}" for before, words, tactic in pieces))
    assert marked.plain == "".join(before + words for before, words, _ in pieces)
    assert [(marked.plain[sign.start : sign.end], sign.tactic) for sign in marked.signs] == [
        (words, tactic) for _, words, tactic in pieces
    ]
