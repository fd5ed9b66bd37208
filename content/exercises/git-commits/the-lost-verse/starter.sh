# 1. Bring the verse back.

# 2. Keep the key out.

# 3. Print the song's history.
