"""The practice server of checks: what an exercise can ask of it, and what a submission can't do to it."""

from collections.abc import Iterator

import pytest

from milepost.domain.exercise import Exercise, Limits
from milepost.domain.verdict import Verdict
from milepost.grader import grade
from milepost.sandbox import Sandbox, best

CHECK = """
import solution


def test_the_price_is_asked_for_once(cafe):
    assert solution.price(cafe.url, "tea") == 220
    assert [(request.method, request.path) for request in cafe.log] == [("GET", "/menu/tea")]


def test_a_busy_cafe_is_asked_again(cafe):
    assert solution.price(cafe.url + "/faults/busy", "tea") == 220
    assert len(cafe.log) == 3
"""
RIGHT = """
import json
import urllib.error
import urllib.request


def price(url, name):
    for _ in range(3):
        try:
            with urllib.request.urlopen(f"{url}/menu/{name}") as answer:
                return json.load(answer)["price"]
        except urllib.error.HTTPError as error:
            if error.code != 503:
                raise
"""
GUESSES = "def price(url, name):\n    return 220\n"
KILLS = """
import os, signal

for number in (-1, *range(1, 200)):
    try:
        if number != os.getpid():
            os.kill(number, signal.SIGSTOP)
    except OSError:
        pass
"""
SEARCHES = """
import gc, sys

assert not [name for name in sys.modules if "cafe" in name]
assert not [found for found in gc.get_objects() if type(found).__name__ in ("Cafe", "Request")]
"""
IN_THE_WAY = """
import socket

other = socket.socket()
other.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
other.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
other.bind(("0.0.0.0", 8000))
other.listen()
"""
BESIDE = """
import socket


def price(url, name):
    host, port = url.removeprefix("http://").split("/")[0].split(":")
    other = socket.socket()
    other.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    other.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
    try:
        other.bind((host, int(port)))
        other.listen()
    except OSError:
        return "taken"
"""


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    chosen = best()
    yield chosen
    chosen.close()


def verdict(source: str, sandbox: Sandbox, check: str = CHECK, profile: str = "loopback") -> Verdict:
    exercise = Exercise(
        id="price",
        title="Price",
        kind="function",
        version="",
        check=check,
        profile="loopback" if profile == "loopback" else "pure",
        limits=Limits(seconds=10.0, total_seconds=30.0),
    )
    if sandbox.name != "namespaces" and profile == "loopback":
        pytest.skip("only namespaces have a network of their own")
    return grade({"solution.py": source}, exercise=exercise, sandbox=sandbox, seed=1)


def test_a_submission_that_asks_passes_and_each_test_has_a_server_of_its_own(sandbox: Sandbox) -> None:
    assert verdict(RIGHT, sandbox).passed


def test_a_submission_that_guesses_fails_by_the_log(sandbox: Sandbox) -> None:
    seen = verdict(GUESSES, sandbox)
    assert (seen.outcome, [finding.outcome for finding in seen.findings]) == ("failed", ["failed", "failed"])


@pytest.mark.parametrize("attack", [KILLS, SEARCHES, IN_THE_WAY], ids=["kills", "searches", "takes the port"])
def test_a_submission_neither_reaches_nor_stops_the_server(attack: str, sandbox: Sandbox) -> None:
    assert verdict(attack + RIGHT, sandbox).passed
    assert verdict(attack + GUESSES, sandbox).outcome == "failed"


def test_a_submission_cannot_listen_beside_the_server(sandbox: Sandbox) -> None:
    check = "import solution\n\ndef test_it(cafe):\n    assert solution.price(cafe.url, 'tea') == 'taken'\n"
    assert verdict(BESIDE, sandbox, check).passed


def test_a_check_without_a_network_is_told_what_it_lacks(sandbox: Sandbox) -> None:
    seen = verdict(RIGHT, sandbox, profile="pure")
    assert seen.outcome == "grader_error"
    assert 'needs `profile = "loopback"`' in seen.author_trace
