"""The PDF, read back: its words, its codes, its fonts."""

from __future__ import annotations

import shutil
from functools import cache
from pathlib import Path

import pypdfium2
import pytest
import zxingcpp

from kiosk.channels import load_channels, visible
from kiosk.errors import SetupError
from kiosk.handout import as_pdf, compose
from kiosk.lang import LANGS, Lang
from kiosk.packs import Pack, load
from kiosk.packs.model import Picture
from kiosk.texts import Texts
from kiosk.typeset import TypesetError
from tests.handout.test_cards import quizzes

ROOT = Path(__file__).resolve().parents[2]
ASSETS = ROOT / "assets"


def bundled(name: str) -> Pack:
    pack = load(ROOT / "scenarios" / name).pack
    assert pack is not None
    return pack


def printed(
    pack: Pack, lang: Lang, adult: str = "", confirmed: frozenset[str] = frozenset(), folder: Path | None = None
) -> pypdfium2.PdfDocument:
    channels = visible(load_channels(ASSETS / "channels" / "mongolia.yaml"), "children", confirmed)
    t = Texts(ASSETS / "texts", strict=True).bind(lang)
    return pypdfium2.PdfDocument(as_pdf(compose(pack, channels, adult, t), ASSETS, folder or ROOT))


@cache
def students(lang: Lang) -> pypdfium2.PdfDocument:
    return printed(bundled("students-11-13"), lang)


def words_of(document: pypdfium2.PdfDocument) -> str:
    """All text, in one line; broken words are joined."""
    text = " ".join(page.get_textpage().get_text_range() for page in document)
    return " ".join(text.replace("\ufffe", "").split())


def codes_of(page: pypdfium2.PdfPage) -> list[str]:
    return [code.text for code in zxingcpp.read_barcodes(page.render(scale=2).to_pil())]


def on_page(page: pypdfium2.PdfPage) -> str:
    return str(page.get_textpage().get_text_range())


def filled(page: pypdfium2.PdfPage) -> float:
    """How far down a page something is printed, from 0 to 1; its foot is not looked at."""
    height = page.get_height()
    tops = [page.get_height() - bounds[1] for bounds in (part.get_bounds() for part in page.get_objects())]
    return float(max(top for top in tops if top < height - 40) / height)


@pytest.mark.parametrize("lang", LANGS)
def test_guide_cards_and_key_are_printed(lang: Lang) -> None:
    pack = bundled("students-11-13")
    words = words_of(students(lang))
    guide = pack.guides[0].words(lang)
    assert guide.title in words
    assert guide.card[-1].split()[0] in words
    assert all(one.words(lang).title in words for one in (*pack.stories, *pack.quizzes))


def test_the_last_page_is_cut_into_cards_with_both_numbers_as_codes() -> None:
    document = students("mn")
    assert sorted(codes_of(document[len(document) - 1])) == ["tel:102"] * 8 + ["tel:108"] * 8


def test_pages_of_cards_are_filled_to_their_end() -> None:
    document = students("mn")
    words = ("Нэгийг сонгоорой", "Тохирох бүгдийг сонгоорой")
    cards = [page for page in document if any(one in on_page(page) for one in words)]
    assert cards and all(filled(page) > 0.9 for page in cards)


def test_a_class_gets_cards_to_vote_with_that_differ_without_colour() -> None:
    document = students("mn")
    (page,) = [page for page in document if "Санал өгөх карт" in on_page(page)[:40]]
    assert on_page(page).count("Өгөөш") == on_page(page).count("Зүгээр") == 4
    grey = page.render().to_pil().convert("L")
    left, right = (grey.getpixel((round(grey.width * part), grey.height // 4)) for part in (0.12, 0.88))
    assert left - right > 60


@pytest.mark.parametrize("there", ["pictures/tree.png", "pictures/tree.png.picture"])
def test_a_picture_of_a_step_is_printed_on_its_card(there: str, tmp_path: Path) -> None:
    pack = bundled("home-visits")
    (first, *rest) = pack.stories[0].steps
    shown = Picture.model_validate({"file": "pictures/tree.png", "mn": {"text": "Мод"}})
    story = pack.stories[0].model_copy(update={"steps": (first.model_copy(update={"picture": shown}), *rest)})
    (tmp_path / "pictures").mkdir()
    shutil.copy(ASSETS / "icons" / "bus.png", tmp_path / there)

    def pictures(document: pypdfium2.PdfDocument) -> int:
        return sum(1 for page in document for _ in page.get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_IMAGE]))

    with_picture = printed(pack.model_copy(update={"stories": (story,)}), "mn", folder=tmp_path)
    assert pictures(with_picture) == pictures(printed(pack, "mn")) + 1


def test_a_pack_without_messages_has_nothing_to_vote_on() -> None:
    pack = bundled("students-11-13")
    t = Texts(ASSETS / "texts").bind("mn")
    assert compose(pack, (), "", t).votes
    assert not compose(pack.model_copy(update={"decks": ()}), (), "", t).votes


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize(("questions", "pages"), [((1,), 1), ((3, 2, 3, 2), 2)])
def test_a_few_questions_take_little_paper(lang: Lang, questions: tuple[int, ...], pages: int) -> None:
    pack = bundled("students-11-13")
    bare = {"guides": (), "stories": (), "decks": (), "quizzes": tuple(quizzes(*questions))}
    to_take_home = 1
    assert len(printed(pack.model_copy(update=bare), lang)) == pages + to_take_home


def test_a_channel_is_printed_only_once_staff_have_confirmed_it() -> None:
    assert "takeitdown" not in words_of(students("mn"))
    confirmed = printed(bundled("students-11-13"), "mn", confirmed=frozenset({"take-it-down"}))
    assert "https://takeitdown.ncmec.org" in codes_of(confirmed[len(confirmed) - 1])


def test_the_adult_nearby_is_named_on_each_card() -> None:
    assert words_of(printed(bundled("families"), "en", adult="School social worker, room 12")).count("room 12") == 8


def test_a_missing_face_is_named(tmp_path: Path) -> None:
    (tmp_path / "print").mkdir()
    (tmp_path / "print" / "handout.typ").write_text("text", "utf-8")
    t = Texts(ASSETS / "texts").bind("mn")
    with pytest.raises(TypesetError, match=r"nomin|faces"):
        as_pdf(compose(bundled("students-11-13"), (), "", t), tmp_path, tmp_path)


def test_the_command_writes_the_file_and_refuses_another_kind(tmp_path: Path) -> None:
    from kiosk.cli.handout import handout
    from kiosk.cli.language import Language

    handout("home-visits", tmp_path / "h.pdf", Language.EN, tmp_path)
    assert (tmp_path / "h.pdf").read_bytes().startswith(b"%PDF")
    with pytest.raises(SetupError, match=r"\.pdf"):
        handout("home-visits", tmp_path / "h.txt", Language.EN, tmp_path)
