"""QR codes as matrices of modules, with the quiet zone that readers need."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

QUIET_ZONE: Final = 4
"""Light modules around the code (ISO/IEC 18004 asks for four)."""


@lru_cache(maxsize=32)
def matrix(payload: str) -> tuple[tuple[bool, ...], ...]:
    """The code that says ``payload``: rows of modules, True is dark; error correction Q withstands blur and glare."""
    import qrcode  # noqa: PLC0415 - play begins before anybody needs a code

    code = qrcode.QRCode(error_correction=qrcode.constants.ERROR_CORRECT_Q, border=QUIET_ZONE)
    code.add_data(payload)
    code.make(fit=True)
    return tuple(tuple(bool(cell) for cell in row) for row in code.get_matrix())
