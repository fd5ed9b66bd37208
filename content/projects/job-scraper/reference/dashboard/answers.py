"""Every failure in one form: JSON for programs, a sentence for people."""

from flask import Flask, jsonify, render_template, request
from flask.typing import ResponseReturnValue
from pymongo.errors import PyMongoError
from werkzeug.exceptions import HTTPException

from dashboard.filters import Invalid

CODES = {404: "not_found", 405: "method_not_allowed"}


def tell_errors(app: Flask) -> None:
    @app.errorhandler(Invalid)
    def invalid(problem: Invalid) -> ResponseReturnValue:
        return _told(422, "validation_failed", str(problem), fields=problem.fields)

    @app.errorhandler(PyMongoError)
    def unavailable(problem: PyMongoError) -> ResponseReturnValue:
        return _told(503, "unavailable", "The jobs can't be read in the moment.")

    @app.errorhandler(HTTPException)
    def refused(problem: HTTPException) -> ResponseReturnValue:
        status = problem.code or 500
        response = app.make_response(_told(status, CODES.get(status, "internal"), problem.description or problem.name))
        if allowed := getattr(problem, "valid_methods", None):
            response.headers["Allow"] = ", ".join(allowed)
        return response


def _told(status: int, code: str, message: str, **more: object) -> ResponseReturnValue:
    if request.path.startswith("/api/"):
        return jsonify(error={"code": code, "message": message, **more}), status
    return render_template("problem.html", message=message), status
