"""The composition root: wires packs, screens and the record, and runs the main loop."""
