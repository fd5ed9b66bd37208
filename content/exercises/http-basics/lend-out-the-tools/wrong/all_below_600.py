"""Fails task 1.

The number 42 is said to be fine. Each `if` here asks only for the upper end, so everything below 300 goes into the first family.
What should the number 42 be, and where does the first family begin?
"""


def meaning(status):
    if status < 300:
        return "fine"
    if status < 400:
        return "elsewhere"
    if status < 500:
        return "your letter"
    if status < 600:
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
