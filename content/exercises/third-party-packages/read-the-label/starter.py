# Import what you need here.


# 1. Write label(package).


# 2. Write says(package, field).


# 3. Write always_needs(package).


# 4. Write is_installed(package).
