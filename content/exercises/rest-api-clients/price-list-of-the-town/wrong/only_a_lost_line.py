"""Fails task 4.

A full café stops this with an HTTPError. A lost line is only one of three troubles.
Which family do all of them belong to?
"""

import requests


def everything(url, seconds):
    found = []
    while url is not None:
        response = requests.get(url, timeout=seconds)
        response.raise_for_status()
        found = found + response.json()
        url = response.links.get("next", {}).get("url")
    return found


def by_kind(things):
    kinds = {}
    for thing in things:
        kind = thing["kind"]
        if kind not in kinds:
            kinds[kind] = {}
        kinds[kind][thing["name"]] = thing["price"] / 100
    return kinds


def greeting(base, card, seconds):
    session = requests.Session()
    response = session.post(base + "/token", json=card, timeout=seconds)
    if response.status_code == 401:
        return response.json()["detail"]
    response.raise_for_status()
    session.headers["Authorization"] = "Bearer " + response.json()["token"]
    response = session.get(base + "/me", timeout=seconds)
    response.raise_for_status()
    guest = response.json()
    return guest["name"] + ": " + str(guest["points"]) + " points"


def table(urls, seconds):
    text = "name,price\n"
    for url in urls:
        try:
            things = everything(url, seconds)
        except requests.ConnectionError:
            things = []
        for thing in things:
            text = text + thing["name"] + "," + str(thing["price"]) + "\n"
    return text
