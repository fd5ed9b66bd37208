import sys

# 1. Look at the call.

# 2. Draw the lanes.

# 3. Notice a boat that comes twice.
