# 1. The program.

# 2. The tests.

# 3. The pages.
