# 1. Begin with the crew.

# 2. Keep the log so far.

# 3. Write a new line.
