from pathlib import Path


# 1. Write is_photo(text).


# 2. Write small(text).


# 3. Write page(text, site="site").
