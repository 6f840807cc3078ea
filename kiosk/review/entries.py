"""Every text of a pack, side by side in its languages: where it stands, what it is, and who says it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import PurePath
from typing import Any, Final, get_args

from pydantic import BaseModel

from kiosk.lang import LANGS, Lang
from kiosk.packs.draft import Draft, Played, cast_of, texts
from kiosk.packs.model import (
    CastMember,
    ChatLine,
    Choice,
    Deck,
    Guide,
    Item,
    Opener,
    PackHead,
    Part,
    Quiz,
    Step,
    Story,
    TellFile,
    Telling,
    Whom,
)
from kiosk.packs.model import Moment as When
from kiosk.packs.scene import Moment, Scene
from kiosk.yamlsafe import Page, Place
from kiosk.yamlsafe.fields import written_name
from kiosk.yamlsafe.tree import Path

_KINDS: Final[dict[type[Any], str]] = {
    PackHead: "pack",
    Deck: "deck",
    Story: "story",
    Quiz: "quiz",
    TellFile: "tell",
    Guide: "guide",
    CastMember: "cast",
    Item: "items",
    ChatLine: "chat",
    Choice: "choices",
    Part: "parts",
    Whom: "whom",
    Opener: "words",
    When: "when",
}
_MOMENTS: Final = get_args(Moment)
_MOMENT_OF: Final[dict[str, Moment]] = {"title": "told", "text": "told", "why": "answered", "check": "answered"}


@dataclass(frozen=True)
class Entry:
    """One text of a pack.

    Attributes:
        file: its file, within the pack's folder.
        place: where it stands in the file, by ids where there are any, the same for all languages.
        kind: what it is, as ``collection.field`` (see :mod:`kiosk.review.words`).
        said_by: whose words they are, by language; empty when nobody says them.
        scene: the screen it stands on; None when it stands on none, or on several.
        paths: its path in the file, by language.
        words: the text itself, by language.
    """

    file: str
    place: str
    kind: str
    said_by: dict[Lang, str]
    scene: Scene | None
    paths: dict[Lang, Path]
    words: dict[Lang, str]


def entries_of(draft: Draft) -> tuple[Entry, ...]:
    """The texts of a pack, file by file in the order in which it lists them."""
    folder = PurePath(draft.head.file).parent
    return tuple(entry for page in draft.all_pages() for entry in _of_page(page, folder))


def _of_page(page: Page[PackHead] | Page[Played], folder: PurePath) -> Iterator[Entry]:
    file = PurePath(page.file).relative_to(folder).as_posix()
    found: dict[tuple[Path, Path], Entry] = {}
    for told in texts(page.content):
        at = max(i for i, part in enumerate(told.path) if part == told.lang)
        node, field = told.path[:at], told.path[at + 1 :]
        if (node, field) not in found:
            found[node, field] = _entry(page, file, node, field)
        entry = found[node, field]
        entry.paths[told.lang] = _written(page, told.path)
        entry.words[told.lang] = told.text
    yield from _as_shown(page, list(found.values()))


def _as_shown(page: Page[Any], entries: list[Entry]) -> list[Entry]:
    """In the file's order, but what stands on one screen together, and a step's screens as they follow each other."""
    places = {entry.place: min(page.tree.at(path) for path in entry.paths.values()) for entry in entries}
    shown = sorted(entries, key=lambda entry: places[entry.place])
    begins: dict[tuple[str, ...], Place] = {}
    for entry in shown:
        begins.setdefault(_shown_by(entry), places[entry.place])

    def order(entry: Entry) -> tuple[Place, int, int, int, Place]:
        scene = entry.scene or Scene("offer")
        answer = -1 if scene.answer is None else scene.answer
        return begins[_shown_by(entry)], _MOMENTS.index(scene.moment), scene.part, answer, places[entry.place]

    return sorted(shown, key=order)


def _shown_by(entry: Entry) -> tuple[str, ...]:
    """The item or step that an entry belongs to; one that stands on no screen belongs to itself."""
    return (entry.scene.kind, entry.scene.script, entry.scene.node) if entry.scene else (entry.place,)


def _entry(page: Page[PackHead] | Page[Played], file: str, node: Path, field: Path) -> Entry:
    nodes = _nodes(page.content, node)
    place = "/".join([*_names(page.tree.value, node), *(str(p + 1) if isinstance(p, int) else p for p in field)])
    owner = "questions" if isinstance(page.content, Quiz) else "steps"
    kind = f"{_KINDS.get(type(nodes[-1]), owner)}.{field[0]}"
    return Entry(file, place, kind, _said_by(page.content, nodes, kind), _scene(page.content, node, kind), {}, {})


def _written(page: Page[Any], path: Path) -> Path:
    """The path as it is in the file: a plain string under a language stands for its first field."""
    return path if path in page.tree.places else path[:-1]


def _names(value: Any, path: Path) -> Iterator[str]:
    """The parts of a path as people find them: an id where a node has one, else its number."""
    for part in path:
        value = value[part]
        own = value.get("id") if isinstance(value, dict) else None
        yield str(own) if isinstance(own, str | int) else str(part + 1) if isinstance(part, int) else part


def _nodes(content: Any, path: Path) -> list[Any]:
    """The model's nodes on the way to ``path``, the outermost first."""
    nodes = [content]
    for part in path:
        last = nodes[-1]
        nodes.append(_inner(last, part))
    return nodes


