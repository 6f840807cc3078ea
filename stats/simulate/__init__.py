"""Data with known truth: visits that nobody made, as the records a kiosk would have kept of them.

``simulated`` makes the records, ``write_folders`` puts them where kiosks put theirs, ``write_exports`` exports them.
"""

from stats.simulate.folders import write_exports, write_folders
from stats.simulate.learners import SURE, Learners
from stats.simulate.stock import Stock, StockItem, made_up_stock
from stats.simulate.visits import simulated

__all__ = ["SURE", "Learners", "Stock", "StockItem", "made_up_stock", "simulated", "write_exports", "write_folders"]
