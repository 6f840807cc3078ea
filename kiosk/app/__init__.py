"""The composition root: wires packs, screens and the record, and runs the main loop."""

from kiosk.app.start import run

__all__ = ["run"]