def _inner(node: Any, part: str | int) -> Any:
    if isinstance(node, BaseModel):
        fields = type(node).model_fields.items()
        return getattr(node, next(name for name, info in fields if written_name(name, info) == part))
    return node[part]


def _said_by(content: PackHead | Played, nodes: list[Any], kind: str) -> dict[Lang, str]:
    cast = {} if isinstance(content, PackHead) else cast_of(content)
    speaker: CastMember | Whom | None = None
    match kind:
        case "items.text":
            speaker = cast.get(nodes[-1].sender)
        case "chat.text":
            speaker = cast.get(nodes[-1].who)
        case "whom.reply":
            speaker = nodes[-1]
    return {lang: _called(speaker, lang) for lang in LANGS}


def _called(speaker: CastMember | Whom | None, lang: Lang) -> str:
    if isinstance(speaker, CastMember):
        words = speaker.words(lang)
        return f"{words.name}, {words.role}" if words.role else words.name
    return speaker.words(lang).text if speaker else ""


def _scene(content: PackHead | Played, node: Path, kind: str) -> Scene | None:
    """Where a text stands; what is about a file as a whole, or in the cast, stands on no screen of its own."""
    match content, node:
        case Story() | Quiz(), () if kind.endswith(".title"):
            return Scene("offer")
        case Deck(), ("items", int(at), *_):
            return Scene("item", content.deck, content.items[at].id, moment="answered")
        case Story(), ("steps", int(at), *_):
            return _of_step(content.story, content.steps[at], node, kind)
        case Quiz(), ("questions", int(at), *_):
            return _of_step(content.quiz, content.questions[at], node, kind)
        case TellFile(), _:
            return _of_telling(Scene("tell", content.tell), content.telling, node, kind)
    return None


def _of_step(script: str, step: Step, node: Path, kind: str) -> Scene:
    scene = Scene("step", script, step.id)
    if step.telling is not None:
        return _of_telling(scene, step.telling, node, kind)
    if kind == "choices.say":
        return replace(scene, moment="answered", answer=_number(node))
    if step.kind is not None and kind.startswith(("steps.", "questions.")):
        return replace(scene, moment=_MOMENT_OF.get(kind.partition(".")[2], "asked"))
    return scene


def _of_telling(scene: Scene, telling: Telling, node: Path, kind: str) -> Scene:
    match kind:
        case "whom.reply":
            return replace(scene, moment="answered", answer=_number(node))
        case "words.text":
            return replace(scene, part=1)
        case "when.text":
            fits = telling.moments[_number(node)].fits
            adult = next((i for i, whom in enumerate(telling.whom) if not fits or whom.id in fits), 0)
            return replace(scene, part=2, answer=adult)
        case "whom.text" | "chat.text":
            return scene
    return replace(scene, moment=_MOMENT_OF.get(kind.partition(".")[2], "asked"))


def _number(path: Path) -> int:
    """Which one of its list a node is."""
    number = path[-1]
    assert isinstance(number, int)
    return number
