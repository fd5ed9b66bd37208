"""A job board as scrapers meet it: a list on several pages, a page for each job, robots.txt, and a part built by script."""

import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from milepost.peers.board_markup import Ad, Scribe
from milepost.peers.http import Answer, HttpPeer, Seen

LATENCY_SECONDS = 0.01
"""Of each answer, so that requests which are sent together are seen together."""


@dataclass(frozen=True, kw_only=True)
class Live:
    """What `/live` shows, batch by batch. Times are in seconds; nothing ever appears where `first_after` is None."""

    batches: Sequence[Sequence[Ad]] = ()
    first_after: float | None = 0.5
    more_after: float = 0.2


class Board(HttpPeer):
    """Shows `pages` at /jobs?page=N, one page for each job, and `live` at /live.

    `robots` is the text of /robots.txt, which is missing where that is None. `next_links` leads on from some pages to
    somewhere else than the next one; None there ends the list. `says_pages` is the number of pages that is written on each.
    Where `varied` is true the markup is as people write it: attributes in any order, end tags left out, cards in comments.
    """

    def __init__(self, *, seed: int = 0) -> None:
        super().__init__()
        self._scribe = Scribe(seed)
        self._busy = 0
        self._counting = threading.Lock()
        self.most_at_once = 0
        """The highest number of requests that were being answered at the same time."""
        self.clear()

    def clear(self) -> None:
        """Empty and well, and as if nobody had been here."""
        self.pages: Sequence[Sequence[Ad]] = [[]]
        self.live = Live()
        self.robots: str | None = None
        self.next_links: Mapping[int, str | None] = {}
        self.says_pages: int | None = None
        self.varied = False
        self.slowness = 0.0
        self.most_at_once = 0
        self.recover()
        self.forget()

    @property
    def list_pages(self) -> list[int]:
        """The pages of the list that were asked for, in order."""
        return [_number(request.query) for request in self.requests if request.path == "/jobs"]

    def paths(self, prefix: str = "/") -> list[str]:
        """The paths that were asked for, in order."""
        return [request.path for request in self.requests if request.path.startswith(prefix)]

    def fail_page(self, number: int, times: int = 1, *, status: int = 503, headers: Mapping[str, str] = {}) -> None:
        """One page of the list is answered with an error page, which looks like any other."""
        body = self._scribe.error_page(status)
        self.fail_next(
            times, status=status, headers={"Content-Type": "text/html", **headers}, body=body, where=_is_page(number)
        )

    def drop_page(self, number: int) -> None:
        """The connection of one page of the list is cut without an answer."""
        self.drop_next(where=_is_page(number))

    def answer(self, request: Seen) -> Answer:
        with self._counting:
            self._busy += 1
            self.most_at_once = max(self.most_at_once, self._busy)
        time.sleep(LATENCY_SECONDS)
        try:
            return self._answer(request)
        finally:
            with self._counting:
                self._busy -= 1

    def _answer(self, request: Seen) -> Answer:
        if request.method != "GET":
            return Answer(status=405, body=self._scribe.error_page(405), headers={"Allow": "GET"})
        if request.path == "/robots.txt" and self.robots is not None:
            return Answer(body=self.robots, headers={"Content-Type": "text/plain; charset=utf-8"})
        body = self._page(request)
        return Answer(body=body) if body else Answer(status=404, body=self._scribe.error_page(404))

    def _page(self, request: Seen) -> str:
        if request.path == "/jobs":
            return self._list_page(_number(request.query))
        if request.path == "/live":
            return self._scribe.live_page(
                self.live.batches, first_after=self.live.first_after, more_after=self.live.more_after, varied=self.varied
            )
        ads = [ad for page in (*self.pages, *self.live.batches) for ad in page]
        found = next((ad for ad in ads if ad.path == request.path and not ad.gone), None)
        return self._scribe.job_page(found, varied=self.varied) if found else ""

    def _list_page(self, number: int) -> str:
        if not 1 <= number <= len(self.pages):
            return ""
        further = f"/jobs?page={number + 1}" if number < len(self.pages) else None
        return self._scribe.list_page(
            self.pages[number - 1],
            number=number,
            says_pages=self.says_pages if self.says_pages is not None else len(self.pages),
            next_link=self.next_links.get(number, further),
            root=self.url,
            varied=self.varied,
        )


def _number(query: Mapping[str, str]) -> int:
    text = query.get("page", "1")
    return int(text) if text.isascii() and text.isdigit() else 0


def _is_page(number: int) -> Any:
    return lambda request: request.path == "/jobs" and _number(request.query) == number
