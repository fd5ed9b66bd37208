import os
import sys

# 1. and 2. List the folders, and print the sum.

# 3. Say whether it fits.

# 4. Look at the call, before anything else.
