"""Every failure as JSON, in one form. What happened inside stays in the log."""

import logging

from flask import Flask, jsonify
from flask.typing import ResponseReturnValue
from werkzeug.exceptions import HTTPException

from weather.parameters import ValidationFailed
from weather.source import CityNotFound, UpstreamFailed, UpstreamTimeout

CODES = {404: "not_found", 405: "method_not_allowed"}

log = logging.getLogger(__name__)


def error(status: int, code: str, message: str, fields: dict[str, str] | None = None) -> ResponseReturnValue:
    told: dict[str, object] = {"code": code, "message": message}
    return jsonify(error=told | ({"fields": fields} if fields else {})), status


def tell_errors(app: Flask) -> None:
    @app.errorhandler(ValidationFailed)
    def invalid(problem: ValidationFailed) -> ResponseReturnValue:
        return error(422, "validation_failed", str(problem), problem.fields)

    @app.errorhandler(CityNotFound)
    def unknown_city(problem: CityNotFound) -> ResponseReturnValue:
        return error(404, "city_not_found", "There is no such city.")

    @app.errorhandler(UpstreamTimeout)
    def late(problem: UpstreamTimeout) -> ResponseReturnValue:
        log.warning("upstream: %s", problem)
        return error(504, "upstream_timeout", "The weather service took too long. Try again in a moment.")

    @app.errorhandler(UpstreamFailed)
    def failed(problem: UpstreamFailed) -> ResponseReturnValue:
        log.warning("upstream: %s", problem)
        return error(502, "upstream_error", f"The weather service failed: {problem}")

    @app.errorhandler(HTTPException)
    def refused(problem: HTTPException) -> ResponseReturnValue:
        response = app.make_response(
            error(problem.code or 500, CODES.get(problem.code or 500, "malformed_request"), str(problem.description))
        )
        if allowed := getattr(problem, "valid_methods", None):
            response.headers["Allow"] = ", ".join(allowed)
        return response

    @app.errorhandler(Exception)
    def unforeseen(problem: Exception) -> ResponseReturnValue:
        log.error("unforeseen: %s", type(problem).__name__)
        return error(500, "internal", "Something went wrong here.")
