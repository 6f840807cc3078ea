"""The same counts by an engine, for more records than one computer's memory holds, or than one computer holds.

``fleet_tally`` gives the ``Tally`` that ``stats.summary.tally`` would have given of the same records; what follows is
shared. Ibis expressions, which any of the engines runs; all of it needs the extra ``fleet``.
"""

from stats.fleet.engines import DUCKDB, Engine, EngineProblem, open_engine
from stats.fleet.files import ParquetFiles, find_files
from stats.fleet.tally import Counted, fleet_tally

__all__ = ["DUCKDB", "Counted", "Engine", "EngineProblem", "ParquetFiles", "find_files", "fleet_tally", "open_engine"]
