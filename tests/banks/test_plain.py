"""Markup becomes the words that it shows, and nothing that was typed as words gets lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.banks import sentences as say
from kiosk.banks.plain import MOST_MARKUP, Markup, plain, tidy


@pytest.mark.parametrize(
    ("markup", "text", "words"),
    [
        ("html", "<p>Нэг</p>\n<p>Хоёр<br>Гурав</p>", "Нэг\n\nХоёр\nГурав"),
        ("html", "a&nbsp;b &lt;i&gt; &amp; &#1256; &eacute;", "a b <i> & Ө é"),
        ("html", "<ol start=3><li>a</li><li>b<ul><li>c</li></ul></li></ol>", "3. a\n4. b\n• c"),
        ("html", "<ul><li><p>a</p></li>\n<li> <p>b</p><p>c</p></li></ul>d", "• a\n• b\nc\n\nd"),
        ("html", "<b>a</b> <i> </i> <u> </u> <p>b</p>", "a\n\nb"),
        ("html", "H<sub>2</sub>O, x<sup>2</sup>, 1<sup>er</sup>", "H₂O, x², 1er"),
        ("html", "<pre>a\n  b</pre>", "a\nb"),
        ("html", "<script>x()</script><style>p{}</style>a<!-- <p>b</p> -->c", "ac"),
        ("html", "<p></p><br><p>&nbsp;</p>", ""),
        ("html", "a <b>b</b> <i>c</i>d", "a b cd"),
        ("html", "1 < 2 <3 a<b", "1 < 2 <3 a<b"),
        ("html", "<unknown>a</unknown>", "a"),
        ("moodle", "a\nb <b>c</b> <d> e<f", "a\nb c <d> e<f"),
        ("moodle", "&lt;a&gt; R&D", "<a> R&D"),
        ("markdown", "**a** _b_ `c` [d](https://example.org)\n\n- e\n- f", "a b c d\n\n• e\n• f"),
        ("markdown", "# a\nb\nc_d_e 2*3*4 <no tag>", "a\n\nb\nc_d_e 234 <no tag>"),
        ("plain", "<b>*a*</b> &amp;", "<b>*a*</b> &amp;"),
    ],
)
def test_words(markup: Markup, text: str, words: str) -> None:
    assert plain(text, markup).text == words


@pytest.mark.parametrize(
    ("text", "note"),
    [
        ("a<img src='x.png'>", say.PICTURE_LEFT_OUT),
        ("a<img src='data:image/png;base64," + "A" * 2 * MOST_MARKUP + "'>", say.PICTURE_LEFT_OUT),
        ("a<video src=x></video>", say.MEDIA_LEFT_OUT),
        ("<a href='https://example.org'>a</a>", say.LINK_LEFT_OUT),
        ("<table><tr><td>a</table>", say.TABLE_FLATTENED),
        ("a" + "<i></i>" * MOST_MARKUP, say.END_LEFT_OUT),
    ],
)
def test_what_is_lost_is_told(text: str, note: object) -> None:
    found = plain(text, "html")
    assert (found.text, found.notes) == ("a", (note,))


def test_the_words_for_a_picture_stay() -> None:
    assert plain("Энэ <img alt='нохой' src=x> юу вэ?", "html").text == "Энэ нохой юу вэ?"


def test_a_cells_paragraphs_do_not_part_its_row() -> None:
    table = "<table><tr><td><p>a</p></td> <td><p>b</p><p>c</p></td></tr><tr><th><br></th><th><p>d</p></th></tr></table>"
    assert plain(table, "html").text == "a | b\n\nc\n| d"


@given(st.text(), st.sampled_from(["moodle", "html", "markdown", "plain"]))
def test_any_text_has_plain_words(text: str, markup: Markup) -> None:
    words = plain(text, markup).text
    assert words == tidy(words)


@given(st.text(alphabet=st.characters(exclude_characters="<&", exclude_categories=["C", "Z"])))
def test_typed_words_are_kept(text: str) -> None:
    assert plain(text, "moodle").text == plain(text, "plain").text == tidy(text)
