"""Branching scenarios become stories that play to an end, whatever way is taken."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.banks.formats import read_bank
from kiosk.banks.h5p.package import Content
from kiosk.banks.h5p.scenario import story_in
from kiosk.banks.model import BankStep, BankStory, Skipped
from kiosk.banks.steps import story_data
from kiosk.banks.to_pack import Wish, plan
from kiosk.banks.trial import Trial
from kiosk.packs import load
from tests.banks.packed import packed

Item = dict[str, Any]

END: Final = {"endScreenTitle": "<p>End</p>\n", "endScreenSubtitle": "<p>Bye.</p>\n", "contentId": -1}


def _text(words: str, next: int | None, **more: Any) -> Item:
    return {
        "type": {"library": "H5P.AdvancedText 1.1", "params": {"text": words}, "metadata": {"title": words[:20]}},
        "nextContentId": next,
        **more,
    }


def _video(next: int) -> Item:
    return {"type": {"library": "H5P.Video 1.6", "params": {}, "metadata": {"title": "V"}}, "nextContentId": next}


def _ask(*alternatives: tuple[str, int], feedback: Sequence[Item] = ()) -> Item:
    told = [*feedback, *({} for _ in range(len(alternatives) - len(feedback)))]
    listed = [
        {"text": text, "nextContentId": next, "feedback": said}
        for (text, next), said in zip(alternatives, told, strict=True)
    ]
    params = {"branchingQuestion": {"question": "<p>Which?</p>", "alternatives": listed}}
    return {"type": {"library": "H5P.BranchingQuestion 1.0", "params": params, "metadata": {"title": "Ask"}}}


def _made(*items: Item, scoring: str = "no-score", screens: Sequence[Item] = (END,)) -> BankStory | Skipped:
    scenario = {"content": list(items), "endScreens": list(screens), "scoringOptionGroup": {"scoringOption": scoring}}
    return story_in(Content("H5P.BranchingScenario", {"branchingScenario": scenario}, "S"), "S")


def _story(*items: Item, **more: Any) -> dict[str, BankStep]:
    story = _made(*items, **more)
    assert isinstance(story, BankStory)
    return {step.id: step for step in story.steps}


def test_an_exported_scenario(tmp_path: Path) -> None:
    (story,) = read_bank(packed("branching-scenario", tmp_path)).stories
    assert (story.name, story.about) == ("Зургийн уралдааны урилга", "Номинд нэг зурвас ирлээ.")
    assert [(step.id, step.next, step.end) for step in story.steps] == [
        ("step-1", "step-2", None),
        ("step-2", "", None),
        ("step-3", "end-2", None),
        ("step-5", "step-5-2", None),
        ("step-5-2", "step-2", None),
        ("end-1", "", "unsure"),
        ("end-2", "", "checked"),
    ]
    asked = story.steps[1]
    assert [(one.text, one.next, one.feedback) for one in asked.answers] == [
        ("Ээждээ үзүүлнэ", "step-3", "Хоёулаа уншъя гэв."),
        ("Хариу бичнэ", "step-5", ""),
        ("Хэнд ч хэлэхгүй", "end-1", ""),
    ], "the way past the film leads to the slides, whose words are told a slide a step"
    assert story.steps[0].text.startswith("Орой\n\nНоминд танихгүй хүнээс зурвас ирлээ.\n")
    assert story.steps[5].title == "Хүлээе"
    said = " ".join(note.en for note in story.notes)
    assert "Video" in said
    assert "“Мартагдсан”" in said, "what is out of reach is named"


def test_it_plays_without_an_error_as_soon_as_it_is_written(tmp_path: Path) -> None:
    planned = plan(read_bank(packed("branching-scenario", tmp_path)), Wish("s", "S", "11-13", "mn"))
    for name, text in planned.files.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    loaded = load(tmp_path)
    assert loaded.pack is not None
    assert not [problem for problem in loaded.problems if problem.severity == "error"]
    assert len(loaded.pack.stories[0].steps) == 7


def test_an_end_without_screens_or_words_still_has_a_title() -> None:
    steps = _story(_text("a", None), screens=())
    assert (steps["end-1"].title, steps["end-1"].text) == ("Төгсгөл · The end", "")


def test_end_screens_are_found_by_their_ids() -> None:
    second = {"endScreenTitle": "Other", "contentId": -2}
    steps = _story(_ask(("a", -1), ("b", -2)), screens=(END, second))
    assert [steps[one.next].title for one in steps["step-1"].answers] == ["End", "Other"]


def test_feedback_on_the_way_is_said_and_at_the_end_it_is_the_ending() -> None:
    said: list[Item] = [{"title": "<p>Oh</p>", "subtitle": "<p>Go on.</p>"}, {"title": "Own end", "endScreenScore": 2}]
    steps = _story(_ask(("a", 1), ("b", -1), feedback=said), _text("t", -1, feedback={"subtitle": ""}))
    assert steps["step-1"].answers[0].feedback == "Oh\nGo on."
    assert steps[steps["step-1"].answers[1].next].title == "Own end"
    assert steps[steps["step-2"].next].title == "End"


def test_feedback_after_what_is_told_is_told_too() -> None:
    steps = _story(_text("a", 1, feedback={"title": "And"}), _text("b", -1))
    assert [(one.text, one.next) for one in (steps["step-1"], steps["step-1-2"])] == [
        ("a", "step-1-2"),
        ("And", "step-2"),
    ]


def test_what_is_said_after_a_film_is_told_without_it() -> None:
    film = {**_video(1), "feedback": {"subtitle": "What did you see?"}}
    steps = _story(film, _text("t", -1))
    assert (steps["step-1"].text, steps["step-1"].next) == ("What did you see?", "step-2")


def test_points_of_answers_and_kinds_of_endings_by_score() -> None:
    scores: list[Item] = [{"endScreenScore": 4}, {"endScreenScore": 1}, {}]
    steps = _story(_ask(("a", 1), ("b", 1), ("c", 1), feedback=scores), _text("t", -1), scoring="dynamic-score")
    assert [one.points for one in steps["step-1"].answers] == [2, 1, 0]
    assert steps["end-1"].end == "unsure"
    ends: list[Item] = [{"title": "good", "endScreenScore": 4}, {"title": "poor", "endScreenScore": 1}]
    steps = _story(_ask(("a", -1), ("b", -1), feedback=ends), scoring="static-end-score")
    assert [(steps[one.next].end, one.points) for one in steps["step-1"].answers] == [("checked", 0), ("unsure", 0)]


def test_an_end_that_brings_but_a_score_has_the_screens_words() -> None:
    said: list[Item] = [{"title": "", "subtitle": "", "endScreenScore": 5}, {"endScreenScore": 0}]
    steps = _story(_ask(("a", -1), ("b", -1), feedback=said), scoring="static-end-score")
    ends = [steps[one.next] for one in steps["step-1"].answers]
    assert [(one.title, one.text, one.end) for one in ends] == [("End", "Bye.", "checked"), ("End", "Bye.", "unsure")]


def _slide(library: str, words: str) -> Item:
    return {"action": {"library": library, "params": {"text": words}}}


def test_slides_tell_all_their_texts_and_spots_what_lies_behind_them() -> None:
    text, long, picture = (
        _slide("H5P.AdvancedText 1.1", "a"),
        _slide("H5P.ContinuousText 1.2", "b"),
        _slide("H5P.Image", ""),
    )
    slides = {"presentation": {"slides": [{"elements": [text, picture, long]}]}}
    inside = {"library": "H5P.Text 1.1", "params": {"text": "d"}}
    spots = {"hotspots": [{"header": "c", "content": [inside]}, {"content": inside}]}
    contents = [("H5P.CoursePresentation 1.24", slides, 1), ("H5P.ImageHotspots 1.10", spots, -1)]
    steps = _story(*({"type": {"library": name, "params": held}, "nextContentId": to} for name, held, to in contents))
    assert [steps[id].text for id in ("step-1", "step-2", "step-2-2")] == ["a\nb", "c\nd", "d"]


def test_a_film_is_passed_over_though_its_title_is_to_be_shown() -> None:
    film: Item = {**_video(1), "showContentTitle": True}
    assert _story(film, _text("t", -1))["step-2"].text == "t"


def test_a_step_with_an_empty_answer_is_named() -> None:
    skipped = _made(_ask(("", -1), ("b", -1)))
    assert isinstance(skipped, Skipped)
    assert "“Ask”" in skipped.reason.en


def test_loops_are_kept_where_a_way_leads_out_of_them() -> None:
    steps = _story(_text("a", 1), _ask(("again", 0), ("on", -1)))
    assert [one.next for one in steps["step-2"].answers] == ["step-1", "end-1"]


def test_a_loop_without_a_way_out_is_named_and_refused() -> None:
    skipped = _made(_ask(("a", 1), ("b", -1)), _text("round", 2), _text("and round", 1))
    assert isinstance(skipped, Skipped)
    assert "“round”" in skipped.reason.en


def test_a_loop_of_nothing_but_films_ends_the_story() -> None:
    steps = _story(_text("a", 1), _video(2), _video(1))
    assert steps["step-1"].next == "end-1"


def test_a_way_to_nowhere_leads_to_the_end_and_is_told() -> None:
    story = _made(_text("a", 7))
    assert isinstance(story, BankStory)
    assert story.steps[0].next == "end-1"
    assert any("not there" in note.en for note in story.notes)


def test_one_alternative_is_no_question() -> None:
    steps = _story(_ask(("only", 1)), _text("t", -1))
    assert (steps["step-1"].answers, steps["step-1"].next) == ((), "step-2")


def test_a_long_text_is_told_in_steps_that_hold_it() -> None:
    steps = _story(_text("<p>" + "Урт өгүүлбэр байна. " * 300 + "</p>", -1))
    told = [step for step in steps.values() if not step.end]
    assert len(told) == 3
    assert all(len(step.text) <= 2000 for step in told)
    assert "".join(step.text for step in told).count("Урт") == 300


@pytest.mark.parametrize("items", [(), (_video(-1),), ({},), ({"type": 3, "nextContentId": "x"},)])
def test_nothing_to_show(items: tuple[Item, ...]) -> None:
    assert isinstance(_made(*items), Skipped)


_NEXT: Final = st.integers(-3, 9)
_ITEMS: Final = st.lists(
    st.one_of(
        st.builds(_text, st.sampled_from(["a", "<p>b</p>", "", "c [x]"]), _NEXT),
        st.builds(_video, _NEXT),
        st.lists(st.tuples(st.sampled_from(["x", "y", "<b>z</b>"]), _NEXT), max_size=4).map(lambda all: _ask(*all)),
    ),
    max_size=9,
)


@given(_ITEMS)
def test_whatever_is_not_skipped_plays(items: list[Item]) -> None:
    story = _made(*items)
    if isinstance(story, Skipped):
        assert story.reason.mn
        return
    assert Trial().story_refused(story_data(story, "s", "mn")) is None
