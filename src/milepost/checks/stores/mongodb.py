"""MongoDB: the learner's own server, else SecantusDB, which speaks the same protocol, in a process of its own."""

import importlib.metadata
import sys
from typing import Any
from urllib.parse import urlsplit, urlunsplit

from milepost.checks.stores.server import StoreServer

LAUNCH = "import sys; from secantus.cli import main; sys.exit(main())"


class Mongodb(StoreServer):
    name = "mongodb"
    product = "SecantusDB"

    @property
    def answered_by(self) -> str:
        if not self.outside:
            return f"SecantusDB {importlib.metadata.version('SecantusDB')}, which speaks MongoDB's protocol"
        with self._client() as client:
            return f"MongoDB {client.server_info()['version']}, named by MONGODB_URI"

    def command(self) -> list[str]:
        options = ["--host", "127.0.0.1", "--port", str(self.port), "--storage-path", str(self.folder / "data")]
        return [sys.executable, "-I", "-c", LAUNCH, *options, "--log-level", "WARNING"]

    def ping(self) -> bool:
        from pymongo.errors import PyMongoError

        try:
            with self._client() as client:
                return bool(client.admin.command("ping"))
        except PyMongoError:
            return False

    def create(self, database: str) -> str:
        parts = urlsplit(self.outside or f"mongodb://127.0.0.1:{self.port}")
        return urlunsplit(parts._replace(path=f"/{database}"))

    def drop(self, database: str) -> None:
        with self._client() as client:
            client.drop_database(database)

    def _client(self) -> Any:
        from pymongo import MongoClient

        url = self.outside or f"mongodb://127.0.0.1:{self.port}"
        return MongoClient(url, serverSelectionTimeoutMS=5000)
