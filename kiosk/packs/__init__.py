"""What a pack is: its model, its loading with file:line:column, its checks."""

from kiosk.packs.draft import Known
from kiosk.packs.library import Library, load_library
from kiosk.packs.load import Loaded, load
from kiosk.packs.model import Pack
from kiosk.packs.problems import Problem

__all__ = ["Known", "Library", "Loaded", "Pack", "Problem", "load", "load_library"]
