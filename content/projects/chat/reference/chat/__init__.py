"""A chat: rooms and direct messages, live and remembered."""
