"""A calculator for the command line."""

__version__ = "1.0"
