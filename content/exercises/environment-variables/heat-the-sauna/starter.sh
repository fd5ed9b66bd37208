# The club, for all programs of this evening.

# The sauna, the steam room, the clock.
