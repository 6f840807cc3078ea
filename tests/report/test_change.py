from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.lang import LANGS, Lang
from kiosk.report.charts import Paper
from kiosk.report.sections.change import change
from kiosk.texts import Texts
from stats.publication import Difference
from stats.summary import Estimate, TooFew
from tests.report.made import ASSETS, MANY


def lines(low: float | None, high: float, lang: Lang) -> str:
    """What the section says of a trial whose effect has these bounds; None: too few."""
    effect = None if low is None else Estimate((low + high) / 2, low, high, 400)
    why = TooFew("visits", 20, 50) if effect is None else None
    trial = Difference("between-arms", "delayed", "feedback", None, effect, why)
    given = replace(MANY, estimates=replace(MANY.estimates, differences=(trial,)))
    section = change(given, Paper(ASSETS / "fonts"), Texts(ASSETS / "texts", strict=True).bind(lang))
    assert section is not None
    return " ".join(section.lines)


@pytest.mark.parametrize("lang", LANGS)
def test_a_trial_says_which_helped_more_only_where_that_is_clear(lang: Lang) -> None:
    said = {name: lines(*bounds, lang) for name, bounds in {
        "feedback": (0.1, 0.5), "delayed": (-0.5, -0.1), "unclear": (-0.1, 0.3), "few": (None, 0.0),
    }.items()}  # fmt: skip
    assert len(set(said.values())) == len(said)


def test_the_better_way_is_named_first() -> None:
    assert "“explained at once”, telling apart grew more" in lines(0.1, 0.5, "en")
    assert "“explained at the end”, telling apart grew more" in lines(-0.5, -0.1, "en")
    assert "cannot be said" in lines(-0.1, 0.3, "en")
