import requests

# 1. Write is_open(base, seconds).


# 2. Write price_of(base, item, seconds).


# 3. Write names(base, wish, seconds).
