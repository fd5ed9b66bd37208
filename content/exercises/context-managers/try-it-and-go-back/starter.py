# 1. Write measured(clock, report).


# 2. Write changed(settings, changes).


# 3. Write all_or_nothing(settings).
