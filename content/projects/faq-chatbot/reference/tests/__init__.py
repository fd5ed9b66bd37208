"""The reference, tested from inside."""
