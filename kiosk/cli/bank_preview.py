"""What becomes of a question bank, shown before anything is written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from rich.console import Console
from rich.table import Table
from rich.text import Text

from kiosk.banks.model import BankStory, Note, Question, Skipped
from kiosk.banks.to_pack import Plan
from kiosk.lang import Lang

COMES: Final = Note("Орох асуулт: {count}", "Comes over: {count}")
STORIES: Final = Note("Орох түүх: {count}", "Stories that come over: {count}")
STORY: Final = Note("{name}, {count} алхам", "{name}, {count} steps")
UNEXPLAINED: Final = Note(
    "{count} асуултад тайлбар алга; тайлбаргүй ч тоглогдоно: {names}",
    "{count} questions have no explanation, and play without one: {names}",
)
LEFT_OUT: Final = Note("Орохгүй: {count}", "Does not come over: {count}")
NOT_HELD: Final = Note("Файлд багтахгүй: {count}", "The file cannot hold: {count}")
LINE: Final = Note("Мөр", "Line")
QUESTION: Final = Note("Асуулт", "Question")
KIND: Final = Note("Төрөл", "Kind")
RIGHT: Final = Note("Зөв хариулт", "Right answer")
SIMPLIFIED: Final = Note("Өөрчлөгдсөн нь", "What changed")
WHY: Final = Note("Яагаад", "Why")

_KINDS: Final = {
    "single": Note("нэгийг сонгох", "one of {count}"),
    "multiple": Note("олныг сонгох", "several of {count}"),
    "truefalse": Note("үнэн, худал", "true or false"),
}
_TRUTH: Final = (Note("үнэн", "true"), Note("худал", "false"))
_LONGEST: Final = 90
_WIDTH: Final = 160
"""Of what is written into a file or to another program, in characters."""


def console() -> Console:
    """Where tables are shown: as wide as the terminal, or wide enough for any."""
    own = Console()
    return own if own.is_terminal else Console(width=_WIDTH)


def show_plan(to: Console, plan: Plan, lang: Lang) -> None:
    """Each question that comes over, each that does not and why, and what is to be said of the file."""
    if plan.questions:
        to.print(_questions(plan.questions, lang))
    unexplained = [_short(question.label) for question in plan.questions if not question.is_explained]
    if unexplained:
        to.print(Text(f"• {UNEXPLAINED.filled(count=len(unexplained), names='; '.join(unexplained)).tell(lang)}"))
    if plan.stories:
        _show_stories(to, plan.stories, lang)
    if plan.skipped:
        show_skipped(to, plan.skipped, LEFT_OUT, lang)
    for note in plan.notes:
        to.print(Text(f"• {note.tell(lang)}"))


def show_skipped(to: Console, skipped: Sequence[Skipped], title: Note, lang: Lang) -> None:
    """What is left out and why, by name."""
    table = _table(title.filled(count=len(skipped)), lang, (LINE, QUESTION, WHY), skipped)
    for one in skipped:
        table.add_row(*_where(one.line, table), Text(_short(one.name)), Text(one.reason.tell(lang)))
    to.print(table)


def _show_stories(to: Console, stories: Sequence[BankStory], lang: Lang) -> None:
    to.print(Text(STORIES.filled(count=len(stories)).tell(lang), style="bold"))
    for story in stories:
        to.print(Text(f"  {STORY.filled(name=_short(story.name), count=len(story.steps)).tell(lang)}"))
        for note in story.notes:
            to.print(Text(f"    • {note.tell(lang)}"))


def _questions(questions: Sequence[Question], lang: Lang) -> Table:
    title = COMES.filled(count=len(questions))
    changed = any(question.notes for question in questions)
    headings = (LINE, QUESTION, KIND, RIGHT, *((SIMPLIFIED,) if changed else ()))
    table = _table(title, lang, headings, questions)
    for one in questions:
        kind = _KINDS[one.kind].filled(count=len(one.choices)).tell(lang)
        notes = (Text("\n".join(note.tell(lang) for note in one.notes)),) if changed else ()
        right = Text(_short(", ".join(_right(one, lang))))
        table.add_row(*_where(one.line, table), Text(_short(one.label)), Text(kind), right, *notes)
    return table


def _right(question: Question, lang: Lang) -> Iterator[str]:
    """The answers that earn something."""
    for place, choice in enumerate(question.choices):
        if choice.weight > 0:
            words = _TRUTH[place].tell(lang) if question.kind == "truefalse" else choice.text
            yield words if choice.weight >= 100 else f"{words} ({choice.weight:.3g}%)"


def _table(title: Note, lang: Lang, headings: Sequence[Note], rows: Iterable[Question | Skipped]) -> Table:
    """A table; without the first column where no row has a line."""
    table = Table(title=Text(title.tell(lang)), title_justify="left", title_style="bold", show_lines=False)
    lined = any(row.line is not None for row in rows)
    for heading in headings[0 if lined else 1 :]:
        table.add_column(heading.tell(lang), overflow="fold", justify="right" if heading is LINE else "left")
    return table


def _where(line: int | None, table: Table) -> Iterator[Text]:
    if table.columns[0].justify == "right":
        yield Text("" if line is None else str(line))


def _short(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"
