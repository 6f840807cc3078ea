"""The checks of a pack: small pure functions, run one after the other over a draft."""

from kiosk.packs.checks.run import CHECKS, check_draft

__all__ = ["CHECKS", "check_draft"]
