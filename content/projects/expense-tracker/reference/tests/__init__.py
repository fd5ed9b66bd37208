"""The tracker, tested from inside."""
