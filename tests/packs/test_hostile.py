"""Files that mean harm, or that were only typed badly: refused at a line, at once, and never with a crash."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path
from random import Random

import pytest

from kiosk.packs import Known, load
from tests.packs.conftest import DATA

MUTANTS = 500
SECONDS_EACH = 1.0

DEEP = 200_000
HOSTILE: dict[str, bytes] = {
    "brackets": b"[" * DEEP,
    "braces": b"{a: " * DEEP,
    "open lists": b"deck: " + b"[" * 999_000,
    "dashes": b"- " * DEEP,
    "questions": b"? " * DEEP,
    "indented": b"\n".join(b" " * depth + b"a:" for depth in range(1300)),
    "closed too often": b"]" * DEEP,
    "laughs": b"a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n",
    "alias of itself": b"deck: &a\n  deck: *a\n",
    "merge": b"deck: a\n<<: {items: []}\n",
    "python tag": b"deck: !!python/object/apply:os.system [echo]\n",
    "own tag": b"deck: !x y\n",
    "tag directive": b"%TAG ! tag:x,2000:\n---\ndeck: !a b\n",
    "two documents": b"deck: a\n---\ndeck: b\n",
    "too big": b"deck: " + b"a" * 1_000_000,
    "too many": b"deck: a\nitems: [" + b"1," * 40_000 + b"]\n",
    "many wrong values": b"deck: a\nitems: [" + b"1," * 19_000 + b"]\n",
    "many wrong names": b"deck: a\n" + b"".join(b"k%d: 1\n" % n for n in range(9_000)),
    "many twice": b"deck: a\n" + b"k: 1\n" * 9_000,
    "many anchors": b"deck: [" + b"&a 1," * 40_000 + b"]",
    "colons": b"a:" * 400_000,
    "hashes": b"#" * 900_000,
    "one quote": b"deck: '" + b"x" * 900_000,
    "one long name": b"d" * 900_000 + b": a\n",
    "long number": b"deck: a\nitems: " + b"9" * 900_000,
    "tabs": b"deck:\n\titems: []\n",
    "nul": b"deck: a\0b\n",
    "bell": b"deck: a\x07\n",
    "latin": "deck: ä\n".encode("latin-1"),
    "utf-16": "deck: a\n".encode("utf-16"),
    "half a letter": "deck: ө".encode()[:-1],
    "surrogate": b"deck: \xed\xa0\x80\n",
    "line separator": "deck: a\u2028b\n".encode(),
    "turned text": "deck: a\u202eb\n".encode(),
    "zero-width mark": "deck: a\ufeffb\n".encode(),
    "empty": b"",
    "spaces": b"  \n \n",
    "comment": b"# deck\n",
    "null": b"null\n",
    "list": b"- deck\n",
    "word": b"deck\n",
    "number": b"5\n",
    "only a bom": b"\xef\xbb\xbf",
    "key is a list": b"deck: a\n[x, y]: z\n",
    "key is a mapping": b"{deck: a}: b\n",
    "wrong types": b"deck: [a]\ncast: 5\nitems: {a: b}\nmn: [x]\nen: 7\n",
    "nested wrongly": b"deck: {deck: {deck: a}}\n",
    "block of nothing": b"deck: |\n" + b" \n" * 300_000,
    "percent": b"%" * 100_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_bytes_are_refused_at_a_line_and_at_once(small: Path, known: Known, name: str) -> None:
    (small / "deck.yaml").write_bytes(HOSTILE[name])
    began = time.process_time()
    loaded = load(small, known)
    assert time.process_time() - began < SECONDS_EACH
    assert loaded.pack is None
    assert len(loaded.problems) < 25_000
    lines = HOSTILE[name].count(b"\n") + 1
    for problem in loaded.problems[:200]:
        assert problem.file.endswith("deck.yaml")
        assert 1 <= problem.line <= lines
        assert problem.column >= 1
        assert problem.fix("mn")
        assert problem.fix("en")


def _story(steps: str) -> bytes:
    return f"story: a\nminutes: 1\nhero: b\nmn: A\ncast: {{b: {{mn: null}}}}\nsteps:\n{steps}".replace(
        "{b: {mn: null}}", "\n  b:\n    mn: B"
    ).encode()


def _item(number: int, text: str) -> str:
    return (
        f"  - id: i{number}\n    truth: lure\n    twin: t{number}\n    form: A\n    from: nobody{number}\n    mn:\n"
        f"      text: {text}\n      why: a\n      check: a\n"
    )


LABOURED = {
    "many lost steps": _story("".join(f"  - id: s{n}\n    mn: a\n    next: x{n}\n" for n in range(1_440))),
    "a long chain": _story("".join(f"  - id: s{n}\n    mn: a\n" for n in range(2_340))),
    "many jumps": _story("  - id: s\n    mn: a\n    next:\n" + "      - goto: s\n" * 3_900),
    "many strangers": ("deck: a\nitems:\n" + "".join(_item(n, "a") for n in range(630))).encode(),
    "long words": ("deck: a\nitems:\n" + "".join(_item(n, "a" * 1_990) for n in range(420))).encode(),
    "long dashes": ("deck: a\nitems:\n" + "".join(_item(n, "a" + "-a" * 990) for n in range(420))).encode(),
    "long digits": ("deck: a\nitems:\n" + "".join(_item(n, "a" + " 1" * 990 + "a") for n in range(420))).encode(),
    "long marks": ("deck: a\nitems:\n" + "".join(_item(n, "a" + " [" * 990) for n in range(420))).encode(),
    "one long mark": ("deck: a\nitems:\n" + "".join(_item(n, "a [" + " a" * 990) for n in range(420))).encode(),
}


@pytest.mark.parametrize("name", LABOURED)
def test_what_is_well_shaped_but_laborious_takes_no_longer(small: Path, known: Known, name: str) -> None:
    (small / "deck.yaml").write_bytes(LABOURED[name])
    began = time.process_time()
    loaded = load(small, known)
    assert time.process_time() - began < SECONDS_EACH
    assert loaded.pack is None


def test_what_kills_the_parser_does_not_kill_us(tmp_path: Path) -> None:
    """In a process of its own, since a stack that overflows in C takes the tests with it."""
    for number, name in enumerate(("brackets", "braces", "dashes", "questions", "indented")):
        folder = tmp_path / str(number)
        folder.mkdir()
        (folder / "pack.yaml").write_bytes(HOSTILE[name])
    program = (
        "import sys; from pathlib import Path; from kiosk.packs import load_library\n"
        "print(len(load_library([Path(sys.argv[1])]).left_out))"
    )
    root = Path(__file__).resolve().parents[2]
    told = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path)],
        cwd=root,
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert (told.returncode, told.stdout.strip()) == (0, "5")


def mutant(text: str, rng: Random) -> str:
    """A file as it is after a slip of the hand, or several."""
    for _ in range(rng.choice((1, 1, 1, 2, 3))):
        text = rng.choice(SLIPS)(text, rng)
    return text


def _cut(text: str, rng: Random) -> str:
    start = rng.randrange(len(text))
    return text[:start] + text[start + rng.choice((1, 2, 8, 60)) :]


def _insert(text: str, rng: Random) -> str:
    at = rng.randrange(len(text))
    return (
        text[:at]
        + rng.choice(("'", '"', "[", "{", "]", "}", ": ", " #", "&a ", "*a", "!", "\t", "\n", "- ", "\0"))
        + text[at:]
    )


def _swap_lines(text: str, rng: Random) -> str:
    lines = text.split("\n")
    one, other = rng.randrange(len(lines)), rng.randrange(len(lines))
    lines[one], lines[other] = lines[other], lines[one]
    return "\n".join(lines)


def _shift_line(text: str, rng: Random) -> str:
    lines = text.split("\n")
    at = rng.randrange(len(lines))
    lines[at] = rng.choice((lines[at].lstrip(), f"  {lines[at]}", f"\t{lines[at]}", f"- {lines[at]}"))
    return "\n".join(lines)


def _double_line(text: str, rng: Random) -> str:
    lines = text.split("\n")
    at = rng.randrange(len(lines))
    return "\n".join([*lines[:at], lines[at], *lines[at:]])


def _other_value(text: str, rng: Random) -> str:
    lines = text.split("\n")
    at = rng.randrange(len(lines))
    name, colon, _ = lines[at].partition(":")
    lines[at] = name + colon + rng.choice((" 5", " null", " []", " {}", " true", " -1", " 1e999", "", " No", " [a, b]"))
    return "\n".join(lines)


def _truncate(text: str, rng: Random) -> str:
    return text[: rng.randrange(len(text))]


SLIPS = (_cut, _insert, _swap_lines, _shift_line, _double_line, _other_value, _truncate)


ALONE = {
    "pack.yaml": "quiz.yaml, tell.yaml",
    "deck.yaml": "deck.yaml",
    "story.yaml": "story.yaml",
    "quiz.yaml": "quiz.yaml",
    "tell.yaml": "tell.yaml, quiz.yaml",
}


def test_five_hundred_slips_of_the_hand(small: Path, known: Known) -> None:
    rng = Random(2)
    names = sorted(ALONE)
    refused = 0
    head = (DATA / "small" / "pack.yaml").read_text(encoding="utf-8")
    for _ in range(MUTANTS):
        name = rng.choice(names)
        sound = (DATA / "small" / name).read_text(encoding="utf-8")
        text = mutant(sound, rng)
        # Its own file and the quiz, so that there is something to play and little else to read.
        (small / "pack.yaml").write_text(head.replace("deck.yaml, story.yaml, quiz.yaml, tell.yaml", ALONE[name]))
        (small / name).write_text(text, encoding="utf-8", newline="")
        began = time.process_time()
        loaded = load(small, known)
        assert time.process_time() - began < SECONDS_EACH
        refused += loaded.pack is None
        assert (loaded.pack is None) == any(problem.severity == "error" for problem in loaded.problems), text
        for problem in loaded.problems:
            path = Path(problem.file)
            assert path.parent == small
            lines = path.read_text(encoding="utf-8").split("\n")
            assert 1 <= problem.line <= len(lines)
            assert 1 <= problem.column <= len(lines[problem.line - 1]) + 1
        (small / name).write_text(sound, encoding="utf-8")
    assert refused > MUTANTS / 3
