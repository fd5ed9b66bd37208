"""Fails task 2.

Without any response this returns `None`, and that means: not sold. Nobody said so.
Let the exception leave the function.
"""

import requests


def is_open(base, seconds):
    try:
        return requests.get(base + "/", timeout=seconds).ok
    except requests.RequestException:
        return False


def price_of(base, item, seconds):
    try:
        response = requests.get(base + "/menu/" + item, timeout=seconds)
    except requests.RequestException:
        return None
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
