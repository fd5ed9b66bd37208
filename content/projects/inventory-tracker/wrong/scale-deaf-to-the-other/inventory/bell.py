"""A bell says that something is new, and nothing else: what it is stands in the log."""

import threading

from redis import Redis
from redis.exceptions import RedisError


class Bell:
    """Heard in this process."""

    def __init__(self) -> None:
        self._rung = threading.Event()

    def ring(self) -> None:
        self._rung.set()

    def wait(self, seconds: float) -> None:
        """Until somebody rings. Rings that come meanwhile are one."""
        self._rung.wait()
        self._rung.clear()

    def works(self) -> bool:
        return True


class SharedBell(Bell):
    """The bell of one of several servers, with a Redis beside it."""

    def __init__(self, url: str) -> None:
        super().__init__()
        self._redis = Redis.from_url(url, socket_connect_timeout=2, health_check_interval=10)

    def works(self) -> bool:
        try:
            return bool(self._redis.ping())
        except RedisError:
            return False
