"""Fails task 3.

A full café ends it at the first try: its 503 is returned as a result. The response came, and it's worth another try.
Which function of yours says so?
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
        try:
            response = requests.get(url, timeout=seconds)
        except requests.RequestException:
            sleep(pause)
        else:
            return response
    return requests.get(url, timeout=seconds)
