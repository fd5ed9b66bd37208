"""An answer over HTTP, and what the shared rules say of it."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from milepost.checks.surfaces.transcript import Exchange, Mismatch, shown, told

JSON_TYPE = "application/json"
PAGE_KEYS = {"items", "page", "per_page", "total", "pages"}
NEEDED_HEADERS = {401: "WWW-Authenticate", 405: "Allow", 429: "Retry-After"}


@dataclass(frozen=True, kw_only=True)
class Answer:
    """`headers` don't mind capitals. `seconds` is the time until the whole body was there."""

    method: str
    path: str
    status: int
    headers: Mapping[str, str]
    body: bytes
    seconds: float
    cookies: Mapping[str, str]
    exchange: Exchange
    log: str

    @property
    def text(self) -> str:
        return self.body.decode("utf-8", errors="replace")

    @cached_property
    def json(self) -> Any:
        try:
            return told(json.loads(self.body))
        except ValueError as error:
            raise self.mismatch("The body should be JSON.", expected="JSON", cause=f"It can't be read: {error}.") from None

    @property
    def items(self) -> list[Any]:
        """Of a page of a list, in the shape of the shared rules."""
        self.expect(200)
        if not isinstance(self.json, dict) or set(self.json) < PAGE_KEYS:
            raise self.mismatch("A list should come as a page.", expected=f"an object with {', '.join(sorted(PAGE_KEYS))}")
        total, per_page = self.json["total"], self.json["per_page"]
        if self.json["pages"] != -(-total // per_page):
            message = f"`pages` should be {-(-total // per_page)} with {total} items, {per_page} to a page."
            raise self.mismatch(message)
        items: list[Any] = self.json["items"]
        return items

    def expect(self, *statuses: int) -> "Answer":
        """One of these statuses; and what goes with it by the shared rules."""
        if self.status not in statuses:
            wanted = " or ".join(map(str, statuses))
            raise self.mismatch(f"The answer should be {wanted}, not {self.status}.", expected=f"status {wanted}")
        kind = self.headers.get("content-type", "")
        if self.status == 204 and self.body:
            raise self.mismatch("204 should have an empty body.", expected="(nothing)")
        if self.path.startswith("/api") and self.body and self.status != 204 and not kind.startswith(JSON_TYPE):
            raise self.mismatch("What comes from /api should be JSON.", expected=f"Content-Type: {JSON_TYPE}", came=kind)
        if self._should_have_location() and "location" not in self.headers:
            raise self.mismatch("201 should say where the new resource is.", expected="a Location header")
        return self

    def is_error(self, status: int, code: str, *fields: str) -> "Answer":
        """That status and code, in the shape of the shared rules, with at least these fields. No stack trace."""
        if self.status != status:
            raise self.mismatch(
                f"The answer should be {status} {code}, not {self.status}.", expected=f"status {status} with the code {code}"
            )
        self._check_error_shape()
        error = self.json["error"]
        if error["code"] != code:
            raise self.mismatch(f"The code of the error should be {code}.", expected=code, came=shown(error["code"]))
        for field in fields:
            if field not in error.get("fields", {}):
                raise self.mismatch(f"`fields` should name {field}.", expected=field, came=shown(error.get("fields", {})))
        needed = NEEDED_HEADERS.get(status)
        if needed and needed.lower() not in self.headers:
            raise self.mismatch(f"{status} needs the header {needed}.", expected=needed)
        if status == 429 and not self.headers["retry-after"].isdecimal():
            came = self.headers["retry-after"]
            raise self.mismatch("Retry-After should be whole seconds.", expected="a whole number", came=came)
        return self

    def redirects_to(self, path: str) -> "Answer":
        if self.status not in (302, 303):
            raise self.mismatch("The answer should be a redirect.", expected="status 302 or 303")
        target = self.headers.get("location", "")
        if not target.endswith(path):
            raise self.mismatch("The redirect leads elsewhere.", expected=path, came=target)
        return self

    def _should_have_location(self) -> bool:
        made = self.status == 201 and self.method == "POST"
        return made and self.path.startswith("/api") and not self.path.startswith("/api/auth/")

    def _check_error_shape(self) -> None:
        expected = '{"error": {"code": "...", "message": "..."}}'
        error = self.json.get("error") if isinstance(self.json, dict) else None
        if not isinstance(error, dict) or not isinstance(error.get("code"), str):
            raise self.mismatch("An error should have the shape of the shared rules.", expected=expected)
        if not isinstance(error.get("message"), str) or not error["message"].strip():
            raise self.mismatch("`message` should be a text for people, and not empty.", expected=expected)
        if ("fields" in error) != (error["code"] == "validation_failed"):
            raise self.mismatch("`fields` is there exactly when the code is validation_failed.", expected=expected)
        if "Traceback (most recent call last)" in self.text:
            raise self.mismatch("An error should not show a stack trace.")

    def mismatch(self, message: str, *, expected: str = "", came: str = "", cause: str = "") -> Mismatch:
        log = self.log if self.status >= 500 else ""
        return Mismatch(message, expected=expected, came=came, exchange=self.exchange, cause=cause, log=log)
