"""The staff PIN: what it may be, how it is kept, and how tries are slowed."""

from __future__ import annotations

import base64
import hashlib
import hmac
import re
from dataclasses import dataclass, replace
from typing import Final

from kiosk.errors import ConfigError

PIN_LENGTHS: Final = range(4, 9)
SALT_BYTES: Final = 16

_SCRYPT: Final = (2**14, 8, 1)
_PBKDF2_ROUNDS: Final = 600_000
_KEY_BYTES: Final = 32
_FREE_TRIES: Final = 3
_FIRST_WAIT: Final = 5.0
_LONGEST_WAIT: Final = 300.0


def is_pin(text: str) -> bool:
    """Whether ``text`` can be a PIN: four to eight of the digits 0–9."""
    return len(text) in PIN_LENGTHS and re.fullmatch("[0-9]+", text) is not None


def hash_pin(pin: str, salt: bytes) -> str:
    """What to keep instead of the PIN: method, cost, salt and key in one line.

    ``salt`` is ``SALT_BYTES`` random bytes. Takes about 50 ms, so that guessing is dear.

    Raises:
        ConfigError: this is no PIN.
    """
    if not is_pin(pin):
        raise ConfigError("a PIN is four to eight digits", fix="choose another")
    method = f"scrypt:{':'.join(map(str, _SCRYPT))}" if hasattr(hashlib, "scrypt") else f"pbkdf2:{_PBKDF2_ROUNDS}"
    return "$".join((method, _encoded(salt), _encoded(_key(method, pin, salt))))


def verify_pin(pin: str, kept: str) -> bool:
    """Whether ``pin`` is the one that ``hash_pin`` turned into ``kept``, compared in constant time.

    Raises:
        ConfigError: ``kept`` is nothing that ``hash_pin`` gave, or this Python cannot compute it.
    """
    try:
        method, salt, key = kept.split("$")
        return hmac.compare_digest(_key(method, pin, base64.b64decode(salt)), base64.b64decode(key))
    except (ValueError, AttributeError, OverflowError, MemoryError) as error:
        raise ConfigError("the stored PIN cannot be read", fix="clear it: run_kiosk.py pin --reset") from error


def _key(method: str, pin: str, salt: bytes) -> bytes:
    name, *cost = method.split(":")
    if name == "scrypt":
        n, r, p = map(int, cost)
        return hashlib.scrypt(pin.encode(), salt=salt, n=n, r=r, p=p, dklen=_KEY_BYTES)
    if name == "pbkdf2":
        return hashlib.pbkdf2_hmac("sha256", pin.encode(), salt, int(*cost), _KEY_BYTES)
    raise ValueError(name)


def _encoded(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")


@dataclass(frozen=True)
class Tries:
    """Wrong tries so far: three are free, then one waits 5 s, twice as long each time, at most five minutes.

    Times are seconds of one monotonic clock. A closed PIN page hands its ``Tries`` on to the next.
    """

    wrong: int = 0
    closed_until: float = 0.0

    def wait(self, now: float) -> float:
        """Seconds until the next try is taken; 0 when it is taken now."""
        return max(0.0, self.closed_until - now)

    def after_wrong(self, now: float) -> Tries:
        """The state after a wrong PIN was given at ``now``."""
        wrong = self.wrong + 1
        if wrong < _FREE_TRIES:
            return replace(self, wrong=wrong)
        # The exponent is bounded because a float cannot hold 2.0 to the power of a patient child.
        pause = min(_LONGEST_WAIT, _FIRST_WAIT * 2.0 ** min(wrong - _FREE_TRIES, 10))
        return Tries(wrong, now + pause)

    def after_right(self) -> Tries:
        """The state after the right PIN: all forgiven."""
        return Tries()
