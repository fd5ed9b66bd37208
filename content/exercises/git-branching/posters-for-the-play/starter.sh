# 1. Merge the costumes.

# 2. Take the name away.

# 3. Begin the posters.
