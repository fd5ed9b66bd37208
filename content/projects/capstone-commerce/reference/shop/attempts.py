"""How often somebody tried a password, counted in Redis for all processes together.

It's the one thing that has to be shared, has to be quick, and may be lost: that is what Redis is for here.
Where Redis is away, nobody is kept out.
"""

import hashlib

from redis import Redis, RedisError

from shop.errors import TooMany

MOST, SECONDS = 10, 15 * 60
PATIENCE = 0.5
"""Seconds. A login waits no longer for Redis than that."""


class Attempts:
    """`url` is empty where there is no Redis."""

    def __init__(self, url: str) -> None:
        known = {"socket_connect_timeout": PATIENCE, "socket_timeout": PATIENCE, "retry": None}
        self._redis: Redis | None = Redis.from_url(url, **known) if url else None

    def begin(self, email: str) -> None:
        """Counts before the password is looked at, so that a hundred at the same moment aren't a hundred. Raises TooMany."""
        if self._redis is None:
            return
        try:
            with self._redis.pipeline() as both:
                count, _, left = both.incr(_key(email)).expire(_key(email), SECONDS, nx=True).ttl(_key(email)).execute()
        except RedisError:
            return
        if count > MOST:
            raise TooMany(max(left, 1))

    def forget(self, email: str) -> None:
        """The password was right."""
        if self._redis is not None:
            try:
                self._redis.delete(_key(email))
            except RedisError:
                return

    def is_kept(self) -> bool | None:
        """Whether Redis answers; None where there is none."""
        if self._redis is None:
            return None
        try:
            return bool(self._redis.ping())
        except RedisError:
            return False


def _key(email: str) -> str:
    """Addresses aren't kept where they don't have to be."""
    return f"attempts:{hashlib.sha256(email.encode()).hexdigest()}"
