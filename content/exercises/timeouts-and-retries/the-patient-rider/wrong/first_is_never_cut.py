"""Fails task 1.

A first pause that is longer than `most` stays as it is. The limit holds for all pauses, the first among them.
In which order do limiting and appending come?
"""

import requests


def pauses(first, times, most):
    planned = []
    seconds = first
    for _ in range(times):
        planned.append(seconds)
        seconds = min(seconds * 2, most)
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
            if not worth_another(response.status_code):
                return response
            sleep(pause)
    return requests.get(url, timeout=seconds)
