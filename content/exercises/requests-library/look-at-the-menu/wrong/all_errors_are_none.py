"""Fails task 2.

A full café gives `None` here, and that means: not sold. The tea is on the menu still, and nobody could tell.
Only one status has this meaning.
"""

import requests


def is_open(base, seconds):
    try:
        return requests.get(base + "/", timeout=seconds).ok
    except requests.RequestException:
        return False


def price_of(base, item, seconds):
    response = requests.get(base + "/menu/" + item, timeout=seconds)
    if not response.ok:
        return None
    return response.json()["price"]


def names(base, wish, seconds):
    response = requests.get(base + "/menu", params={"search": wish}, timeout=seconds)
    response.raise_for_status()
    found = []
    for item in response.json():
        found.append(item["name"])
    return found
