"""A native reader's review: every text of a pack into a sheet, and corrections back into the pack's files."""

from kiosk.review.apply import Outcome, apply
from kiosk.review.entries import Entry, entries_of
from kiosk.review.errors import ReviewError
from kiosk.review.returned import Returned, read_sheet
from kiosk.review.sheet import write_sheet

__all__ = ["Entry", "Outcome", "Returned", "ReviewError", "apply", "entries_of", "read_sheet", "write_sheet"]
