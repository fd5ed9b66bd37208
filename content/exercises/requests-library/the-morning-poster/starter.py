import requests

# 1. Write text_at(base, path, seconds).


# 2. Write size_at(base, path, seconds).


# 3. Write dearest(base, kind, most, seconds).


# 4. Write poster(base, most, seconds).
