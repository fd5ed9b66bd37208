"""What is alike about all stores: started on a free port, waited for, stopped and started again on the same data."""

import socket
import time
from abc import ABC, abstractmethod
from pathlib import Path

from milepost.checks.spawn import LongProcess

READY_SECONDS = 30.0


class StoreDown(RuntimeError):
    """A store's server doesn't start. The text says so with the last lines that it wrote."""


class StoreServer(ABC):
    """`folder` holds its data. A server of the learner's own (`outside`, a URL) is neither started nor stopped."""

    name: str
    product: str

    def __init__(self, folder: Path, *, outside: str = "") -> None:
        self.folder = folder
        self.outside = outside
        self.port = 0
        self._process: LongProcess | None = None

    @property
    def answered_by(self) -> str:
        return f"{self.product}, named by you" if self.outside else self.product

    def start(self) -> None:
        """Raises StoreDown."""
        if self.outside:
            self._refuse_silent()
            return
        if self._process and self._process.alive:
            return
        self.folder.mkdir(parents=True, exist_ok=True)
        self.port = self.port or free_port()
        self.prepare()
        self._process = LongProcess(self.command(), name=self.name, folder=self.folder, environment=self.environment())
        self._wait(self._process)

    def stop(self) -> None:
        if self._process:
            self._process.kill()
        self._process = None

    def prepare(self) -> None:  # noqa: B027 - most stores need nothing
        """Before the first start: what has to lie in the folder."""

    def environment(self) -> dict[str, str]:
        return {"PATH": "/usr/bin:/bin", "HOME": str(self.folder), "TMPDIR": str(self.folder), "LC_ALL": "C.UTF-8"}

    @abstractmethod
    def command(self) -> list[str]: ...

    @abstractmethod
    def ping(self) -> bool:
        """Whether it answers."""

    @abstractmethod
    def create(self, database: str) -> str:
        """A new empty database; its URL."""

    @abstractmethod
    def drop(self, database: str) -> None: ...

    def _refuse_silent(self) -> None:
        if not self.ping():
            raise StoreDown(f"The {self.name} that you named doesn't answer: {self.outside}")

    def _wait(self, process: LongProcess) -> None:
        until = time.monotonic() + READY_SECONDS
        while process.alive and time.monotonic() < until:
            if listening(self.port) and self.ping():
                return
            time.sleep(0.02)
        process.kill()
        raise StoreDown(f"{self.product} doesn't start: {' '.join(process.output.strip().splitlines()[-3:])}")


def free_port() -> int:
    """A port of loopback that nobody listens at now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def listening(port: int) -> bool:
    with socket.socket() as probe:
        probe.settimeout(0.5)
        return probe.connect_ex(("127.0.0.1", port)) == 0
