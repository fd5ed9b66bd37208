"""A to-do list for the command line."""

__version__ = "1.0.0"
