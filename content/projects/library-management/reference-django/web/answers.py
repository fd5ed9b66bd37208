"""What every answer has in common: JSON that says UTF-8, and one shape for all errors."""

from collections.abc import Callable, Mapping
from typing import Any

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render

from library.errors import Invalid, Refused

STATUSES = {
    "validation_failed": 422,
    "not_found": 404,
    "unauthenticated": 401,
    "invalid_credentials": 401,
    "forbidden": 403,
    "malformed_request": 400,
    "method_not_allowed": 405,
    "too_large": 413,
    "unsupported_media_type": 415,
    "internal": 500,
}
"""All other refusals are 409: the state of the library forbids it."""


def show(value: Mapping[str, Any], status: int = 200, headers: Mapping[str, str] | None = None) -> HttpResponse:
    return JsonResponse(
        value,
        status=status,
        headers=dict(headers or {}),
        content_type="application/json; charset=utf-8",
        json_dumps_params={"ensure_ascii": False},
    )


def refusals(get_response: Callable[[HttpRequest], HttpResponse]) -> Callable[[HttpRequest], HttpResponse]:
    """Middleware: whatever a view refuses becomes an answer."""

    class Refusals:
        def __call__(self, request: HttpRequest) -> HttpResponse:
            return get_response(request)

        def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
            return refusal(request, error) if isinstance(error, Refused) else None

    return Refusals()


def refusal(request: HttpRequest, error: Refused, headers: Mapping[str, str] | None = None) -> HttpResponse:
    status = STATUSES.get(error.code, 409)
    headers = dict(headers or {}) | ({"WWW-Authenticate": "Bearer"} if status == 401 else {})
    if not request.path.startswith("/api/"):
        return render(request, "problem.html", {"message": str(error)}, status=status)
    fields = {"fields": dict(error.problems)} if isinstance(error, Invalid) else {}
    return show({"error": {"code": error.code, "message": str(error), **fields}}, status, headers)


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    return refusal(request, Refused("not_found", "there is nothing at this address"))


def broken(request: HttpRequest) -> HttpResponse:
    return refusal(request, Refused("internal", "something went wrong here, and it isn't your fault"))


def malformed(request: HttpRequest, exception: Exception) -> HttpResponse:
    return refusal(request, Refused("malformed_request", "this request can't be read"))


def without_csrf_token(request: HttpRequest, reason: str = "") -> HttpResponse:
    return refusal(request, Refused("forbidden", "This form is too old. Go back, reload the page, and send it again."))
