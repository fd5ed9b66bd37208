"""Fails task 1.

Where nobody listens, the program stops with a ConnectionError. No response means no status either, so the call itself raises.
Which words catch that?
"""

import requests


def is_open(base, seconds):
    return requests.get(base + "/", timeout=seconds).ok


def price_of(base, item, seconds):
    response = requests.get(base + "/menu/" + item, timeout=seconds)
    if response.status_code == 404:
        return None
    response.raise_for_status()
    return response.json()["price"]


def names(base, wish, seconds):
    response = requests.get(base + "/menu", params={"search": wish}, timeout=seconds)
    response.raise_for_status()
    found = []
    for item in response.json():
        found.append(item["name"])
    return found
