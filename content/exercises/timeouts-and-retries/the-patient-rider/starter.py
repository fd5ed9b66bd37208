import requests

# 1. Write pauses(first, times, most).


# 2. Write worth_another(status).


# 3. Write fetch(url, waits, seconds, sleep).
