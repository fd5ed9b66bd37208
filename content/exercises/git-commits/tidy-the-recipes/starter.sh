# 1. Commit the salt.

# 2. Keep backups out.

# 3. Commit the soup.
