# 1. Merge each branch, if it fits.

# 2. Give up what doesn't fit, and say so.
