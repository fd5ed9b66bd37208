import requests

# 1. Write order(base, item, count, seconds).


# 2. Write change(base, number, count, seconds).


# 3. Write points(base, token, seconds).
