"""Pictures and recordings: there, of a kind and size that can be shown and played, and each named by a text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from kiosk.lang import LANGS
from kiosk.packs.draft import Draft, Known
from kiosk.packs.media import sentences as say
from kiosk.packs.media.files import MEDIA, MEGABYTE, MOST_BYTES, Fault, file_fault, files_in, name_fault, suffix_of
from kiosk.packs.media.named import named_in, voice_of, voices_in
from kiosk.packs.media.ready import original
from kiosk.packs.model import Words
from kiosk.yamlsafe import Problem
from kiosk.yamlsafe.suggest import nearest_file


def named(draft: Draft, known: Known) -> Iterator[Problem]:
    """What is named is in the pack, and can be shown or played; a file is looked at where it is first named."""
    wanted = tuple(named_in(draft))
    files, seen = _files(draft) if wanted else {}, set[str]()
    for one in wanted:
        fault = name_fault(one.file, one.kind)
        if fault is None and one.file not in files:
            missing = nearest_file(one.file, files)
            yield one.page.problem(say.NO_FILE, *one.path, suggestion=missing, name=one.file)
        elif fault is None and one.file not in seen:
            fault = _fault(files[one.file])
        seen.add(one.file)
        if fault is not None:
            yield one.page.problem(fault.sentence, *one.path, **fault.args)


def used(draft: Draft, known: Known) -> Iterator[Problem]:
    """What lies in the pack is named, and is not too much altogether."""
    files = _files(draft)
    names = {one.file for one in named_in(draft)} if files else set[str]()
    for name in files.keys() - names:
        yield draft.head.problem(say.UNUSED, "contents", on_name=True, name=name)
    if sum(files[name].stat().st_size for name in files.keys() & names) > MOST_BYTES:
        yield draft.head.problem(say.ALL_TOO_HEAVY, "contents", on_name=True, limit=MOST_BYTES // MEGABYTE)


def voices(draft: Draft, known: Known) -> Iterator[Problem]:
    """A recording has its text beside it, and is there in both languages if both are."""
    for one in voices_in(draft):
        [other] = (lang for lang in LANGS if lang != one.lang)
        translation = getattr(one.node, other)
        for field in one.voice.files():
            if getattr(one.words, field) is None:
                yield one.page.problem(say.NO_SUCH_TEXT, *one.path, field, on_name=True, name=field)
            elif getattr(translation, field, None) is not None and field not in _spoken(translation):
                yield one.page.problem(say.OTHER_LANGUAGE, *one.path, field, on_name=True, name=field, lang=other)


def _spoken(words: Words) -> Mapping[str, str]:
    voice = voice_of(words)
    return voice.files() if voice is not None else {}


def _files(draft: Draft) -> dict[str, Path]:
    """The pictures and recordings of the pack's folder by their names; of one that was prepared, what it became."""
    found = ((original(name) or name, path) for name, path in files_in(Path(draft.head.file).parent))
    return {name: path for name, path in found if suffix_of(name) in MEDIA}


def _fault(path: Path) -> Fault | None:
    """What is wrong with a file; nothing with one that was prepared, for it has been decoded already."""
    try:
        return file_fault(path) if suffix_of(path.name) in MEDIA else None
    except OSError:
        return Fault(say.NOT_WHAT_IT_SAYS, {"name": path.name})
