"""Banks as spreadsheets, CSV or XLSX: our own template, read, written, and laid out empty for a teacher."""

from kiosk.banks.sheets.csvfile import read_csv
from kiosk.banks.sheets.recognise import looks_like_csv, looks_like_xlsx
from kiosk.banks.sheets.write import write_sheet, write_template
from kiosk.banks.sheets.xlsxfile import read_xlsx

__all__ = ["looks_like_csv", "looks_like_xlsx", "read_csv", "read_xlsx", "write_sheet", "write_template"]
