"""The client against a real server, with a clock that is turned by hand: nothing here waits."""

import threading
import unittest
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from jobs.client import Client
from jobs.errors import BoardError, NotAllowed, PageMissing

Script = dict[str, list[tuple[int, dict[str, str], str]]]


class Clock:
    """Sleeping turns it on."""

    def __init__(self) -> None:
        self.now = 100.0
        self.slept: list[float] = []

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds


class Board(ThreadingHTTPServer):
    """Answers each path by its script; the last answer of a path stays."""

    daemon_threads = True

    def __init__(self, script: Script) -> None:
        self.script, self.asked = script, list[str]()
        self.names = set[str]()
        super().__init__(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.serve_forever, args=(0.02,), daemon=True).start()

    @property
    def root(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"


class Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        board = self.server
        assert isinstance(board, Board)
        board.asked.append(self.path)
        board.names.add(self.headers["User-Agent"])
        answers = board.script.get(self.path, [(404, {}, "")])
        status, headers, body = answers.pop(0) if len(answers) > 1 else answers[0]
        self.send_response(status)
        for name, value in {**headers, "Content-Length": str(len(body))}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body.encode())

    def log_message(self, format: str, *arguments: object) -> None:
        """Nowhere."""


class Manners(unittest.TestCase):
    def board(self, rules: str | None = None, **pages: list[tuple[int, dict[str, str], str]]) -> tuple[Board, Client, Clock]:
        script: Script = {f"/{name}": answers for name, answers in pages.items()}
        if rules is not None:
            script["/robots.txt"] = [(200, {}, rules)]
        board, clock = Board(script), Clock()
        self.addCleanup(board.server_close)
        self.addCleanup(board.shutdown)
        return board, Client(board.root, "me@example.org", sleep=clock.sleep, clock=lambda: clock.now), clock

    def test_the_rules_are_read_first_and_once(self) -> None:
        board, client, _ = self.board(a=[(200, {}, "A")])
        self.assertEqual([client.get(client.url("/a")), client.get(client.url("/a"))], [b"A", b"A"])
        self.assertEqual(board.asked, ["/robots.txt", "/a", "/a"])
        self.assertEqual(board.names, {"me@example.org"})

    def test_a_closed_page_is_not_asked_for(self) -> None:
        board, client, _ = self.board("User-agent: *\nDisallow: /a\n")
        with self.assertRaises(NotAllowed):
            client.get(client.url("/a"))
        self.assertEqual(board.asked, ["/robots.txt"])

    def test_the_distance_is_kept(self) -> None:
        _, client, clock = self.board("User-agent: *\nCrawl-delay: 3\n", a=[(200, {}, "A")])
        client.get(client.url("/a"))
        clock.now += 1
        client.get(client.url("/a"))
        self.assertEqual(clock.slept, [3, 2])

    def test_later_means_later(self) -> None:
        busy: list[tuple[int, dict[str, str], str]] = [(503, {"Retry-After": "7"}, ""), (429, {}, ""), (200, {}, "A")]
        _, client, clock = self.board(a=busy)
        self.assertEqual(client.get(client.url("/a")), b"A")
        self.assertEqual(clock.slept, [7, 2])

    def test_patience_has_an_end(self) -> None:
        board, client, clock = self.board(a=[(503, {}, "<article class='job'>")])
        with self.assertRaises(BoardError):
            client.get(client.url("/a"))
        self.assertEqual((clock.slept, board.asked.count("/a")), ([1, 2, 4], 4))

    def test_other_failures_are_final(self) -> None:
        board, client, _ = self.board(a=[(500, {}, "")])
        with self.assertRaises(BoardError):
            client.get(client.url("/a"))
        with self.assertRaises(PageMissing):
            client.get(client.url("/b"))
        self.assertEqual(board.asked, ["/robots.txt", "/a", "/b"])
