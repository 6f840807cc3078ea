"""Pictures and recordings of a pack: which it names, what their files are, and what of them was prepared."""
