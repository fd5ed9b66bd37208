# 1. Write moves(discs).


# 2. Write way(discs, start="A", goal="C", spare="B").


# 3. Write where(discs, disc, done). You may add parameters with defaults.
