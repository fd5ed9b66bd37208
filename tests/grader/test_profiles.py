"""What exercises of many kinds need, on the profile that each of them names."""

import sys
from collections.abc import Iterator

import pytest

from milepost.domain.exercise import Exercise, Limits
from milepost.domain.verdict import Verdict
from milepost.grader import grade
from milepost.sandbox import PlainProcess, Sandbox, best

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Linux has profiles; elsewhere there is the plain process")

DATABASE = """
import sqlite3
import solution


def test_the_database_has_what_was_lent():
    solution.lend("library.db", "Emma", "Ana")
    with sqlite3.connect("library.db") as database:
        assert database.execute("select book, reader from loans").fetchall() == [("Emma", "Ana")]


def test_a_name_is_a_value_and_no_command():
    solution.lend("library.db", "Emma'); drop table loans; --", "Ben")
    with sqlite3.connect("library.db") as database:
        assert database.execute("select count(*) from loans where reader = 'Ben'").fetchone() == (1,)
"""
LEND = """
import sqlite3


def lend(file, book, reader):
    with sqlite3.connect(file) as database:
        database.execute("create table if not exists loans (book, reader)")
        database.execute("insert into loans values (?, ?)", (book, reader))
"""
CONFIGURATION = """
import tomllib
import solution


def test_the_project_has_a_name_and_what_it_needs():
    project = tomllib.loads(solution.pyproject("teashop", ["django"]))["project"]
    assert project == {"name": "teashop", "version": "0.1.0", "dependencies": ["django"]}
"""
PYPROJECT = """
def pyproject(name, needs):
    listed = ", ".join(f'"{need}"' for need in needs)
    return f'[project]\\nname = "{name}"\\nversion = "0.1.0"\\ndependencies = [{listed}]\\n'
"""
REPOSITORY = """
def test_there_is_one_commit_with_its_message(program):
    run = program.run(files={"notes.txt": "tea"})
    assert run.code == 0, run.stderr
    assert run.stdout.split() == ["1", "Add", "notes", "notes.txt"]
"""
COMMIT = """
git init -q
git config user.name Ana
git config user.email ana@example.org
git add notes.txt
git commit -q -m "Add notes"
git rev-list --count HEAD
git log --format=%s --name-only
"""
SITE = """
import json
import urllib.request
import solution


def test_the_page_says_what_it_was_asked():
    port = solution.start()
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/tea", timeout=5) as answer:
        assert (answer.status, json.load(answer)) == (200, {"path": "/tea"})
"""
SERVE = """
import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Answers(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.end_headers()
        self.wfile.write(json.dumps({"path": self.path}).encode())

    def log_message(self, *_):
        pass


def start():
    server = ThreadingHTTPServer(("127.0.0.1", 0), Answers)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server.server_port
"""
SWITCH = """
import socketserver
import threading
import solution


class Switch(socketserver.StreamRequestHandler):
    def handle(self):
        self.wfile.write(b"switch> ")
        asked = self.rfile.readline().strip()
        self.wfile.write(b"port 1 up\\nport 2 down\\n" if asked == b"show ports" else b"unknown\\n")


def test_the_ports_that_are_up():
    with socketserver.TCPServer(("127.0.0.1", 0), Switch) as switch:
        threading.Thread(target=switch.serve_forever, daemon=True).start()
        assert solution.ports_up("127.0.0.1", switch.server_address[1]) == ["1"]
        switch.shutdown()
"""
ASK = """
import socket


def ports_up(host, port):
    with socket.create_connection((host, port), timeout=5) as line, line.makefile("rw") as talk:
        assert talk.read(len("switch> ")) == "switch> "
        talk.write("show ports\\n")
        talk.flush()
        states = [line.split() for line in talk]
    return [number for _, number, state in states if state == "up"]
"""
LIMITS = Limits(seconds=10.0, total_seconds=20.0)
RIGHT = {
    "a database": Exercise(id="loans", title="Loans", kind="function", version="", check=DATABASE, limits=LIMITS),
    "a configuration": Exercise(id="toml", title="Toml", kind="function", version="", check=CONFIGURATION, limits=LIMITS),
    "a repository": Exercise(
        id="git",
        title="Git",
        kind="program",
        version="",
        check=REPOSITORY,
        files=("solution.sh",),
        run=("sh", "solution.sh"),
        profile="process",
        limits=LIMITS,
    ),
    "a server": Exercise(
        id="site", title="Site", kind="function", version="", check=SITE, profile="loopback", limits=LIMITS
    ),
    "a device": Exercise(
        id="switch", title="Switch", kind="function", version="", check=SWITCH, profile="loopback", limits=LIMITS
    ),
}
PURE = ("a database", "a configuration")
SOLUTIONS = {"a database": LEND, "a configuration": PYPROJECT, "a repository": COMMIT, "a server": SERVE, "a device": ASK}


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    chosen = best()
    yield chosen
    chosen.close()


def verdict_of(name: str, source: str, sandbox: Sandbox) -> Verdict:
    """Only what the level in force doesn't claim is left out; namespaces claim everything."""
    exercise = RIGHT[name]
    claims_it = sandbox.name == "namespaces" or (name in PURE and sandbox.name == "landlock")
    verdict = grade({exercise.files[0]: source}, exercise=exercise, sandbox=sandbox, seed=3)
    if verdict.outcome == "not_checkable" and not claims_it:
        pytest.skip(verdict.message)
    return verdict


@pytest.mark.parametrize("name", RIGHT)
def test_a_right_answer_passes_there(name: str, sandbox: Sandbox) -> None:
    verdict = verdict_of(name, SOLUTIONS[name], sandbox)
    assert verdict.passed, verdict.findings


@pytest.mark.parametrize(
    ("name", "right", "wrong"),
    [
        ("a database", '"insert into loans values (?, ?)", (book, reader)', '"select 1"'),
        ("a configuration", "0.1.0", "0.1"),
        ("a repository", "git commit -q", "echo"),
        ("a server", '{"path": self.path}', '{"path": "/"}'),
        ("a device", 'state == "up"', "state"),
    ],
)
def test_a_wrong_answer_fails_there(name: str, right: str, wrong: str, sandbox: Sandbox) -> None:
    assert right in SOLUTIONS[name]
    verdict = verdict_of(name, SOLUTIONS[name].replace(right, wrong), sandbox)
    assert verdict.outcome == "failed"


@pytest.mark.parametrize(("name", "said"), [("a repository", "not permitted"), ("a server", "not implemented")])
def test_a_profile_that_allows_less_stops_it(name: str, said: str, sandbox: Sandbox) -> None:
    if isinstance(sandbox, PlainProcess):
        pytest.skip("the plain process stops nothing")
    exercise = Exercise(**{**vars(RIGHT[name]), "profile": "pure"})
    verdict = grade({exercise.files[0]: SOLUTIONS[name]}, exercise=exercise, sandbox=sandbox, seed=3)
    assert not verdict.passed
    assert said in verdict.message
