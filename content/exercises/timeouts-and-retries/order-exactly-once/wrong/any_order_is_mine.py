"""Fails task 3.

An order from an hour ago is taken for this one, and no tea comes. There is a number in the list, but it was there before.
What has to be known before the first try?
"""

import requests


def pause(headers, seconds):
    if "Retry-After" not in headers:
        return seconds
    try:
        return max(int(headers["Retry-After"]), seconds)
    except ValueError:
        return seconds


def newest(list_url, timeout):
    response = requests.get(list_url, timeout=timeout)
    response.raise_for_status()
    numbers = [0]
    for order in response.json():
        numbers.append(order["id"])
    return max(numbers)


def order_once(post_url, list_url, wish, waits, timeout, sleep):
    before = 0
    newest(list_url, timeout)
    for seconds in waits:
        sleep(seconds)
        try:
            response = requests.post(post_url, json=wish, timeout=timeout)
            if response.ok:
                return response.json()["id"]
        except requests.RequestException:
            number = newest(list_url, timeout)
            if number > before:
                return number
        else:
            if response.status_code != 429 and response.status_code != 503:
                response.raise_for_status()
    return None
