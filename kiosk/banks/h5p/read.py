"""An H5P file → a bank."""

from __future__ import annotations

from itertools import islice
from pathlib import Path
from typing import Final

from kiosk.banks import sentences as common
from kiosk.banks.errors import BankError
from kiosk.banks.h5p.package import ZIP_SIGN, open_content
from kiosk.banks.h5p.questions import notes_on_set, questions_in, title_of
from kiosk.banks.h5p.scenario import story_in
from kiosk.banks.limits import MOST_QUESTIONS
from kiosk.banks.model import Bank, BankStory, Question, Skipped

_MARKS: Final = (b'"branchingScenario"', b'"tipsAndFeedback"', b'"H5P.', b'"answers"', b'"correct"')


def recognises(path: Path, head: bytes) -> bool:
    """A package, by its name or by what lies in it first; or JSON that speaks as H5P does."""
    if head.startswith(ZIP_SIGN):
        return path.suffix.lower() == ".h5p" or b"h5p.json" in head or b"content/content.json" in head
    bare = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    return bare.startswith(b"{") and (path.suffix.lower() == ".json" or any(mark in bare for mark in _MARKS))


def read(path: Path) -> Bank:
    """The questions and stories of a file; whatever else is in it is skipped by name.

    Raises:
        BankError: the file cannot be read or trusted, is no H5P, or holds nothing or too much.
    """
    content = open_content(path)
    name = title_of(content) or path.stem
    if content.library == "H5P.BranchingScenario":
        story = story_in(content, name)
        told = (story,) if isinstance(story, BankStory) else ()
        return Bank(name, (), (story,) if isinstance(story, Skipped) else (), stories=told)
    found = list(islice(questions_in(content), MOST_QUESTIONS + 1))
    if not found:
        raise BankError(common.NO_QUESTIONS, common.WRITE_QUESTIONS, where=str(path))
    if len(found) > MOST_QUESTIONS:
        raise BankError(common.TOO_MANY.filled(limit=MOST_QUESTIONS), common.SPLIT_IT, where=str(path))
    return Bank(
        name,
        tuple(one for one in found if isinstance(one, Question)),
        tuple(one for one in found if isinstance(one, Skipped)),
        notes_on_set(content),
    )
