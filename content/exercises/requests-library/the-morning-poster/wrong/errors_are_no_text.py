"""Fails task 1.

A path that isn't there gives `None`, as a picture does. Its error is JSON, and nobody asked for the status.
An `HTTPError` should leave the function.
"""

import requests


def text_at(base, path, seconds):
    response = requests.get(base + path, timeout=seconds)
    if "text/" not in response.headers["Content-Type"]:
        return None
    return response.text


def size_at(base, path, seconds):
    response = requests.get(base + path, timeout=seconds)
    if response.status_code == 404:
        return 0
    response.raise_for_status()
    return len(response.content)


def dearest(base, kind, most, seconds):
    wishes = {"kind": kind, "max_price": most}
    response = requests.get(base + "/menu", params=wishes, timeout=seconds)
    response.raise_for_status()
    found = None
    for item in response.json():
        if found is None or item["price"] > found["price"]:
            found = item
    if found is None:
        return None
    return found["name"]


def poster(base, most, seconds):
    text = "Today\n"
    try:
        response = requests.get(base + "/menu", params={"max_price": most}, timeout=seconds)
        response.raise_for_status()
        for item in response.json():
            text = text + "- " + item["name"] + ": " + str(item["price"]) + "\n"
    except requests.RequestException:
        return "No news\n"
    return text
