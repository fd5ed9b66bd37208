"""Packages that every learner has, without a network."""

from collections.abc import Iterator

import pytest

from milepost.domain.exercise import Environment, Exercise, Limits
from milepost.grader import grade
from milepost.sandbox import PlainProcess, Sandbox, best

LONG = Limits(seconds=20, total_seconds=40)  # all of them are imported at once, on a machine that may be busy
CHECK = "import solution\n\n\ndef test_it():\n    assert solution.names() == 6\n"
IMPORTS = "import aiohttp, coverage, pytest, requests, rich.table, typer.testing\n\n\ndef names():\n    return 6\n"
SERVER = """
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
import solution


class Answers(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b"tea")

    def log_message(self, *_):
        pass


def test_it():
    with ThreadingHTTPServer(("127.0.0.1", 0), Answers) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        assert solution.ask(f"http://127.0.0.1:{server.server_port}/") == "tea"
        server.shutdown()
"""
ASKS = {
    "requests": "import requests\n\n\ndef ask(url):\n    return requests.get(url, timeout=5).text\n",
    "aiohttp": """
import asyncio
import aiohttp


def ask(url):
    async def get():
        async with aiohttp.ClientSession() as session, session.get(url) as answer:
            return await answer.text()

    return asyncio.run(get())
""",
}


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    chosen = best()
    yield chosen
    chosen.close()


@pytest.mark.parametrize("environment", ["plain", "network"])
def test_they_can_be_imported(environment: Environment, sandbox: Sandbox) -> None:
    exercise = Exercise(
        id="packages", title="", kind="function", version="", check=CHECK, environment=environment, limits=LONG
    )
    verdict = grade({"solution.py": IMPORTS}, exercise=exercise, sandbox=sandbox, seed=1)
    assert verdict.passed, verdict.findings


@pytest.mark.parametrize("client", ASKS)
def test_a_client_asks_a_server_of_the_check(client: str, sandbox: Sandbox) -> None:
    if isinstance(sandbox, PlainProcess):
        pytest.skip("the plain process has no network of its own")
    exercise = Exercise(
        id="ask", title="", kind="function", version="", check=SERVER, environment="network", profile="loopback"
    )
    verdict = grade({"solution.py": ASKS[client]}, exercise=exercise, sandbox=sandbox, seed=1)
    assert verdict.passed, verdict.findings
