"""The publication as one file that can be sent to anybody: what is published, drawn and told in plain words."""

from kiosk.report.facts import Facts, Names
from kiosk.report.html import as_html
from kiosk.report.pdf import as_pdf
from kiosk.report.sections import report

__all__ = ["Facts", "Names", "as_html", "as_pdf", "report"]
