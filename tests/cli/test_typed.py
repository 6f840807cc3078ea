from __future__ import annotations

import pytest

from kiosk.cli.typed import quoted


@pytest.mark.parametrize(
    ("system", "argument", "typed"),
    [
        ("linux", "manai-angi", "manai-angi"),
        ("linux", "manai angi", "'manai angi'"),
        ("win32", "manai-angi", "manai-angi"),
        ("win32", "manai angi", '"manai angi"'),
    ],
)
def test_a_path_with_a_space_is_one_argument(
    system: str, argument: str, typed: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.platform", system)
    assert quoted(argument) == typed
