# 1. Put the branch on top of main, and resolve the conflict.

# 2. One straight line: look at your history.
