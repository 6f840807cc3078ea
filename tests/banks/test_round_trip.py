"""What was exported imports as the same questions."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import example, given

from kiosk.banks import sentences as say
from kiosk.banks.formats import read_bank, write_bank
from kiosk.banks.from_pack import bank_of
from kiosk.banks.gift.write import write
from kiosk.banks.model import Bank, BankChoice
from kiosk.banks.to_pack import plan
from kiosk.packs import Pack, load
from tests.banks.builders import WISH, bank, banks, laid_out, pack_of, question

SCENARIOS = Path(__file__).parents[2] / "scenarios"


def there_and_back(pack: Pack, folder: Path, ending: str) -> Pack:
    """A pack exported, and imported from that file."""
    assert write_bank(bank_of(pack, "mn"), folder / f"bank{ending}", "mn") == ()
    return pack_of(read_bank(folder / f"bank{ending}"), folder / "again")


SAMPLE = bank(
    question("Нэг _____ хоёр", BankChoice("а", 100, "тийм"), BankChoice("%50% б", 25), name="::Нэр::",
             category=("А", "Б/В")),
    question("Олон?", BankChoice("[html]а", 50, "[x]"), BankChoice("б", 50), BankChoice("в", -33.33333),
             kind="multiple", general_feedback="Учир нь\n\n// шинэ мөр", category=("А", "Б/В")),
    question("Тийм үү?", BankChoice("", 0, "үгүй"), BankChoice("", 100), kind="truefalse", category=("Г",)),
    question("Үнэн үү?", BankChoice("", 100, "{тийм}"), BankChoice("", 0, "#"), kind="truefalse", category=("Г",)),
    question("Аль нь ч?", BankChoice("а", 100), BankChoice("б", 100), BankChoice("=в", 0), category=("Г",)),
)  # fmt: skip


@pytest.mark.parametrize("ending", [".gift", ".csv", ".xlsx"])
def test_each_format_brings_back_the_same_quizzes(tmp_path: Path, ending: str) -> None:
    pack = pack_of(SAMPLE, tmp_path / "first")
    assert len([one for quiz in pack.quizzes for one in quiz.questions]) == len(SAMPLE.questions)
    assert there_and_back(pack, tmp_path, ending).quizzes == pack.quizzes


@given(banks)
@example(bank(question("Бүгд?", BankChoice("а", 100), BankChoice("б", 100, "а -> б"), general_feedback="Учир нь")))
@example(bank(question("NULL"), question("true"), question(category=("null",))))
@example(bank(question(category=("яб", "/")), question(category=("top", "а/", "/б"))))
def test_gift_brings_back_the_same_quizzes(of: Bank) -> None:
    """GIFT → pack → GIFT → pack: whatever the first file says that a kiosk takes, the second pack has."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if len(write(of, folder / "bank.gift")) == len(of.questions):
            return
        planned = plan(read_bank(folder / "bank.gift", "gift"), WISH)
        if not planned.files:
            return
        first = laid_out(planned, folder / "first").pack
        assert first is not None
        assert there_and_back(first, folder, ".gift").quizzes == first.quizzes


def test_what_gift_cannot_hold_is_named(tmp_path: Path) -> None:
    of = bank(
        question("Бүгд", BankChoice("а", 100), BankChoice("б", 100)),
        question("Хагас", BankChoice("а", 50), BankChoice("б", 0)),
    )
    assert [(one.name, one.reason) for one in write(of, tmp_path / "a.gift")] == [
        ("Хагас", say.NONE_WHOLE),
    ]  # fmt: skip


@pytest.mark.parametrize("ending", [".gift", ".csv", ".xlsx"])
def test_the_bundled_quizzes_come_back(tmp_path: Path, ending: str) -> None:
    pack = load(SCENARIOS / "students-14-17").pack
    assert pack is not None
    held = bank_of(pack, "mn")
    write_bank(held, tmp_path / f"bank{ending}", "mn")
    back = read_bank(tmp_path / f"bank{ending}")
    assert [(one.stem, one.kind, one.general_feedback) for one in back.questions] == [
        (one.stem, one.kind, one.general_feedback) for one in held.questions
    ]
    assert [[(one.text, one.weight, one.feedback) for one in question.choices] for question in back.questions] == [
        [(one.text, one.weight, one.feedback) for one in question.choices] for question in held.questions
    ]


def test_what_no_bank_holds_is_named() -> None:
    pack = load(SCENARIOS / "students-14-17").pack
    assert pack is not None
    held = bank_of(pack, "en")
    steps = [step for quiz in pack.quizzes for step in quiz.questions]
    assert len(held.skipped) == len(pack.decks) + len(pack.stories) + len(steps) - len(held.questions) > 0
    assert all(one.stem and one.stem == one.stem_en for one in held.questions)
