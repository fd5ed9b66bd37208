"""Attempts to log in, counted in Redis for all processes together.

It's the one thing that has to be shared, has to be quick, and may be lost: that is what Redis is for here.
Where Redis is away, nobody is kept out.
"""

import hashlib

from redis import Redis, RedisError

from shop.attempts import Attempts
from shop.errors import TooMany

MOST, SECONDS = 10, 15 * 60
PATIENCE = 0.5
"""Seconds. A login waits no longer for Redis than that."""


class CountedAttempts(Attempts):
    def __init__(self, url: str) -> None:
        self._redis = Redis.from_url(url, socket_connect_timeout=PATIENCE, socket_timeout=PATIENCE, retry=None)

    def begin(self, email: str) -> None:
        key = _key(email)
        try:
            with self._redis.pipeline() as together:
                together.incr(key)
                together.expire(key, SECONDS, nx=True)
                together.ttl(key)
                count, _, left = together.execute()
        except RedisError:
            return
        if count > MOST:
            raise TooMany(max(left, 1))

    def forget(self, email: str) -> None:
        try:
            self._redis.delete(_key(email))
        except RedisError:
            return

    def is_kept(self) -> bool:
        try:
            return bool(self._redis.ping())
        except RedisError:
            return False


def _key(email: str) -> str:
    """Addresses aren't kept where they don't have to be."""
    return f"attempts:{hashlib.sha256(email.encode()).hexdigest()}"
