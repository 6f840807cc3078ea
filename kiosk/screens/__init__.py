"""The screens, one a file; :mod:`kiosk.screens.flow` says which follows which."""
