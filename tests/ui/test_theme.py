"""Every colour of every theme stands out from what it stands on."""

from __future__ import annotations

import pytest

from kiosk.ui.theme import THEMES, Fill, Theme, contrast

BODY, LARGE, BORDER = 7.0, 4.5, 3.0


@pytest.fixture(params=THEMES.values(), ids=lambda theme: theme.name)
def theme(request: pytest.FixtureRequest) -> Theme:
    assert isinstance(request.param, Theme)
    return request.param


def test_body_text_stands_out_on_every_ground(theme: Theme) -> None:
    for name, fill in theme.fills().items():
        assert contrast(fill.text, fill.ground) >= BODY, name
        assert contrast(fill.second, fill.ground) >= BODY, name


def test_coloured_headings_stand_out_on_every_ground(theme: Theme) -> None:
    for name, fill in theme.fills().items():
        assert contrast(fill.accent, fill.ground) >= LARGE, name


def test_a_bordered_target_is_seen_on_every_field(theme: Theme) -> None:
    """By its border or, where that is as dark or light as the field, by its ground."""
    for name, fill in theme.fills().items():
        for field, around in fields_of(theme).items():
            seen = max(contrast(fill.edge, around.ground), contrast(fill.ground, around.ground))
            assert seen >= BORDER, f"{name} on {field}"


def test_a_border_is_seen_against_what_it_surrounds(theme: Theme) -> None:
    """Except where border and ground are one colour on purpose: there the whole shape is what is seen."""
    for name, fill in theme.fills().items():
        assert fill.edge == fill.ground or contrast(fill.edge, fill.ground) >= BORDER, name


def test_an_outlined_card_is_seen_on_paper() -> None:
    """Where the grounds of cards and paper are alike, their outline tells them apart."""
    outlined = [theme for theme in THEMES.values() if theme.outlined]
    assert outlined
    for theme in outlined:
        for name, fill in theme.fills().items():
            seen = max(contrast(fill.edge, theme.paper.ground), contrast(fill.ground, theme.paper.ground))
            assert seen >= BORDER, f"{theme.name}: {name}"


def test_the_focus_ring_is_seen_on_every_field_and_beside_every_target(theme: Theme) -> None:
    assert contrast(theme.ring, theme.ring_inner) >= BORDER
    for name, field in theme.fills().items():
        assert max(contrast(theme.ring, field.ground), contrast(theme.ring_inner, field.ground)) >= BORDER, name


def test_lure_is_amber_fine_is_teal_and_nothing_is_red(theme: Theme) -> None:
    for name, fill in theme.fills().items():
        red, green, blue = fill.ground
        assert not (red > 150 and green < 90 and blue < 90), name
    amber, teal = theme.sun.ground, theme.teal.ground
    assert amber[0] > amber[1] > amber[2]
    assert teal[0] < teal[1] and teal[0] < teal[2]


def test_contrast_is_that_of_wcag() -> None:
    assert contrast((0, 0, 0), (255, 255, 255)) == pytest.approx(21)
    assert contrast((255, 255, 255), (118, 118, 118)) == pytest.approx(4.54, abs=0.01)


def fields_of(theme: Theme) -> dict[str, Fill]:
    """The fills that lie behind buttons: the paper, cards and the fields of colour."""
    names = ("paper", "card", "sky", "night", "teal", "sunsoft", "tealsoft", "skysoft")
    return {name: theme.fills()[name] for name in names}
