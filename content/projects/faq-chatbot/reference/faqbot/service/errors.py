"""Every failure as JSON, in one form."""

import logging

from flask import Flask, jsonify
from flask.typing import ResponseReturnValue
from werkzeug.exceptions import HTTPException

from faqbot.service.fields import ValidationFailed

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


def not_found() -> Refused:
    return Refused(404, "not_found", "There is no such thing here.")


def tell_refused(problem: Refused) -> ResponseReturnValue:
    headers = {"WWW-Authenticate": "Bearer"} if problem.status == 401 else {}
    return jsonify(error={"code": problem.code, "message": str(problem)}), problem.status, headers


def tell_errors(app: Flask) -> None:
    @app.errorhandler(ValidationFailed)
    def invalid(problem: ValidationFailed) -> ResponseReturnValue:
        error = {"code": "validation_failed", "message": str(problem), "fields": problem.fields}
        return jsonify(error=error), 422

    app.register_error_handler(Refused, tell_refused)

    @app.errorhandler(HTTPException)
    def http(problem: HTTPException) -> ResponseReturnValue:
        status = problem.code or 500
        allowed = getattr(problem, "valid_methods", None)
        error = {"code": CODES.get(status, "malformed_request"), "message": problem.description}
        return jsonify(error=error), status, {"Allow": ", ".join(allowed)} if allowed else {}

    @app.errorhandler(Exception)
    def unforeseen(problem: Exception) -> ResponseReturnValue:
        log.exception("unforeseen")
        return jsonify(error={"code": "internal", "message": "Something went wrong here."}), 500
