"""Fails task 3.

The list holds dictionaries with names, kinds and prices. The task asks for names.
What do you take from each thing in a turn?
"""

import requests


def is_open(base, seconds):
    try:
        return requests.get(base + "/", timeout=seconds).ok
    except requests.RequestException:
        return False


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
        found.append(item)
    return found
