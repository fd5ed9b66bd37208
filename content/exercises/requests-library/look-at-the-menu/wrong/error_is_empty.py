"""Fails task 3.

A full café gives an empty list, as if nothing had been found. Nobody looked.
Ask the response to raise an exception.
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
    found = []
    if not response.ok:
        return found
    for item in response.json():
        found.append(item["name"])
    return found
