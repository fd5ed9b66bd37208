"""`peer`: the servers that the learner's program talks to, run by the check."""

from collections.abc import Iterator
from typing import Any

import pytest

from milepost.peers import peer_of


class Peers:
    """`peer("weather")` starts one by its name, `peer(OwnPeer)` one that a check brings along; each is started once."""

    def __init__(self) -> None:
        self._started: dict[object, Any] = {}

    def __call__(self, kind: str | type[Any], **options: Any) -> Any:
        if kind not in self._started:
            made = (peer_of(kind) if isinstance(kind, str) else kind)(**options)
            made.start()
            self._started[kind] = made
        return self._started[kind]

    def close(self) -> None:
        for started in self._started.values():
            started.stop()


@pytest.fixture(scope="module")
def peer() -> Iterator[Peers]:
    peers = Peers()
    yield peers
    peers.close()
