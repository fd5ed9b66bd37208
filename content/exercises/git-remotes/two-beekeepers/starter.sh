# 1. Keep her own work.

# 2. Write down the news.

# 3. Bring both together.
