"""What every answer has in common: JSON that says UTF-8, and one shape for all errors."""

from typing import Any

from flask import Flask, render_template, request
from flask.json.provider import DefaultJSONProvider
from flask.typing import ResponseReturnValue
from flask_wtf.csrf import CSRFError  # type: ignore[import-untyped]
from werkzeug.exceptions import HTTPException, InternalServerError

from library.errors import Invalid, Refused

STATUSES = {
    "validation_failed": 422,
    "not_found": 404,
    "unauthenticated": 401,
    "invalid_credentials": 401,
    "forbidden": 403,
    "malformed_request": 400,
    "unsupported_media_type": 415,
}
"""All other refusals are 409: the state of the library forbids it."""

CODES = {400: "malformed_request", 404: "not_found", 405: "method_not_allowed", 413: "too_large"}


class Json(DefaultJSONProvider):
    mimetype = "application/json; charset=utf-8"
    ensure_ascii = False


def register(app: Flask) -> None:
    app.json = Json(app)
    app.register_error_handler(Refused, _refused)
    app.register_error_handler(CSRFError, _without_csrf_token)
    app.register_error_handler(HTTPException, _http)


def body() -> dict[str, Any]:
    """The JSON object that was sent. Raises Refused."""
    if request.mimetype != "application/json":
        raise Refused("unsupported_media_type", "send JSON, with Content-Type: application/json")
    given = request.get_json(silent=True)
    if not isinstance(given, dict):
        raise Refused("malformed_request", "the body should be a JSON object")
    return given


def _refused(error: Refused) -> ResponseReturnValue:
    status = STATUSES.get(error.code, 409)
    fields = {"fields": dict(error.problems)} if isinstance(error, Invalid) else {}
    headers = {"WWW-Authenticate": "Bearer"} if status == 401 else {}
    return _answer(status, {"code": error.code, "message": str(error), **fields}, headers)


def _without_csrf_token(error: CSRFError) -> ResponseReturnValue:
    return _answer(
        403, {"code": "forbidden", "message": "This form is too old. Go back, reload the page, and send it again."}
    )


def _http(error: HTTPException) -> ResponseReturnValue:
    """Also what nobody foresaw, which Flask hands over as an InternalServerError."""
    status = error.code or 500
    code = CODES.get(status, "internal" if isinstance(error, InternalServerError) else "refused")
    headers = {name: value for name, value in error.get_headers() if name == "Allow"}
    return _answer(status, {"code": code, "message": error.description or error.name}, headers)


def _answer(status: int, error: dict[str, Any], headers: dict[str, str] | None = None) -> ResponseReturnValue:
    if request.path.startswith("/api/"):
        return {"error": error}, status, headers or {}
    return render_template("problem.html", message=error["message"]), status, headers or {}
