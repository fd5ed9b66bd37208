"""Fails task 2.

A 500 is worth another try here. The task names three members of that family, and a broken server isn't one of them.
"""

import requests


def pauses(first, times, most):
    planned = []
    seconds = first
    for _ in range(times):
        seconds = min(seconds, most)
        planned.append(seconds)
        seconds = seconds * 2
    return planned


def worth_another(status):
    return status == 429 or 500 <= status <= 599


def fetch(url, waits, seconds, sleep):
    for pause in waits:
        try:
            response = requests.get(url, timeout=seconds)
        except requests.RequestException:
            sleep(pause)
        else:
            if not worth_another(response.status_code):
                return response
            sleep(pause)
    return requests.get(url, timeout=seconds)
