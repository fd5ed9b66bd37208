"""What the environment says."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Client:
    """Somebody who may ask, so many times a minute."""

    name: str
    key: str
    per_minute: int


@dataclass(frozen=True, kw_only=True)
class Settings:
    """Times are in seconds. `fetcher_url` is empty where this process talks to the upstream itself."""

    upstream_url: str
    upstream_key: str
    upstream_timeout: float
    fetcher_url: str
    redis_url: str
    cache_lifetime: float
    clients: tuple[Client, ...]

    @classmethod
    def from_environment(cls, environment: Mapping[str, str]) -> "Settings":
        return cls(
            upstream_url=environment.get("WEATHER_UPSTREAM_URL", "").rstrip("/"),
            upstream_key=environment.get("WEATHER_API_KEY", ""),
            upstream_timeout=float(environment.get("UPSTREAM_TIMEOUT_SECONDS", "3")),
            fetcher_url=environment.get("FETCHER_URL", "").rstrip("/"),
            redis_url=environment.get("REDIS_URL", ""),
            cache_lifetime=float(environment.get("CACHE_TTL_SECONDS", "600")),
            clients=tuple(map(_client, filter(None, environment.get("CLIENT_KEYS", "").split(",")))),
        )


def _client(text: str) -> Client:
    name, key, per_minute = text.strip().split(":")
    return Client(name=name, key=key, per_minute=int(per_minute))
