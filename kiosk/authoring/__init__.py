"""What helps a teacher to write a pack: a folder to begin with, and a schema for editors."""

from kiosk.authoring.scaffold import SCHEMA_NAME, What, Wish, lay_out
from kiosk.authoring.schema import pack_schema

__all__ = ["SCHEMA_NAME", "What", "Wish", "lay_out", "pack_schema"]
