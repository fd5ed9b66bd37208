"""Fails task 3.

Somebody unknown gets 403. That number says: I know you, and you may not. An unknown one could still sign in and be a keeper.
Which status asks for that?
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
    if method != "GET" and not changes:
        return 405
    if changes and not signed_in:
        return 403
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
