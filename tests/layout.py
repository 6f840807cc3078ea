"""What must hold of every screen that is laid out, whatever its size, language and text size."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import combinations

from fontTools.ttLib import TTFont  # type: ignore[import-untyped]
from pygame import Rect

from kiosk.resources import assets_dir
from kiosk.ui.fonts import FONT_FILES, FontName
from kiosk.ui.metrics import MIN_TARGET, MIN_TARGET_GAP, Metrics
from kiosk.ui.screen import Screen
from kiosk.ui.theme import Colour, contrast
from kiosk.ui.widgets import Disc, Label, Panel, Picture, Target, Widget, Zone

TOLERANCE = 1
"""Pixels that rounding may take from any length."""

LARGE_TEXT = 1.1
"""Letters so many times as high as body text may have the lower contrast of large text."""


@dataclass(frozen=True)
class Placed:
    """A widget and what it lies in, outermost first."""

    widget: Widget
    around: tuple[Widget, ...]

    @property
    def box(self) -> Rect | None:
        """The nearest panel or target around it."""
        return next((w.rect for w in reversed(self.around) if isinstance(w, Panel | Target)), None)


def layout_problems(screen: Screen, metrics: Metrics) -> list[str]:
    """All that is wrong with how ``screen`` stands now: one sentence each, empty when all is well."""
    placed = list(_placed(screen.widgets))
    return [
        *_outside(placed, metrics),
        *_text_problems(placed),
        *_target_problems(placed, metrics),
        *_glyph_problems(placed),
    ]


def contrast_problems(screen: Screen, paper: Colour, metrics: Metrics) -> list[str]:
    """Texts and touchable things that stand out too little from what lies behind them."""
    painted = list(_placed(screen.widgets))
    problems: list[str] = []
    for index, one in enumerate(painted):
        widget = one.widget
        if isinstance(widget, Label):
            least = 4.5 if widget.laid.px >= metrics.body * LARGE_TEXT else 7.0
            for ground in _grounds(painted[:index], widget.ink, paper):
                if (ratio := contrast(widget.colour, ground)) < least:
                    problems.append(f"{_name(one)}: {ratio:.1f}:1 on {ground}, {least} wanted")
        elif isinstance(widget, Target) and not isinstance(widget, Zone):
            for ground in _grounds(painted[:index], widget.rect, paper):
                edges = [widget.fill.ground, *([widget.fill.edge] if widget.bordered else [])]
                best = max(contrast(edge, ground) for edge in edges)
                if best < 3:
                    problems.append(f"{_name(one)}: its outline has {best:.1f}:1 on {ground}, 3 wanted")
    return problems


def _placed(widgets: Iterable[Widget], around: tuple[Widget, ...] = ()) -> Iterator[Placed]:
    for widget in widgets:
        yield Placed(widget, around)
        yield from _placed(widget.parts(), (*around, widget))


def _name(placed: Placed) -> str:
    widget = placed.widget
    if isinstance(widget, Target):
        return f"target {widget.key} {tuple(widget.rect)}"
    if isinstance(widget, Label):
        return f"text {_words(widget)[:40]!r} {tuple(widget.ink)}"
    return f"{type(widget).__name__} {tuple(widget.rect)}"


def _words(label: Label) -> str:
    return " ".join(fragment.text for line in label.laid.lines for fragment in line.fragments)


def _outside(placed: list[Placed], metrics: Metrics) -> Iterator[str]:
    window = metrics.screen
    for one in placed:
        if not window.inflate(2 * TOLERANCE, 2 * TOLERANCE).contains(one.widget.rect):
            yield f"{_name(one)} leaves the window"
        if one.widget.rect.width <= 0 or one.widget.rect.height <= 0:
            yield f"{_name(one)} has no size"


def _text_problems(placed: list[Placed]) -> Iterator[str]:
    inked = [(one, one.widget.rect, one.widget.ink) for one in placed if isinstance(one.widget, Label)]
    for one, rect, ink in inked:
        if not _holds(rect, ink):
            yield f"{_name(one)} is larger than its own box {tuple(rect)}"
        if one.box is not None and not _holds(one.box, ink):
            yield f"{_name(one)} leaves what it stands in, {tuple(one.box)}"
    for (one, _, ink), (other, _, second) in combinations(inked, 2):
        if ink.colliderect(second):
            yield f"{_name(one)} and {_name(other)} overlap"
    pictures = [one for one in placed if isinstance(one.widget, Picture | Disc) and one.around]
    for one, _, ink in inked:
        for picture in pictures:
            if picture.around == one.around and picture.widget.rect.colliderect(ink):
                yield f"{_name(one)} and {_name(picture)} overlap"


def _target_problems(placed: list[Placed], metrics: Metrics) -> Iterator[str]:
    targets = [(one, one.widget) for one in placed if isinstance(one.widget, Target)]
    least, apart = MIN_TARGET * metrics.unit - TOLERANCE, MIN_TARGET_GAP * metrics.unit - TOLERANCE
    for one, target in targets:
        if target.rect.height < least or target.rect.width < least:
            yield f"{_name(one)} is smaller than {least:.0f} pixels"
        if one.box is not None and not _holds(one.box, target.rect):
            yield f"{_name(one)} leaves what it stands in, {tuple(one.box)}"
    keys = [target.key for _, target in targets]
    for key in sorted({key for key in keys if keys.count(key) > 1}):
        yield f"two targets are called {key}"
    digits = [target.digit for _, target in targets if target.digit is not None]
    for digit in sorted({digit for digit in digits if digits.count(digit) > 1}):
        yield f"two targets have the digit {digit}"
    for (one, target), (other, second) in combinations(targets, 2):
        between = _distance(target.rect, second.rect)
        if between < apart:
            yield f"{_name(one)} and {_name(other)} are {between:.0f} pixels apart, {apart:.0f} wanted"
    yield from _covered(placed, targets)


def _covered(placed: list[Placed], targets: list[tuple[Placed, Target]]) -> Iterator[str]:
    """Targets that something painted later lies upon."""
    order = {id(one.widget): number for number, one in enumerate(placed)}
    for one, target in targets:
        for later in placed[order[id(target)] + 1 :]:
            if target in later.around or not isinstance(later.widget, Panel | Label):
                continue
            rect = later.widget.ink if isinstance(later.widget, Label) else later.widget.rect
            if rect.colliderect(target.rect):
                yield f"{_name(one)} is covered by {_name(later)}"


def _glyph_problems(placed: list[Placed]) -> Iterator[str]:
    for one in placed:
        if isinstance(one.widget, Disc):
            yield from (f"{_name(one)}: {char!r} is not in its font" for char in missing(one.widget.text, "display"))
        if not isinstance(one.widget, Label):
            continue
        for line in one.widget.laid.lines:
            for fragment in line.fragments:
                for char in missing(fragment.text, fragment.font):
                    yield f"{_name(one)}: {char!r} is not in {FONT_FILES[fragment.font]}"


@cache
def missing(text: str, font: FontName) -> tuple[str, ...]:
    """The characters of ``text`` that ``font`` has no glyph for."""
    return tuple(char for char in text if ord(char) not in glyphs(font))


@cache
def glyphs(font: FontName) -> frozenset[int]:
    return frozenset(TTFont(assets_dir() / "fonts" / FONT_FILES[font]).getBestCmap())


def _holds(box: Rect, ink: Rect) -> bool:
    return bool(box.inflate(2 * TOLERANCE, 2 * TOLERANCE).contains(ink))


def _distance(one: Rect, other: Rect) -> float:
    """Pixels between two rectangles, as the nearest points lie; -1 where they overlap."""
    if one.colliderect(other):
        return -1
    across = max(one.left - other.right, other.left - one.right, 0)
    down = max(one.top - other.bottom, other.top - one.bottom, 0)
    return float((across**2 + down**2) ** 0.5)


def _grounds(below: list[Placed], rect: Rect, paper: Colour) -> set[Colour]:
    """The colours painted under ``rect``: looked up at its corners and middles, topmost first."""
    xs = {rect.left, rect.centerx, rect.right - 1}
    ys = {rect.top, rect.centery, rect.bottom - 1}
    return {_ground_at(below, (x, y), paper) for x in xs for y in ys}


def _ground_at(below: list[Placed], point: tuple[int, int], paper: Colour) -> Colour:
    for one in reversed(below):
        widget = one.widget
        if isinstance(widget, Panel) and widget.rect.collidepoint(point):
            return widget.ground
        if isinstance(widget, Target) and not isinstance(widget, Zone) and widget.rect.collidepoint(point):
            return widget.fill.ground
    return paper
