"""A bell says that something is new, and nothing else: what it is stands in the log."""

import logging
import threading
import time

from redis import Redis
from redis.exceptions import RedisError

CHANNEL = "inventory.bell"
RETRY_SECONDS = 0.5

log = logging.getLogger(__name__)


class Bell:
    """Heard in this process."""

    def __init__(self) -> None:
        self._rung = threading.Event()

    def ring(self) -> None:
        self._rung.set()

    def wait(self, seconds: float) -> None:
        """Until somebody rings, or the time is over. Rings that come meanwhile are one."""
        self._rung.wait(seconds)
        self._rung.clear()

    def works(self) -> bool:
        return True


class SharedBell(Bell):
    """Heard in all processes that know this Redis. Without Redis it's heard in this one."""

    def __init__(self, url: str) -> None:
        super().__init__()
        self._redis = Redis.from_url(url, socket_connect_timeout=2, health_check_interval=10)
        threading.Thread(target=self._listen, daemon=True).start()

    def ring(self) -> None:
        super().ring()
        try:
            self._redis.publish(CHANNEL, "")
        except RedisError as problem:
            log.warning("the bell isn't heard elsewhere: %s", problem)

    def works(self) -> bool:
        try:
            return bool(self._redis.ping())
        except RedisError:
            return False

    def _listen(self) -> None:
        """For ever. Whatever rang while the line was down is looked up when it's there again."""
        while True:
            try:
                with self._redis.pubsub() as line:  # type: ignore[no-untyped-call] # redis-py has half of its types
                    line.subscribe(CHANNEL)
                    for _ in line.listen():
                        super().ring()
            except RedisError as problem:
                log.warning("the bell is out of order: %s", problem)
                time.sleep(RETRY_SECONDS)
