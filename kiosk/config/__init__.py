"""The settings of one kiosk: a frozen ``Config``, read from and saved to ``kiosk.toml`` in its data folder.

Nothing else reads settings. A value that cannot be used is told with its line; the kiosk then plays on with the
safe default in that one place, and the file is set aside by name before anything is saved over it.
"""

from kiosk.config.model import Adult, AgeBand, Arm, Config, FlipMode, TextSize, Theme, Trial, Wave
from kiosk.config.store import FILE_NAME, data_dir, exports_dir, load, load_or_default, records_dir, save

__all__ = [
    "FILE_NAME",
    "Adult",
    "AgeBand",
    "Arm",
    "Config",
    "FlipMode",
    "TextSize",
    "Theme",
    "Trial",
    "Wave",
    "data_dir",
    "exports_dir",
    "load",
    "load_or_default",
    "records_dir",
    "save",
]
