"""Which films somebody will like, learned from what everybody rated."""
