"""The report's charts: few, drawn for these data, labelled where the data are."""

from kiosk.report.charts.bars import Bar, bars
from kiosk.report.charts.days import days
from kiosk.report.charts.intervals import Dot, intervals
from kiosk.report.charts.paper import Paper
from kiosk.report.charts.square import Spot, square

__all__ = ["Bar", "Dot", "Paper", "Spot", "bars", "days", "intervals", "square"]
