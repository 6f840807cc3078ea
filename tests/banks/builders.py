"""Banks to make packs of."""

from __future__ import annotations

from pathlib import Path

from hypothesis import strategies as st

from kiosk.banks.folder import write_folder
from kiosk.banks.model import Bank, BankChoice, Question, QuestionKind
from kiosk.banks.to_pack import Plan, Wish, plan
from kiosk.packs import Loaded, Pack, load

WISH = Wish("my-bank", "Манай сан", "11-13", "mn")

texts = st.text(
    st.one_of(
        st.sampled_from(list("abzАяӨү 019.,:;!?'\"-=~#{}[]()<>%\\/&*_|@`$\n")),
        st.characters(exclude_categories=["Cs", "Cc", "Cf", "Co", "Cn"]),
    ),
    max_size=40,
)
"""Whatever somebody might type, signs that formats give a meaning to more often than not."""

names = st.text(st.sampled_from("abАяӨү 19:/-[]{}\\#"), max_size=12)


@st.composite
def questions(draw: st.DrawFn) -> Question:
    kind: QuestionKind = draw(st.sampled_from(["single", "multiple", "truefalse"]))
    return Question(
        name=draw(names),
        kind=kind,
        stem=draw(texts),
        choices=tuple(draw(_choices(kind))),
        general_feedback=draw(texts),
        category=tuple(draw(st.lists(names, max_size=2))),
        line=draw(st.integers(1, 99)),
    )


@st.composite
def _choices(draw: st.DrawFn, kind: QuestionKind) -> list[BankChoice]:
    if kind == "truefalse":
        truth = draw(st.booleans())
        return [BankChoice("", weight, draw(texts)) for weight in ((100.0, 0.0) if truth else (0.0, 100.0))]
    weight = st.one_of(st.sampled_from([0.0, 100.0, 50.0]), st.floats(-100, 100).map(lambda one: round(one, 5)))
    return draw(st.lists(st.builds(BankChoice, texts, weight, texts), min_size=1, max_size=5))


banks = st.builds(Bank, st.just("bank"), st.lists(questions(), max_size=6).map(tuple))


def question(stem: str = "Аль нь вэ?", *choices: BankChoice, **fields: object) -> Question:
    """A question with one right answer unless told otherwise."""
    given = choices or (BankChoice("зөв", 100.0), BankChoice("өөр", 0.0))
    return Question(**{"name": "", "kind": "single", "stem": stem, "choices": given, **fields})  # type: ignore[arg-type]


def bank(*of: Question) -> Bank:
    return Bank("bank", of)


def laid_out(planned: Plan, folder: Path) -> Loaded:
    """The pack of a plan, written and read as the kiosk would."""
    write_folder(planned.files, folder)
    return load(folder)


def pack_of(of: Bank, folder: Path, wish: Wish = WISH) -> Pack:
    """The pack of a bank; it has no errors."""
    loaded = laid_out(plan(of, wish), folder)
    assert [str(problem) for problem in loaded.problems if problem.severity == "error"] == []
    assert loaded.pack is not None
    return loaded.pack
