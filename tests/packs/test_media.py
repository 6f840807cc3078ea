"""Pictures and recordings in a pack: each check finds its broken place, and leaves a near miss alone."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from kiosk.packs import Known, load
from kiosk.packs.media.files import MOST_PICTURE_BYTES, MOST_VOICE_BYTES, files_in
from kiosk.packs.media.ready import ReadyMedia
from kiosk.packs.model import Picture
from tests.ogg import opus
from tests.store.conftest import png, with_media

MISSING = "file: bat.png", "file: cat.png"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The small pack with a picture, and a recording in one language."""
    for name, content in with_media().items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(content)
    return tmp_path


def codes(folder: Path, known: Known) -> set[str]:
    return {problem.code for problem in load(folder, known).problems}


def spoil(folder: Path, old: str, new: str) -> None:
    path = folder / "deck.yaml"
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


def test_a_pack_with_a_picture_and_a_recording_plays(folder: Path, known: Known) -> None:
    loaded = load(folder, known)
    assert loaded.pack is not None and {problem.code for problem in loaded.problems} == {"W371"}
    item = loaded.pack.decks[0].items[0]
    assert isinstance(item.picture, Picture) and item.picture.words("en").text == "Bat looks for his book"
    voice = item.words("en").voice
    assert voice is not None and voice.files() == {"text": "voice/hello.opus"}
    assert loaded.has_media


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        (*MISSING, "E371"),
        ("file: bat.png", "file: BAT.png", "E371"),
        ("file: bat.png", "file: ../bat.png", "E370"),
        ("file: bat.png", "file: /bat.png", "E370"),
        ("file: bat.png", "file: C:/bat.png", "E370"),
        ("file: bat.png", "file: ..\\bat.png", "E370"),
        ("file: bat.png", "file: pictures\\bat.png", "E316"),
        ("file: bat.png", "file: voice/hello.opus", "E372"),
        ("file: bat.png", "file: bat.gif", "E372"),
        ("text: voice/hello.opus", "text: bat.png", "E373"),
        ("      mn: Бат номоо хайж байна\n", "", "E202"),
        ("{text: voice/hello.opus}", "{ask: voice/hello.opus}", "E201"),
    ],
)
def test_a_name_that_leads_nowhere_is_told_at_its_place(
    folder: Path, known: Known, old: str, new: str, code: str
) -> None:
    spoil(folder, old, new)
    found = {problem.code: problem for problem in load(folder, known).problems}
    assert code in found, sorted(found)
    told = (folder / "deck.yaml").read_text("utf-8").splitlines()[found[code].line - 1]
    assert told.strip().partition(":")[0] in ("file", "voice", "picture")


def test_the_name_that_was_meant_is_told(folder: Path, known: Known) -> None:
    spoil(folder, "bat.png", "bta.png")
    [problem] = [one for one in load(folder, known).problems if one.code == "E371"]
    assert problem.suggestion == "bat.png" and (problem.line, problem.column) == (17, 13)


def test_a_recording_of_a_text_that_is_not_there_is_an_error(folder: Path, known: Known) -> None:
    quiz = folder / "quiz.yaml"
    text = quiz.read_text("utf-8")
    spoken = text.replace("    mn:\n", "    mn:\n      voice:\n        title: voice/hello.opus\n", 1)
    assert spoken != text
    quiz.write_text(spoken, "utf-8")
    assert "E379" in codes(folder, known)
    quiz.write_text(spoken.replace("title: voice", "ask: voice"), "utf-8")
    assert "E379" not in codes(folder, known)


def test_a_recording_in_one_language_alone_is_a_warning(folder: Path, known: Known) -> None:
    assert "W371" in codes(folder, known)
    spoil(folder, "    mn:\n      text", "    mn:\n      voice: {text: voice/hello.opus}\n      text")
    assert codes(folder, known) == set()


def test_what_nothing_names_is_a_warning(folder: Path, known: Known) -> None:
    (folder / "more.png").write_bytes(png())
    (folder / ".hidden.png").write_bytes(png())
    (folder / "notes.txt").write_bytes(b"")
    assert [problem.args["name"] for problem in load(folder, known).problems if problem.code == "W370"] == ["more.png"]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"no picture", "E374"),
        (png(0, 5), "E374"),
        (b"\xff\xd8\xff\xe0", "E374"),
        (png(30_000, 30_000), "E376"),
        (png(8_001, 10), "E376"),
        (png(8_000, 5_000), "E376"),
        (png() + bytes(MOST_PICTURE_BYTES), "E375"),
        (png(8_000, 4_000), None),
    ],
    ids=["text", "no size", "half", "30,000", "a side", "an area", "heavy", "large"],
)
def test_pictures_that_cannot_be_shown(folder: Path, known: Known, content: bytes, code: str | None) -> None:
    (folder / "bat.png").write_bytes(content)
    assert codes(folder, known) == {"W371"} | ({code} if code else set())


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"no sound", "E374"),
        (opus(50)[:-3], "E374"),
        (opus(6_001), "E377"),
        (opus(6_000), None),
        (opus(50) + bytes(MOST_VOICE_BYTES), "E375"),
    ],
    ids=["text", "cut", "long", "just short enough", "heavy"],
)
def test_recordings_that_cannot_be_played(folder: Path, known: Known, content: bytes, code: str | None) -> None:
    (folder / "voice" / "hello.opus").write_bytes(content)
    assert codes(folder, known) == {"W371"} | ({code} if code else set())


def test_all_together_have_a_limit(folder: Path, known: Known, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.packs.checks.media.MOST_BYTES", 100)
    assert "E378" in codes(folder, known)


def test_a_prepared_pack_is_as_sound_as_before(folder: Path, known: Known) -> None:
    (folder / "bat.png").rename(folder / "bat.png.picture")
    (folder / "voice" / "hello.opus").rename(folder / "voice" / "hello.opus.voice")
    assert codes(folder, known) == {"W371"}
    media = ReadyMedia(folder)
    assert media.picture("bat.png") == folder / "bat.png.picture" and media.picture("cat.png") is None
    assert media.voice("voice/hello.opus") is not None and ReadyMedia().voice("voice/hello.opus") is None


def test_links_are_not_followed(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    shutil.copy(folder / "bat.png", elsewhere)
    try:
        (folder / "link").symlink_to(elsewhere)
    except OSError:
        pytest.skip("no links here")
    assert "link/bat.png" not in dict(files_in(folder))
