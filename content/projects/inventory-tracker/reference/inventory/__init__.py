"""What is on the shelves: counted by movements, announced while it changes."""
