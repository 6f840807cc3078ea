"""The report's charts: few, drawn for these data, labelled where the data are."""

from kiosk.report.charts.bars import Bar, bars
from kiosk.report.charts.days import by_week, days
from kiosk.report.charts.intervals import Dot, intervals
from kiosk.report.charts.paper import NARROW, Paper
from kiosk.report.charts.square import Spot, square
from kiosk.report.charts.twins import Twin, twins

__all__ = ["NARROW", "Bar", "Dot", "Paper", "Spot", "Twin", "bars", "by_week", "days", "intervals", "square", "twins"]
