"""A learner's record: the only room that writes to the database. One module tells one story."""
