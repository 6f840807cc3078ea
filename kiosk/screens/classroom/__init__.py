"""The screens of a class before a projector: one idea each, in letters for the back row."""
