"""Анзаар!: a full-screen kiosk that lets students practise telling a lure from something harmless."""

__version__ = "0.2.0"
