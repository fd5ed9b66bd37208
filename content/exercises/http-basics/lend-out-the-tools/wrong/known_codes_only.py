"""Fails task 1.

A 429 is said to be no status. This knows a few codes and no families, and new members come up all the time.
The first digit is enough.
"""


def meaning(status):
    if status == 200 or status == 201 or status == 204:
        return "fine"
    if status == 301 or status == 302 or status == 304:
        return "elsewhere"
    if status == 400 or status == 401 or status == 403 or status == 404:
        return "your letter"
    if status == 500 or status == 503:
        return "our side"
    return "no status"


def may_repeat(method):
    return method == "GET" or method == "HEAD" or method == "PUT" or method == "DELETE"


def status_for(method, signed_in, keeper, exists):
    changes = method == "PUT" or method == "DELETE"
    if method != "GET" and not changes:
        return 405
    if changes and not signed_in:
        return 401
    if changes and not keeper:
        return 403
    if not exists:
        return 404
    if method == "DELETE":
        return 204
    return 200


def status_of_wish(content_type, readable, complete, free):
    if content_type != "application/json":
        return 415
    if not readable:
        return 400
    if not complete:
        return 422
    if not free:
        return 409
    return 201
