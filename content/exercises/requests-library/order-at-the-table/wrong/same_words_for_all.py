"""Fails task 1.

An order for bread says *The order can't be taken.* That is the headline. The guest wants to know why.
For a 422 the reasons stand in a list of their own.
"""

import requests


def order(base, item, count, seconds):
    wish = {"item": item, "count": count}
    try:
        response = requests.post(base + "/orders", json=wish, timeout=seconds)
    except requests.RequestException:
        return "no line"
    answer = response.json()
    if response.status_code == 201:
        return "order " + str(answer["id"]) + ": " + str(answer["total"]) + " cents"
    return "no: " + answer["detail"]


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
