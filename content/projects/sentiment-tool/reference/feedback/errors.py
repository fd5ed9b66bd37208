"""Every failure in one form: JSON for programs, a page for people."""

import logging
from typing import Any

from flask import Flask, jsonify, render_template, request
from flask.typing import ResponseReturnValue
from werkzeug.exceptions import HTTPException

CODES = {
    400: "malformed_request", 404: "not_found", 405: "method_not_allowed", 413: "too_large", 415: "unsupported_media_type",
}  # fmt: skip

log = logging.getLogger(__name__)


class Refused(Exception):
    """An answer with a status of 400 or more."""

    def __init__(self, status: int, code: str, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.code = code


class Invalid(Refused):
    """`fields` says of each bad field what is wrong with it."""

    def __init__(self, fields: dict[str, str]) -> None:
        super().__init__(422, "validation_failed", "; ".join(f"{name}: {problem}" for name, problem in fields.items()))
        self.fields = fields


def not_found() -> Refused:
    return Refused(404, "not_found", "There is no such thing here.")


def tell_errors(app: Flask) -> None:
    app.register_error_handler(Refused, _refused)
    app.register_error_handler(HTTPException, _http)
    app.register_error_handler(Exception, _unforeseen)


def _refused(problem: Refused) -> ResponseReturnValue:
    fields = {"fields": problem.fields} if isinstance(problem, Invalid) else {}
    return _answer(problem.status, {"code": problem.code, "message": str(problem), **fields})


def _http(problem: HTTPException) -> ResponseReturnValue:
    status = problem.code or 500
    headers = {name: value for name, value in problem.get_headers() if name == "Allow"}
    return _answer(status, {"code": CODES.get(status, "malformed_request"), "message": problem.description}, headers)


def _unforeseen(problem: Exception) -> ResponseReturnValue:
    log.error("unforeseen", exc_info=problem)
    return _answer(500, {"code": "internal", "message": "Something went wrong here."})


def _answer(status: int, error: dict[str, Any], headers: dict[str, str] | None = None) -> ResponseReturnValue:
    if request.path.startswith("/api/"):
        return jsonify(error=error), status, headers or {}
    return render_template("problem.html", message=error["message"]), status, headers or {}
