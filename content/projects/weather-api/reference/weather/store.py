"""Redis, asked with little patience: it is there to save time."""

from redis import Redis, RedisError
from redis.backoff import NoBackoff
from redis.retry import Retry


def connect(url: str) -> Redis | None:
    """None without a URL. Nothing is sent yet."""
    if not url:
        return None
    return Redis.from_url(
        url, decode_responses=True, socket_timeout=1, socket_connect_timeout=0.5, retry=Retry(NoBackoff(), 1)
    )


def answers(redis: Redis) -> bool:
    try:
        return bool(redis.ping())
    except RedisError:
        return False
