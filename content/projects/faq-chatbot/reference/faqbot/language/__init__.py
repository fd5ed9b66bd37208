"""From a text to an intent and its entities. Knows nothing of servers and databases."""
