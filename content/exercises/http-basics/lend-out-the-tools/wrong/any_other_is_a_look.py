"""Fails task 3.

A `POST` to a tool gets 200, as if somebody had looked. Only `PUT` and `DELETE` are told apart from the rest.
Three methods are possible here, and all others are refused first.
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
    return method == "GET" or method == "HEAD" or method == "PUT" or method == "DELETE"


def status_for(method, signed_in, keeper, exists):
    changes = method == "PUT" or method == "DELETE"
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
