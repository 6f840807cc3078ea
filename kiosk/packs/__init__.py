"""What a pack is: its model, its loading with file:line:column, its checks."""
