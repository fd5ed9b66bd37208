"""All stores that a check or a demo may use, by need."""

from collections.abc import Callable, Mapping
from pathlib import Path

from milepost.checks.stores.mongodb import Mongodb
from milepost.checks.stores.postgres import Postgres
from milepost.checks.stores.redis import Redis
from milepost.checks.stores.server import StoreServer

KINDS: Mapping[str, type[StoreServer]] = {"postgres": Postgres, "mongodb": Mongodb, "redis": Redis}
VARIABLES = {"postgres": "DATABASE_URL", "mongodb": "MONGODB_URI", "redis": "REDIS_URL"}


class Shelf:
    """`outside` are URLs of the learner's own servers, by need. `announce` hears of each server when it answers first."""

    def __init__(
        self, folder: Path, outside: Mapping[str, str], *, announce: Callable[[StoreServer], None] = lambda server: None
    ) -> None:
        self._folder = folder
        self._outside = outside
        self._announce = announce
        self._servers: dict[str, StoreServer] = {}

    def server(self, need: str) -> StoreServer:
        """Started. Raises StoreDown."""
        if need not in self._servers:
            server = KINDS[need](self._folder / need, outside=self._outside.get(need, ""))
            server.start()
            self._announce(server)
            self._servers[need] = server
        self._servers[need].start()
        return self._servers[need]

    def close(self) -> None:
        for server in self._servers.values():
            server.stop()
