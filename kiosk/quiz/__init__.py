"""One visit: drawing, playing, scoring, telling. No window here; time, randomness and the log are passed in."""
