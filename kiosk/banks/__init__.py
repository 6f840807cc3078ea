"""Question banks of other programs: read into a ``Bank``, written as a pack, and the way back."""
