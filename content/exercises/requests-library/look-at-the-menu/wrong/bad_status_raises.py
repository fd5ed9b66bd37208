"""Fails task 1.

A café that answers 503 stops the program here. `requests` raises nothing for a bad status, unless asked to.
Here such an answer means `False`. An `HTTPError` belongs to which family?
"""

import requests


def is_open(base, seconds):
    try:
        requests.get(base + "/", timeout=seconds).raise_for_status()
        return True
    except requests.ConnectionError:
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
        found.append(item["name"])
    return found
