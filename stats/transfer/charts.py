"""A workbook's sheet of days: a table, and two charts drawn from it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from stats.transfer.visits import VISIT_FIELDS

SHEET: Final = "days"

_TITLES: Final = ("Өдөр тутмын зочлолт · Visits by day", "Дуусгасан ба орхисон · Finished and left")
_INK: Final = "#14213D"
_LINES: Final = "#DDD9CC"
_COLOURS: Final = {"visits": "#1F4FBF", "finished": "#0A5F5F", "left": "#F2A900", "interrupted": "#8A8F9C"}
_SAID: Final = {
    "finished": "дуусгасан · finished",
    "left": "орхисон · left",
    "interrupted": "тасарсан · interrupted",
}
_WIDTH: Final = 900
_HEIGHT: Final = 380


def add_days(book: Any, days: Sequence[Sequence[Any]]) -> None:
    """Add the sheet to an xlsxwriter workbook; ``days`` has ``VISIT_FIELDS`` of each day."""
    sheet = book.add_worksheet(SHEET)
    sheet.freeze_panes(1, 0)
    sheet.set_column(0, 0, 12)
    sheet.write_row(0, 0, VISIT_FIELDS, book.add_format({"bold": True, "bottom": 2}))
    for row, (day, *counts) in enumerate(days, 1):
        sheet.write_datetime(row, 0, day)
        sheet.write_row(row, 1, counts)
    if not days:
        return
    visits = _chart(book, {"type": "column"}, _TITLES[0], ["visits"], len(days))
    visits.set_legend({"none": True})
    ended = _chart(book, {"type": "column", "subtype": "stacked"}, _TITLES[1], list(_SAID), len(days))
    ended.set_legend({"position": "top", "font": {"size": 11, "color": _INK}})
    sheet.insert_chart(0, 6, visits)
    sheet.insert_chart(21, 6, ended)


def _chart(book: Any, kind: dict[str, str], title: str, fields: Sequence[str], days: int) -> Any:
    chart = book.add_chart(kind)
    for field in fields:
        column = VISIT_FIELDS.index(field)
        series = {
            "name": _SAID.get(field, field),
            "categories": [SHEET, 1, 0, days, 0],
            "values": [SHEET, 1, column, days, column],
            "fill": {"color": _COLOURS[field]},
            "gap": 60,
        }
        chart.add_series(series)
    chart.set_title({"name": title, "overlay": False, "name_font": {"size": 14, "color": _INK}})
    chart.set_x_axis({"text_axis": True, "num_format": "yyyy-mm-dd", "num_font": {"color": _INK}})
    chart.set_y_axis(
        {"major_gridlines": {"visible": True, "line": {"color": _LINES}}, "line": {"none": True}, "min": 0}
    )
    chart.set_size({"width": _WIDTH, "height": _HEIGHT})
    return chart
