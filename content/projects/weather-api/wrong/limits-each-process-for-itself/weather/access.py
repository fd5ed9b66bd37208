"""Who may ask, and how often."""

import hmac
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from math import ceil

from flask import Flask, Response, g, request
from flask.typing import ResponseReturnValue
from redis import Redis

from weather.errors import error
from weather.settings import Client


@dataclass(frozen=True, kw_only=True)
class Allowance:
    """`used` counts this request too; `ends_in` is in seconds."""

    client: Client
    used: int
    ends_in: float

    @property
    def remaining(self) -> int:
        return max(0, self.client.per_minute - self.used)

    @property
    def exceeded(self) -> bool:
        return self.used > self.client.per_minute

    @property
    def resets_at(self) -> datetime:
        return datetime.now(UTC) + timedelta(seconds=self.ends_in)


class Limiter:
    """Counts in memory."""

    def __init__(self, redis: Redis | None) -> None:
        self._minutes: dict[str, tuple[float, int]] = {}
        self._lock = threading.Lock()

    def use(self, client: Client) -> Allowance:
        """Count one request."""
        now = time.monotonic()
        with self._lock:
            minute = self._minutes.get(client.name)
            if minute is None or now - minute[0] >= 60:
                minute = (now, 0)
            self._minutes[client.name] = minute = (minute[0], minute[1] + 1)
        return Allowance(client=client, used=minute[1], ends_in=60 - (now - minute[0]))


def guard(app: Flask, clients: Sequence[Client], limiter: Limiter) -> None:
    """Everything under /api needs a key."""

    @app.before_request
    def let_in() -> ResponseReturnValue | None:
        if not request.path.startswith("/api/"):
            return None
        client = _client_with(clients, request.headers.get("X-Api-Key", ""))
        if client is None:
            response = app.make_response(error(401, "unauthenticated", "Send your key in the header X-Api-Key."))
            response.headers["WWW-Authenticate"] = "ApiKey"
            return response
        g.allowance = limiter.use(client)
        return _too_many(app, g.allowance) if g.allowance.exceeded else None

    @app.after_request
    def say_limit(response: Response) -> Response:
        if "allowance" in g:
            response.headers["X-RateLimit-Limit"] = str(g.allowance.client.per_minute)
            response.headers["X-RateLimit-Remaining"] = str(g.allowance.remaining)
        return response


def _client_with(clients: Sequence[Client], key: str) -> Client | None:
    """Compared in constant time, so that the time of an answer says nothing about a key."""
    fits = [client for client in clients if hmac.compare_digest(client.key.encode(), key.encode())]
    return fits[0] if fits else None


def _too_many(app: Flask, allowance: Allowance) -> Response:
    response = app.make_response(error(429, "rate_limited", f"{allowance.client.per_minute} requests a minute are allowed."))
    response.headers["Retry-After"] = str(max(1, ceil(allowance.ends_in)))
    return response
