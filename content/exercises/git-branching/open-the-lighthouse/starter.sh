# 1. Fulfil both wishes.

# 2. End the merge.

# 3. Leave it tidy.
