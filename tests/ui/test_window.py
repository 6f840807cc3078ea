from __future__ import annotations

import pygame
import pytest

from kiosk.errors import WindowError
from kiosk.ui.window import Window, WindowWish


@pytest.fixture
def screenless(monkeypatch: pytest.MonkeyPatch) -> None:
    """A computer without a screen: SDL is content with drawing where nobody sees it."""
    monkeypatch.setattr(pygame.display, "init", lambda: None)
    monkeypatch.setattr(pygame.display, "quit", lambda: None)
    monkeypatch.setattr(pygame.display, "get_driver", lambda: "offscreen")
    monkeypatch.setattr(pygame.display, "set_mode", lambda *size, **wishes: pytest.fail("a window nobody sees"))


@pytest.mark.usefixtures("screenless")
def test_without_a_screen_no_window_pretends_to_be_open(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SDL_VIDEODRIVER", raising=False)
    with pytest.raises(WindowError) as caught:
        Window(WindowWish())
    assert "screen" in caught.value.fix
