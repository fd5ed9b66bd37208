"""Fails task 3.

Every wish finds the whole menu. It went along in the body, and the café looks for it in the query.
Which name in the call writes the query?
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
    response = requests.get(base + "/menu", data={"search": wish}, timeout=seconds)
    response.raise_for_status()
    found = []
    for item in response.json():
        found.append(item["name"])
    return found
