"""Merging exports and data folders of any number of kiosks, in any order, any number of times."""

from stats.collect.collect import Collected, collect

__all__ = ["Collected", "collect"]
