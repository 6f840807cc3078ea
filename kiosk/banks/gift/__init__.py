"""Moodle's GIFT format: https://docs.moodle.org/en/GIFT_format."""
