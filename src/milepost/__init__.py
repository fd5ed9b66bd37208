"""Milepost: a Python roadmap that checks your work."""

__version__ = "0.1.0"
