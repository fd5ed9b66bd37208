"""Sample data for a first look: the small board of this folder, read into MongoDB twice, as if a day lay between.

The board is served by this process, at a port of its own.
"""

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from http.server import ThreadingHTTPServer

from board.serve import Board
from jobs.client import Client
from jobs.details import add_details
from jobs.listing import read_list
from jobs.settings import Settings
from jobs.store import collection_of, save

LEFT_OUT_YESTERDAY = ("k-241", "k-244")


def main() -> None:
    with _board() as root:
        settings = Settings.from_environment({**os.environ, "BOARD_URL": root})
        client = Client(root, settings.user_agent, sleep=lambda seconds: None)  # nobody is in the way on one's own board
        harvest = read_list(client, settings.now)
        add_details(client, harvest)
        collection = collection_of(settings.mongodb_uri)
        late = {id: harvest.jobs.pop(id) for id in LEFT_OUT_YESTERDAY}
        print("yesterday:", save(collection, {"list": harvest}, settings.now - timedelta(days=1)))
        harvest.jobs.pop(next(iter(harvest.jobs)))
        harvest.jobs.update(late)
        print("today:", save(collection, {"list": harvest}, settings.now))


class QuietBoard(Board):
    def log_message(self, format: str, *arguments: object) -> None:
        """Nowhere."""


@contextmanager
def _board() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), QuietBoard)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()


if __name__ == "__main__":
    main()
