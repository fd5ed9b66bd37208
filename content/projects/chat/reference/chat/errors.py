"""Every refusal has a code. It looks the same as the body of an answer and as an acknowledgement."""

from collections.abc import Mapping
from typing import Any

STATUSES = {
    "malformed_request": 400, "unauthenticated": 401, "invalid_credentials": 401, "forbidden": 403, "not_found": 404,
    "method_not_allowed": 405, "conflict": 409, "email_taken": 409, "name_taken": 409, "too_large": 413,
    "unsupported_media_type": 415, "validation_failed": 422, "rate_limited": 429, "internal": 500, "unavailable": 503,
}  # fmt: skip


class Refused(Exception):
    """`fields` says of each bad field what is wrong with it; `retry_after` is in seconds."""

    def __init__(self, code: str, message: str, *, fields: Mapping[str, str] = {}, retry_after: int = 0) -> None:
        super().__init__(message)
        self.code = code
        self.fields = fields
        self.retry_after = retry_after

    @property
    def status(self) -> int:
        return STATUSES[self.code]

    @property
    def body(self) -> dict[str, Any]:
        error: dict[str, Any] = {"code": self.code, "message": str(self)}
        if self.fields:
            error["fields"] = dict(self.fields)
        return {"error": error}


def not_found(what: str = "thing") -> Refused:
    return Refused("not_found", f"There is no such {what}.")


def forbidden(message: str) -> Refused:
    return Refused("forbidden", message)


def unavailable() -> Refused:
    return Refused("unavailable", "The messages can't be reached at the moment. Try again soon.")


def internal() -> Refused:
    return Refused("internal", "Something went wrong here.")
