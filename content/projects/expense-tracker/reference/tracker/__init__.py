"""Spending: recorded, imported, planned, and seen."""
