# 1. Write best(teams, score).


# 2. Write table(teams).


# 3. Write ranked(teams, rules).
