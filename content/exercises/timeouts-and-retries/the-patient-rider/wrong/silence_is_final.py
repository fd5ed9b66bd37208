"""Fails task 3.

A lost line ends it at the first try, though pauses are left. No response may be a tunnel, and tunnels end.
Catch the family of `requests`, and go on.
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
    return status == 429 or status == 502 or status == 503 or status == 504


def fetch(url, waits, seconds, sleep):
    for pause in waits:
        response = requests.get(url, timeout=seconds)
        if not worth_another(response.status_code):
            return response
        sleep(pause)
    return requests.get(url, timeout=seconds)
