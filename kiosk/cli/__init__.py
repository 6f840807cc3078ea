"""The commands: the launcher that sets up ``.venv``, the dispatcher, and a module for each group of commands."""
