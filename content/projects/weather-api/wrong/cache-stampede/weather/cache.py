"""Answers are kept in Redis, for all processes alike.

An entry is fresh for its lifetime, and kept for a day beyond that: old weather is better than none. While one process
fetches, the others wait for what it finds; so a hundred clients who want one city are one request to the upstream.
Where Redis is down, everything is fetched.
"""

import json
import time
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from redis import Redis, RedisError

from weather.source import CityNotFound, UpstreamFailed, UpstreamTimeout

DAY_SECONDS, UNKNOWN_SECONDS = 86_400, 60
FLIGHT_SECONDS, POLL_SECONDS = 30.0, 0.02

Fields = dict[str, Any]
Load = Callable[[], Fields]


@dataclass(frozen=True, kw_only=True)
class Kept:
    """`age` is in seconds; None of what was fetched for this request. `stale` is what a failing upstream left us with."""

    fields: Fields
    age: float | None = None
    stale: bool = False


@dataclass(frozen=True, kw_only=True)
class _Entry:
    """`fields` are None for a city that is known not to exist."""

    at: float
    fields: Fields | None


class Cache:
    def __init__(self, redis: Redis | None, *, lifetime: float, clock: Callable[[], float] = time.time) -> None:
        self._redis = redis
        self._lifetime = lifetime
        self._clock = clock

    def get(self, key: str, load: Load) -> Kept:
        """What is kept under a key, or what `load` gives. Raises what `load` raises."""
        if self._redis is None:
            return Kept(fields=load())
        try:
            return self._get(self._redis, f"weather:{key}", load)
        except RedisError:
            return Kept(fields=load())

    def _get(self, redis: Redis, key: str, load: Load) -> Kept:
        until = time.monotonic() + FLIGHT_SECONDS
        while time.monotonic() < until:
            entry = _read(redis, key)
            if entry is not None and self._is_fresh(entry):
                return self._kept(entry)
            return self._fetch(redis, key, uuid.uuid4().hex, load, entry)
        return Kept(fields=load())

    def _fetch(self, redis: Redis, key: str, flight: str, load: Load, entry: _Entry | None) -> Kept:
        """By this process, which the others wait for."""
        try:
            fields = load()
        except CityNotFound:
            redis.set(key, _written(None, self._clock()), ex=UNKNOWN_SECONDS)
            raise
        except UpstreamFailed as failure:
            redis.set(f"{key}:{flight}", type(failure).__name__, ex=int(FLIGHT_SECONDS))
            return self._stale_or(entry, failure)
        else:
            redis.set(key, _written(fields, self._clock()), ex=DAY_SECONDS + int(self._lifetime))
            return Kept(fields=fields)
        finally:
            redis.delete(f"{key}:flight")

    def _found_by_other(self, redis: Redis, key: str, entry: _Entry | None, until: float) -> Kept | None:
        """Waits until the process that fetches is done. None unless that failed: then nobody has to find out again."""
        flight = str(redis.get(f"{key}:flight") or "")
        while flight and redis.get(f"{key}:flight") == flight and time.monotonic() < until:
            time.sleep(POLL_SECONDS)
        failure = redis.get(f"{key}:{flight}")
        if not failure:
            return None
        kind = UpstreamTimeout if failure == UpstreamTimeout.__name__ else UpstreamFailed
        return self._stale_or(entry, kind("another process found so"))

    def _stale_or(self, entry: _Entry | None, failure: UpstreamFailed) -> Kept:
        if entry is None or entry.fields is None or self._clock() - entry.at > DAY_SECONDS:
            raise failure
        return Kept(fields=entry.fields, age=self._clock() - entry.at, stale=True)

    def _is_fresh(self, entry: _Entry) -> bool:
        lifetime = UNKNOWN_SECONDS if entry.fields is None else self._lifetime
        return self._clock() - entry.at < lifetime

    def _kept(self, entry: _Entry) -> Kept:
        if entry.fields is None:
            raise CityNotFound
        return Kept(fields=entry.fields, age=self._clock() - entry.at)


def _read(redis: Redis, key: str) -> _Entry | None:
    text = redis.get(key)
    if not text:
        return None
    value: Mapping[str, Any] = json.loads(text)
    return _Entry(at=value["at"], fields=value["fields"])


def _written(fields: Fields | None, at: float) -> str:
    return json.dumps({"at": at, "fields": fields})
