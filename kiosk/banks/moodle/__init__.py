"""Moodle's XML format: https://docs.moodle.org/en/Moodle_XML_format."""
