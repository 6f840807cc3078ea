"""Transfer: records written for the organiser, and read back from what was written."""
