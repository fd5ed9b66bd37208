"""A request's number, which goes with it through every service."""

import re
import uuid

from flask import Flask, Response, g, has_request_context, request

REQUEST_ID = "X-Request-Id"
WELL_FORMED = re.compile(r"[A-Za-z0-9._-]{1,64}")


def request_id() -> str:
    """The client's own number, or a new one."""
    if not has_request_context():
        return uuid.uuid4().hex
    if "request_id" not in g:
        given = request.headers.get(REQUEST_ID, "")
        g.request_id = given if WELL_FORMED.fullmatch(given) else uuid.uuid4().hex
    return str(g.request_id)


def trace(app: Flask) -> None:
    @app.after_request
    def say_number(response: Response) -> Response:
        response.headers[REQUEST_ID] = request_id()
        return response
