"""Words in several languages, one beside the other, as Moodle's filters mark them.

``<span lang="mn" class="multilang">…</span><span lang="en" class="multilang">…</span>`` is of Moodle itself
(https://docs.moodle.org/en/Multi-language_content_filter), ``{mlang mn}…{mlang}`` of a much used plugin.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

# Neither may hold another within itself, so that whatever never closes is passed over in a single look.
_MARKED: Final = re.compile(
    r"""<span\s+(?:lang="(?P<before>[\w-]+)"\s+class="multilang"|class="multilang"\s+lang="(?P<after>[\w-]+)")\s*>
        (?P<span>[^<]*(?:<(?!/?span\b)[^<]*)*)</span>
    |   \{\s*mlang\s+(?P<langs>[\w,\s-]+)\}(?P<block>[^{]*(?:\{(?!\s*mlang\b)[^{]*)*)\{\s*mlang\s*\}""",
    re.IGNORECASE | re.VERBOSE,
)
_OTHER: Final = "other"

_Run = list[re.Match[str]]


def languages(text: str) -> frozenset[str]:
    """The languages that a text has words marked for, such as ``mn``."""
    return frozenset(lang for found in _MARKED.finditer(text) for lang in _langs(found))


def in_language(text: str, lang: str) -> str:
    """The text with the words for one language alone, or the first where there are none for it."""
    kept, end = [], 0
    for run in _runs(text):
        kept += [text[end : run[0].start()], _words(_chosen(run, lang))]
        end = run[-1].end()
    return "".join((*kept, text[end:]))


def _runs(text: str) -> Iterator[_Run]:
    """What is marked, together where nothing stands between: the same words in several languages."""
    run: _Run = []
    for found in _MARKED.finditer(text):
        if run and text[run[-1].end() : found.start()].strip():
            yield run
            run = []
        run.append(found)
    if run:
        yield run


def _chosen(run: _Run, lang: str) -> re.Match[str]:
    wanted = (found for name in (lang, _OTHER) for found in run if name in _langs(found))
    return next(wanted, run[0])


def _langs(found: re.Match[str]) -> list[str]:
    """``en_us`` is English, too."""
    written = found["before"] or found["after"] or found["langs"]
    return [re.split("[_-]", lang.strip().lower())[0] for lang in written.split(",")]


def _words(found: re.Match[str]) -> str:
    return found["block"] if found["span"] is None else found["span"]
