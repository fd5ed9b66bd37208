"""Who may ask, and how often."""

import hmac
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from math import ceil

from flask import Flask, Response, g, request
from flask.typing import ResponseReturnValue
from redis import Redis, RedisError

from weather.errors import error
from weather.settings import Client

MINUTE_MS = 60_000
COUNT = """
local used = redis.call('INCR', KEYS[1])
if used == 1 then redis.call('PEXPIRE', KEYS[1], ARGV[1]) end
return {used, redis.call('PTTL', KEYS[1])}
"""
"""In one step, so that no process can count in between. The minute begins with its first request."""


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
    """Counts in Redis, for all processes. Where Redis is down nobody is kept out."""

    def __init__(self, redis: Redis | None) -> None:
        self._count = redis.register_script(COUNT) if redis is not None else None

    def use(self, client: Client, address: str | None) -> Allowance:
        """Count one request."""
        if self._count is None:
            return Allowance(client=client, used=1, ends_in=60)
        try:
            used, milliseconds = self._count(keys=[f"limit:{client.name}:{address}"], args=[MINUTE_MS])
        except RedisError:
            return Allowance(client=client, used=1, ends_in=60)
        return Allowance(client=client, used=used, ends_in=milliseconds / 1000)


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
        address = request.headers.get("X-Forwarded-For", request.remote_addr)
        g.allowance = limiter.use(client, address)
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
