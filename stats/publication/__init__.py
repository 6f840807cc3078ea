"""Publication: fixed tables for everybody, in which nobody can be found, not even by subtracting old ones from new."""

from stats.publication.blocks import Variable
from stats.publication.counting import FINISHED, ROUND_AT, TOLD, Known
from stats.publication.estimates import Difference, Estimates, Measured, estimate
from stats.publication.ledger import LEDGER_FILE, Ledger, LedgerInvalid, load_ledger, save_ledger
from stats.publication.release import LEAST_MIN_CELL, next_release
from stats.publication.tables import Table, events_of, packs_of, table, visits_judged

__all__ = [
    "FINISHED",
    "LEAST_MIN_CELL",
    "LEDGER_FILE",
    "ROUND_AT",
    "TOLD",
    "Difference",
    "Estimates",
    "Known",
    "Ledger",
    "LedgerInvalid",
    "Measured",
    "Table",
    "Variable",
    "estimate",
    "events_of",
    "load_ledger",
    "next_release",
    "packs_of",
    "save_ledger",
    "table",
    "visits_judged",
]
