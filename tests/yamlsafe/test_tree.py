from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.yamlsafe.scan import MAX_DEPTH, MAX_NODES, Refused, decoded
from kiosk.yamlsafe.tree import build


def value_of(text: str) -> object:
    return build(text, "a.yaml")[0].value


def test_sequences_are_tuples_and_scalars_are_not_guessed() -> None:
    assert value_of("a: [1, -2, 007, 1_0, 1.5, 0x1F, yes, No, 12:30, 2026-01-01, true, ~, '5']") == {
        "a": (1, -2, "007", "1_0", "1.5", "0x1F", "yes", "No", "12:30", "2026-01-01", True, None, "5")
    }


def test_places_are_of_values_and_of_names() -> None:
    tree, _ = build("a:\n  - b: c\n    дөрөв: [e]\n", "a.yaml")
    assert tree.at(("a", 0, "b")) == (2, 8)
    assert tree.at(("a", 0, "дөрөв", 0)) == (3, 13)
    assert tree.name_at(("a", 0, "дөрөв")) == (3, 5)
    assert tree.at(("a", 0, "not there", "at all")) == (2, 5)


def test_a_name_that_comes_twice_is_told_where_it_comes_again() -> None:
    _, problems = build("a: 1\nb: {c: 1, c: 2}\na: 2\n", "a.yaml")
    assert [(problem.code, problem.place) for problem in problems] == [("E117", (2, 11)), ("E117", (3, 1))]


@pytest.mark.parametrize("escape", [r"\0", r"\a", r"\e", r"\N", r"\L", r"\x7f", r"\u202E", r"\uFEFF"])
def test_what_a_file_may_not_hold_it_may_not_write_as_an_escape(escape: str) -> None:
    _, problems = build(f'mn: сайн уу\nen: "hello{escape} there"\n', "a.yaml")
    assert ("E104", (2, 5)) in [(problem.code, problem.place) for problem in problems]
    _, plain = build(f"mn: сайн уу\nen: >-\n  hello{escape} there\n", "a.yaml")
    assert not plain


@pytest.mark.parametrize(("depth", "fits"), [(MAX_DEPTH, True), (MAX_DEPTH + 1, False)])
def test_depth_has_a_limit(depth: int, fits: bool) -> None:
    text = "[" * depth + "]" * depth
    if fits:
        value_of(text)
        return
    with pytest.raises(Refused) as caught:
        value_of(text)
    assert (caught.value.problem.code, caught.value.problem.column) == ("E106", depth)


def test_nodes_have_a_limit() -> None:
    value_of("\n".join(["- a"] * (MAX_NODES - 1)))
    with pytest.raises(Refused) as caught:
        value_of("\n".join(["- a"] * MAX_NODES))
    assert (caught.value.problem.code, caught.value.problem.line) == ("E107", MAX_NODES)


def test_what_is_not_utf8_is_told_where_it_begins() -> None:
    with pytest.raises(Refused) as caught:
        decoded("a: б\nв: ".encode() + b"\xff", "a.yaml")
    assert (caught.value.problem.code, caught.value.problem.place) == ("E103", (2, 4))


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(raw: bytes) -> None:
    try:
        tree, problems = build(decoded(raw, "a.yaml"), "a.yaml")
    except Refused as refusal:
        problems = [refusal.problem]
    else:
        assert tree.at(()) >= (1, 1)
    assert all(problem.line >= 1 and str(problem) for problem in problems)
