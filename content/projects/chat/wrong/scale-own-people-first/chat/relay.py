"""What the processes of this chat share while it runs: events on their way, turns, and what happened a moment ago.

One process needs nothing but its own memory. Several need Redis between them. Each tells its own people itself, and the
others over Redis.
"""

import json
import logging
import threading
import time
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from typing import Any, Protocol

from bson import ObjectId
from redis import Redis
from redis.backoff import NoBackoff
from redis.exceptions import RedisError
from redis.retry import Retry

CHANNEL = "chat:events"
LOCKS = 64
LOOK_AGAIN_SECONDS = 0.5
Deliver = Callable[[str, Any, list[str]], None]
"""Hands an event with its data to the connections here of the users with these ids."""

log = logging.getLogger(__name__)


class Relay(Protocol):
    def send(self, event: str, data: Any, *, to: Iterable[ObjectId]) -> None:
        """To all connections of these users, wherever they are."""

    def in_turn(self, key: str) -> AbstractContextManager[Any]:
        """One at a time for each key. Never one within another."""

    def is_first(self, key: str, *, seconds: float) -> bool:
        """Whether this didn't happen within the last seconds."""

    def ping(self) -> None: ...


class LocalRelay:
    def __init__(self, deliver: Deliver) -> None:
        self._deliver = deliver
        self._turns = [threading.Lock() for _ in range(LOCKS)]
        self._moments: dict[str, float] = {}
        self._moments_lock = threading.Lock()

    def send(self, event: str, data: Any, *, to: Iterable[ObjectId]) -> None:
        self._deliver(event, data, [str(id) for id in to])

    def in_turn(self, key: str) -> AbstractContextManager[Any]:
        return self._turns[hash(key) % LOCKS]

    def is_first(self, key: str, *, seconds: float) -> bool:
        with self._moments_lock:
            at = time.monotonic()
            self._moments = {key: until for key, until in self._moments.items() if until > at}
            return self._moments.setdefault(key, at + seconds) == at + seconds

    def ping(self) -> None:
        return


class RedisRelay:
    """Listens once `start` has come back: no event after that is missed."""

    def __init__(self, url: str, deliver: Deliver) -> None:
        once_more = Retry(NoBackoff(), 1)  # for a connection that broke while it waited
        self._redis: Redis = Redis.from_url(url, decode_responses=True, socket_connect_timeout=2, retry=once_more)
        self._deliver = deliver
        self._own = ObjectId().binary.hex()
        self._turns = [threading.Lock() for _ in range(LOCKS)]

    def start(self) -> None:
        listening = threading.Event()
        threading.Thread(target=self._listen, args=(listening,), name="relay", daemon=True).start()
        listening.wait(5)

    def send(self, event: str, data: Any, *, to: Iterable[ObjectId]) -> None:
        ids = [str(id) for id in to]
        self._deliver(event, data, ids)
        self._redis.publish(CHANNEL, json.dumps({"event": event, "data": data, "to": ids, "from": self._own}))

    def in_turn(self, key: str) -> AbstractContextManager[Any]:
        return self._turns[hash(key) % LOCKS]

    def is_first(self, key: str, *, seconds: float) -> bool:
        return bool(self._redis.set(f"chat:moment:{key}", 1, nx=True, px=int(seconds * 1000)))

    def ping(self) -> None:
        """Raises RedisError where nothing answers."""
        self._redis.ping()

    def _listen(self, listening: threading.Event) -> None:
        """For ever, also when Redis was gone meanwhile."""
        while True:
            try:
                with self._redis.pubsub(ignore_subscribe_messages=True) as channel:  # type: ignore[no-untyped-call]
                    channel.subscribe(CHANNEL)
                    listening.set()
                    self._hand_on(channel)
            except RedisError:
                log.warning("Redis doesn't answer, so events are missing")
                time.sleep(LOOK_AGAIN_SECONDS)

    def _hand_on(self, channel: Any) -> None:
        for message in channel.listen():
            told = json.loads(message["data"])
            try:
                if told["from"] != self._own:
                    self._deliver(told["event"], told["data"], told["to"])
            except Exception:
                log.exception("an event was lost")
