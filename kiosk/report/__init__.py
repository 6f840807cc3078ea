"""The publication as one file that can be sent to anybody: what is published, drawn and told in plain words.

What draws (``sections``) and sets (``html``, ``pdf``) is heavy, and is imported from there by whoever writes a report.
"""

from kiosk.report.facts import Facts, Names

__all__ = ["Facts", "Names"]
