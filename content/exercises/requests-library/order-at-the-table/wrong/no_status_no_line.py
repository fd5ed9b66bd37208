"""Fails task 1.

An order for bread stops with a KeyError. A refused order has no number, and `requests` doesn't raise for its status.
Ask for the status before you read.
"""

import requests


def order(base, item, count, seconds):
    wish = {"item": item, "count": count}
    try:
        response = requests.post(base + "/orders", json=wish, timeout=seconds)
    except requests.RequestException:
        return "no line"
    answer = response.json()
    return "order " + str(answer["id"]) + ": " + str(answer["total"]) + " cents"


def change(base, number, count, seconds):
    response = requests.patch(base + "/orders/" + str(number), json={"count": count}, timeout=seconds)
    if response.status_code == 404:
        return None
    response.raise_for_status()
    return response.json()["total"]


def points(base, token, seconds):
    shown = {"Authorization": "Bearer " + token}
    response = requests.get(base + "/me", headers=shown, timeout=seconds)
    if response.status_code == 401:
        return None
    response.raise_for_status()
    return response.json()["points"]
