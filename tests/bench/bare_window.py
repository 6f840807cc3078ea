"""The least a pygame program can be: a window with one colour, flipped the kiosk's way. What the kiosk is held against."""

from __future__ import annotations

import os
import sys
import time

os.environ["SDL_FRAMEBUFFER_ACCELERATION"] = "0"

import pygame  # noqa: E402 - the hint comes first


def main(width: int, height: int, stay: float) -> None:
    """Open, show one colour, say when it stood, and stay."""
    pygame.display.init()
    window = pygame.display.set_mode((width, height))
    window.fill((31, 79, 191))
    pygame.display.flip()
    print(time.monotonic(), flush=True)
    until = time.monotonic() + stay
    while (left := until - time.monotonic()) > 0:
        time.sleep(left)
        pygame.event.get()


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), float(sys.argv[3]))
