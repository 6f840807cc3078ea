"""The least a pygame program can be, which the kiosk is held against: one colour, flipped the kiosk's way."""

from __future__ import annotations

import os
import sys
import time

os.environ["SDL_FRAMEBUFFER_ACCELERATION"] = "0"

import pygame


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
