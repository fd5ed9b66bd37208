"""Scaffold and prove content: what an author wrote is run, failed and mutated before a learner meets it."""
