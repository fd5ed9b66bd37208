import requests

# 1. Write everything(url, seconds).


# 2. Write by_kind(things).


# 3. Write greeting(base, card, seconds).


# 4. Write table(urls, seconds).
