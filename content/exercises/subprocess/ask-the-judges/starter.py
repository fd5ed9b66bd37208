import subprocess


# 1. Write answer(judge, skater).


# 2. Write points(judge, skater, seconds).


# 3. Write result(judges, skater, seconds).
