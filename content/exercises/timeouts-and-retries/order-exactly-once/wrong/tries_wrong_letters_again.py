"""Fails task 3.

A 422 is tried until no tries are left. The letter is wrong, and it stays wrong.
Which statuses should leave as an HTTPError?
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
    before = newest(list_url, timeout)
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
            print(response.status_code)
    return None
