"""Reading one file: into values with places, and into a model."""

from __future__ import annotations

from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from typing import Generic, TypeVar

from pydantic import BaseModel

from kiosk.errors import KioskError
from kiosk.lang import Lang
from kiosk.yamlsafe.fit import fit
from kiosk.yamlsafe.problem import Place, Problem, Sentence
from kiosk.yamlsafe.scan import MAX_BYTES, Refused, decoded
from kiosk.yamlsafe.sentences import files as say
from kiosk.yamlsafe.tree import Tree, build

M_co = TypeVar("M_co", bound=BaseModel, covariant=True)


@dataclass(frozen=True)
class Page(Generic[M_co]):
    """A file that was read: its name for people, its content, and where each part of it stands."""

    file: str
    content: M_co
    tree: Tree

    def problem(
        self, sentence: Sentence, *path: str | int, suggestion: str | None = None, on_name: bool = False, **args: object
    ) -> Problem:
        """A problem at ``path``, at the value or (``on_name``) at the name before it."""
        place = self.tree.name_at(path) if on_name else self.tree.at(path)
        return Problem(self.file, place, sentence, {name: str(value) for name, value in args.items()}, suggestion)


def read_tree(path: Path, file: str) -> tuple[Tree | None, list[Problem]]:
    """The values of a file, called ``file`` in its problems; None when it was refused."""
    try:
        # A named pipe would wait for ever.
        if not path.is_file():
            raise FileNotFoundError("no such file")
        with path.open("rb") as stream:
            raw = stream.read(MAX_BYTES + 1)
        tree, problems = build(decoded(raw, file), file)
    except OSError as error:
        return None, [Problem(file, Place(1, 1), say.UNREADABLE, {"why": error.strerror or str(error)})]
    except Refused as refusal:
        return None, [refusal.problem]
    if tree.value is None:
        return None, [*problems, Problem(file, Place(1, 1), say.EMPTY_FILE)]
    if not isinstance(tree.value, dict):
        return None, [*problems, Problem(file, Place(1, 1), say.NOT_A_MAPPING)]
    return replace(tree, digest=sha256(raw).hexdigest()), problems


def read_page(path: Path, file: str, model: type[M_co]) -> tuple[Page[M_co] | None, list[Problem]]:
    """A file as a model, and all its problems; None when it does not fit."""
    tree, problems = read_tree(path, file)
    if tree is None:
        return None, problems
    content, misfits = fit(tree, model, file)
    # Whatever a page gives has no errors: not those of its YAML either, which its content cannot show.
    sound = content is not None and not any(problem.severity == "error" for problem in problems)
    page = Page(file, content, tree) if sound and content is not None else None
    return page, told(problems, misfits)


def demand(path: Path, model: type[M_co], error: type[KioskError]) -> M_co:
    """The content of a file that the kiosk cannot do without.

    Raises:
        KioskError: as ``error``, the first thing that is wrong with the file.
    """
    page, problems = read_page(path, str(path), model)
    if page is None:
        raise as_error(next(problem for problem in problems if problem.severity == "error"), error)
    return page.content


def as_error(problem: Problem, error: type[KioskError], lang: Lang = "en") -> KioskError:
    """A problem as an error to raise, told in ``lang``."""
    return error(problem.what(lang), where=f"{problem.file}:{problem.line}:{problem.column}", fix=problem.fix(lang))


def told(problems: list[Problem], misfits: list[Problem]) -> list[Problem]:
    """What reading found and what did not fit, from top to end; an error hides what follows from it on its line."""
    spoilt = {problem.line for problem in problems if problem.severity == "error"}
    found = [*problems, *(misfit for misfit in misfits if misfit.line not in spoilt)]
    return sorted(found, key=lambda problem: problem.place)
