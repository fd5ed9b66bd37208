import requests

# 1. Write pause(headers, seconds).


# 2. Write newest(list_url, timeout).


# 3. Write order_once(post_url, list_url, wish, waits, timeout, sleep).
