"""A PIN opens for staff, stays closed to guessing, and can be cleared at the machine."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
import typer
from hypothesis import given
from hypothesis import strategies as st
from typer.testing import CliRunner

from kiosk.cli.pin import pin
from kiosk.config import FILE_NAME, Config, load, save
from kiosk.errors import ConfigError
from kiosk.pin import SALT_BYTES, Tries, hash_pin, is_pin, verify_pin

SALT = bytes(range(SALT_BYTES))


def test_only_the_right_pin_opens() -> None:
    kept = hash_pin("2580", SALT)
    assert verify_pin("2580", kept)
    assert not verify_pin("2581", kept)
    assert not verify_pin("", kept)
    assert "2580" not in kept


def test_the_salt_makes_equal_pins_look_different() -> None:
    assert hash_pin("2580", SALT) != hash_pin("2580", SALT[::-1])


def test_without_scrypt_a_pin_works_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(hashlib, "scrypt")
    kept = hash_pin("2580", SALT)
    assert kept.startswith("pbkdf2:")
    assert verify_pin("2580", kept)
    assert not verify_pin("2581", kept)


@pytest.mark.parametrize("kept", ["", "2580", "scrypt:1$a$b", "scrypt:0:0:0$AAAA$AAAA", "rot13:1$AAAA$AAAA", "a$b$c$d"])
def test_a_stored_pin_that_was_tampered_with_is_told_not_opened(kept: str) -> None:
    with pytest.raises(ConfigError, match="--reset"):
        verify_pin("2580", kept)


@pytest.mark.parametrize(
    ("text", "good"),
    [("123", False), ("1234", True), ("12345678", True), ("123456789", False), ("12a4", False), ("١٢٣٤", False)],
)
def test_a_pin_is_four_to_eight_digits(text: str, good: bool) -> None:
    assert is_pin(text) is good
    if not good:
        with pytest.raises(ConfigError):
            hash_pin(text, SALT)


def test_tries_are_slowed_after_the_third_and_forgiven_by_the_right_pin() -> None:
    tries = Tries()
    waits = []
    for _ in range(12):
        tries = tries.after_wrong(now=100.0)
        waits.append(tries.wait(100.0))
    assert waits[:6] == [0, 0, 5, 10, 20, 40]
    assert waits[-1] == 300
    assert tries.after_right().wait(100.0) == 0


@given(gaps=st.lists(st.floats(0, 1000), max_size=2000))
def test_a_wait_never_shrinks_below_what_was_owed_and_never_exceeds_five_minutes(gaps: list[float]) -> None:
    now, tries = 0.0, Tries()
    for gap in gaps:
        now += gap + tries.wait(now)
        assert tries.wait(now) < 1e-6
        before = tries
        tries = tries.after_wrong(now)
        assert tries.wrong == before.wrong + 1
        assert 0 <= tries.wait(now) <= 300 + 1e-6


def run(*arguments: str, typed: str = "") -> tuple[int, str]:
    app = typer.Typer()
    app.command()(pin)
    result = CliRunner().invoke(app, list(arguments), input=typed)
    return result.exit_code, result.output


def test_a_reset_clears_the_pin_and_brings_the_first_start_page_back(tmp_path: Path) -> None:
    save(Config(pin=hash_pin("2580", SALT), set_up=True, event="Day"), tmp_path)
    assert run("--data", str(tmp_path), "--reset", typed="n\n")[0] == 1
    assert load(tmp_path).pin
    assert run("--data", str(tmp_path), "--reset", typed="y\n")[0] == 0
    config = load(tmp_path)
    assert (config.pin, config.set_up, config.event) == ("", False, "Day")


def test_a_reset_of_a_broken_file_keeps_it_under_another_name(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_text("pin = ", encoding="utf-8")
    code, output = run("--data", str(tmp_path), "--reset", "--yes")
    assert code == 0
    assert f"{FILE_NAME}.broken-1" in output.replace("\n", "")
    assert not load(tmp_path).set_up


def test_without_reset_it_only_tells(tmp_path: Path) -> None:
    save(Config(pin="x", set_up=True), tmp_path)
    assert "A PIN is set" in run("--data", str(tmp_path))[1]
    assert load(tmp_path).pin == "x"
