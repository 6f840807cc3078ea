"""Packs brought to a kiosk: read from a zip or folder that nobody trusts, checked, swapped in whole, and restorable."""

from kiosk.store.offers import Offer, offers
from kiosk.store.refusal import Refused
from kiosk.store.relation import Relation
from kiosk.store.stage import Progress
from kiosk.store.store import Brought, Kept, Preparer, Store

__all__ = ["Brought", "Kept", "Offer", "Preparer", "Progress", "Refused", "Relation", "Store", "offers"]
