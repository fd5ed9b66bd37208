"""Fails task 3.

With the wish `tea&kind=cake` the café gets two wishes, or only half of one. An `&` in an address has a job.
Hand the wish over, and let `requests` write the address.
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
    response = requests.get(base + "/menu?search=" + wish, timeout=seconds)
    response.raise_for_status()
    found = []
    for item in response.json():
        found.append(item["name"])
    return found
