"""The PDF, read back: its words, its codes, its fonts."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
import zxingcpp

from kiosk.channels import load_channels, visible
from kiosk.errors import SetupError
from kiosk.handout import as_pdf, compose
from kiosk.lang import LANGS, Lang
from kiosk.packs import Pack, load
from kiosk.texts import Texts
from kiosk.typeset import TypesetError

ROOT = Path(__file__).resolve().parents[2]
ASSETS = ROOT / "assets"


def bundled(name: str) -> Pack:
    pack = load(ROOT / "scenarios" / name).pack
    assert pack is not None
    return pack


def printed(pack: Pack, lang: Lang, adult: str = "", confirmed: frozenset[str] = frozenset()) -> pypdfium2.PdfDocument:
    channels = visible(load_channels(ASSETS / "channels" / "mongolia.yaml"), "children", confirmed)
    t = Texts(ASSETS / "texts", strict=True).bind(lang)
    return pypdfium2.PdfDocument(as_pdf(compose(pack, channels, adult, t), ASSETS))


def words_of(document: pypdfium2.PdfDocument) -> str:
    """All text, in one line; broken words are joined."""
    text = " ".join(page.get_textpage().get_text_range() for page in document)
    return " ".join(text.replace("\ufffe", "").split())


def codes_of(page: pypdfium2.PdfPage) -> list[str]:
    return [code.text for code in zxingcpp.read_barcodes(page.render(scale=2).to_pil())]


@pytest.mark.parametrize("lang", LANGS)
def test_guide_cards_and_key_are_printed(lang: Lang) -> None:
    pack = bundled("students-11-13")
    words = words_of(printed(pack, lang))
    guide = pack.guides[0].words(lang)
    assert guide.title in words
    assert guide.card[-1].split()[0] in words
    assert all(story.words(lang).title in words for story in pack.stories)


def test_the_last_page_is_cut_into_cards_with_both_numbers_as_codes() -> None:
    document = printed(bundled("students-11-13"), "mn")
    assert sorted(codes_of(document[len(document) - 1])) == ["tel:102"] * 8 + ["tel:108"] * 8


def test_a_channel_is_printed_only_once_staff_have_confirmed_it() -> None:
    pack = bundled("students-11-13")
    assert "takeitdown" not in words_of(printed(pack, "mn"))
    confirmed = printed(pack, "mn", confirmed=frozenset({"take-it-down"}))
    assert "https://takeitdown.ncmec.org" in codes_of(confirmed[len(confirmed) - 1])


def test_the_adult_nearby_is_named_on_each_card() -> None:
    assert words_of(printed(bundled("families"), "en", adult="School social worker, room 12")).count("room 12") == 8


def test_a_missing_face_is_named(tmp_path: Path) -> None:
    (tmp_path / "print").mkdir()
    (tmp_path / "print" / "handout.typ").write_text("text", "utf-8")
    t = Texts(ASSETS / "texts").bind("mn")
    with pytest.raises(TypesetError, match=r"nomin|faces"):
        as_pdf(compose(bundled("students-11-13"), (), "", t), tmp_path)


def test_the_command_writes_the_file_and_refuses_another_kind(tmp_path: Path) -> None:
    from kiosk.cli.handout import handout
    from kiosk.cli.language import Language

    handout("home-visits", tmp_path / "h.pdf", Language.EN, tmp_path)
    assert (tmp_path / "h.pdf").read_bytes().startswith(b"%PDF")
    with pytest.raises(SetupError, match=r"\.pdf"):
        handout("home-visits", tmp_path / "h.txt", Language.EN, tmp_path)
