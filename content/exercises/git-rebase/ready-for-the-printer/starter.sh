# 1. Mend the last commit.

# 2. Begin where main is now.
