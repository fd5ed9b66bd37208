# 1. Tell git about the shelf.

# 2. Bring the history there.

# 3. Try whether it can be got back.
