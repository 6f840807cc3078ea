"""What happened, and whether it worked: records counted (``tally``), then judged (``summarise``), in two steps.

The counts are plain, so an engine over a fleet can make the same; all that is estimated is estimated here.
Definitions stand at ``Tally``, ``Detection`` and ``Change``.
"""

from stats.summary.as_json import as_json
from stats.summary.codebook import CODEBOOK, Meaning
from stats.summary.counts import (
    DIMENSIONS,
    PERSONLESS_MODE,
    RATINGS,
    Dimension,
    Group,
    Histogram,
    Judged,
    Order,
    Pattern,
    RatingCounts,
    Shape,
    Step,
    Tally,
    Told,
    Turnout,
    Value,
)
from stats.summary.detection import detect, effect, paired, unpaired
from stats.summary.findings import (
    LEAST_EXPECTED,
    LEAST_VISITS,
    Cells,
    Change,
    Detection,
    Effect,
    Estimate,
    ItemCells,
    StepCount,
    Summary,
    Telling,
    TooFew,
)
from stats.summary.summary import Tactics, summarise
from stats.summary.tally import tally

__all__ = [
    "CODEBOOK",
    "DIMENSIONS",
    "LEAST_EXPECTED",
    "LEAST_VISITS",
    "PERSONLESS_MODE",
    "RATINGS",
    "Cells",
    "Change",
    "Detection",
    "Dimension",
    "Effect",
    "Estimate",
    "Group",
    "Histogram",
    "ItemCells",
    "Judged",
    "Meaning",
    "Order",
    "Pattern",
    "RatingCounts",
    "Shape",
    "Step",
    "StepCount",
    "Summary",
    "Tactics",
    "Tally",
    "Telling",
    "Told",
    "TooFew",
    "Turnout",
    "Value",
    "as_json",
    "detect",
    "effect",
    "paired",
    "summarise",
    "tally",
    "unpaired",
]
