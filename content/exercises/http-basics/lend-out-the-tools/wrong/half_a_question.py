"""Fails task 2.

A `POST` may be sent again here, and so may everything. `method == "GET"` is a question, but a text alone behind `or` counts as true.
Ask in full each time.
"""


def meaning(status):
    family = status // 100
    if family == 2:
        return "fine"
    if family == 3:
        return "elsewhere"
    if family == 4:
        return "your letter"
    if family == 5:
        return "our side"
    return "no status"


def may_repeat(method):
    if method == "GET" or "HEAD" or "PUT" or "DELETE":
        return True
    return False


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
