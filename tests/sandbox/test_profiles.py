"""What each profile lets a grade do. What none of them does is in the hostile submissions."""

import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from milepost.sandbox import environment
from milepost.sandbox.graded import Limits
from milepost.sandbox.job import Gone
from milepost.sandbox.level import LANDLOCK, NAMESPACES, options
from milepost.sandbox.pool import WarmPool
from milepost.sandbox.profiles import LOOPBACK, PROCESS, PURE
from milepost.sandbox.programs import NAMES, programs

from .conftest import HARNESS, SMALL

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Linux locks in; elsewhere there is the plain process")

ECHO = "say(hear())"
RUN = "import subprocess, sys; tell(subprocess.run({}, shell={}, capture_output=True, text=True).stdout)"
SERVE = """
import http.server, threading
class Hello(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.end_headers()
        self.wfile.write(f"hello from {{self.path}}".encode())
    def log_message(self, *_): pass
server = http.server.ThreadingHTTPServer(("{0}", 8000), Hello)
threading.Thread(target=server.serve_forever, daemon=True).start()
"""
FETCH = "import urllib.request; page = urllib.request.urlopen('http://{0}:8000/tea', timeout=5).read().decode()\n"
STAY = "\ntry: hear()\nexcept EOFError: pass"


@pytest.fixture(scope="module")
def process() -> Iterator[WarmPool]:
    with WarmPool(SMALL, HARNESS, level=NAMESPACES, profile=PROCESS) as pool:
        yield pool


@pytest.fixture(scope="module")
def loopback() -> Iterator[WarmPool]:
    with WarmPool(SMALL, HARNESS, level=NAMESPACES, profile=LOOPBACK) as pool:
        yield pool


def grade(pool: WarmPool, submission: str, check: str = ECHO) -> str:
    done = pool.grade(check.encode(), submission.encode(), Limits())
    assert done.result, (done, done.check.output, done.submission.output)
    return done.result.decode()


def shell(pool: WarmPool, command: str) -> str:
    return grade(pool, RUN.format(repr(command), True))


@pytest.mark.parametrize("name", ["python", "python3", sys.executable])
def test_python_can_be_started_by_each_of_its_names(process: WarmPool, name: str) -> None:
    assert grade(process, RUN.format([name, "-c", "import pytest, ssl, sqlite3; print(6 * 7)"], False)) == "42\n"


def test_git_does_what_learners_do_with_it(process: WarmPool) -> None:
    commands = """
        git init -q -b main a && cd a && echo one > file && git add file && git commit -qm first
        git switch -qc other && echo two >> file && git commit -qam second && git switch -q main && git merge -q other
        git stash list && git rebase -q other && git clone -q . ../b && cd ../b && git log --format=%s && git status --short
    """
    who = "export GIT_AUTHOR_NAME=x GIT_AUTHOR_EMAIL=x GIT_COMMITTER_NAME=x GIT_COMMITTER_EMAIL=x\n"
    assert shell(process, f"exec 2>&1\n{who}{commands}") == "second\nfirst\n"


def test_a_shell_script_has_the_usual_programs(process: WarmPool) -> None:
    command = (
        "mkdir d && printf 'b\\na\\nb\\n' > d/f && sort d/f | uniq -c | awk '{print $1 $2}' | tr '\\n' ' ' && find . -type f"
    )
    assert shell(process, command) == "1a 2b ./d/f\n"


def test_every_listed_program_of_this_machine_starts(process: WarmPool) -> None:
    here = [name for name in NAMES if Path("/usr/bin", name).exists() or Path("/bin", name).exists()]
    source = f"""
import shutil, subprocess
for name in {here!r}:
    try:
        subprocess.run([name, "--version"], stdin=subprocess.DEVNULL, capture_output=True, timeout=5)
    except OSError as error:
        tell(error)
        break
else:
    tell("all")
"""
    assert grade(process, source) == "all"


def test_nothing_else_is_among_the_programs(process: WarmPool) -> None:
    listed = grade(process, "import os; tell(sorted(os.listdir('/usr/bin')))")
    extra = set(eval(listed)) - set(NAMES)
    assert all(Path("/usr/bin", name).resolve().name == name for name in extra)  # what a listed one is a link to
    assert len(extra) <= 5


def test_who_one_is_and_where_is_known(process: WarmPool) -> None:
    source = "import getpass, os, socket; tell((getpass.getuser(), os.path.expanduser('~'), socket.gethostname()))"
    assert grade(process, source) == str(("learner", "/box", "milepost"))


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_the_check_fetches_a_page_of_the_submission(loopback: WarmPool, host: str) -> None:
    served = SERVE.format(host) + "tell('up')" + STAY
    assert grade(loopback, served, f"hear()\n{FETCH.format(host)}say(page)") == "hello from /tea"


def test_the_submission_fetches_a_page_of_the_check(loopback: WarmPool) -> None:
    served = SERVE.format("127.0.0.1") + "tell('up'); say(hear())"
    assert grade(loopback, f"hear()\n{FETCH.format('127.0.0.1')}tell(page)", served) == "hello from /tea"


def test_a_program_that_the_check_starts_serves_the_submission(loopback: WarmPool) -> None:
    """A peer can be a process of its own."""
    peer = "import subprocess, sys, time, socket\nopen('tea', 'w').write('green')\n"
    peer += "subprocess.Popen([sys.executable, '-m', 'http.server', '8000', '-b', '127.0.0.1'], stderr=subprocess.DEVNULL)\n"
    peer += "while socket.socket().connect_ex(('127.0.0.1', 8000)): time.sleep(0.01)\n"
    assert grade(loopback, f"hear()\n{FETCH.format('127.0.0.1')}tell(page)", f"{peer}tell('up'); say(hear())") == "green"


def test_both_meet_at_a_socket_in_their_folder(loopback: WarmPool) -> None:
    serve = "import socket; s = socket.socket(socket.AF_UNIX); s.bind('here'); s.listen(); tell('up')\n"
    serve += "s.accept()[0].sendall(b'hello')" + STAY
    ask = "import socket\nhear(); s = socket.socket(socket.AF_UNIX); s.connect('here'); say(s.recv(9).decode())"
    assert grade(loopback, serve, ask) == "hello"


def test_two_pairs_serve_at_the_same_port_and_do_not_meet() -> None:
    serve = SERVE.format("127.0.0.1") + "tell('up')" + STAY
    ask = FETCH.format("127.0.0.1").replace("/tea", "/{}") + "import time; time.sleep(0.3); say(page)"
    with (
        WarmPool(SMALL, HARNESS, level=NAMESPACES, profile=LOOPBACK, slots=2) as pool,
        ThreadPoolExecutor(2) as threads,
    ):
        pages = threads.map(lambda name: grade(pool, serve, f"hear()\n{ask.format(name)}"), ["ant", "bee"])
        assert list(pages) == ["hello from /ant", "hello from /bee"]


@pytest.mark.parametrize("profile", [PROCESS, LOOPBACK])
def test_a_level_without_a_profile_refuses_it(profile: object) -> None:
    with pytest.raises(ValueError, match="can't lock in"):
        WarmPool(SMALL, HARNESS, level=LANDLOCK, profile=profile)  # type: ignore[arg-type] # one of the profiles


def test_nothing_can_be_started_in_the_pure_profile() -> None:
    made = options(NAMESPACES, PURE, SMALL, HARNESS, 0)
    assert made.startable == ()
    assert not any(path.startswith(("/usr/bin", "/bin")) for path in made.shown)


def test_no_room_covers_what_is_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(environment, "module_path", lambda: ("/box/main/packages", "/box_", "/check/main", "/checks"))
    made = options(NAMESPACES, PURE, SMALL, HARNESS, 0)
    assert (made.box, made.private) == ("/box__", "/check_")


def test_a_parent_that_lost_its_packages_does_not_serve(monkeypatch: pytest.MonkeyPatch) -> None:
    hide = replace(options(NAMESPACES, PURE, SMALL, HARNESS, 0), shown=environment.module_path()[:1])
    monkeypatch.setattr("milepost.sandbox.pool.level_options", lambda *_: hide)
    with WarmPool(SMALL, HARNESS, level=NAMESPACES) as pool, pytest.raises(Gone):
        grade(pool, "tell(1)")


def test_every_link_on_the_way_is_shown(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "real" / "file").touch()
    (tmp_path / "folder").symlink_to("real")
    (tmp_path / "link").symlink_to(tmp_path / "folder" / ".." / "folder" / "file")
    shown = environment.with_links([str(tmp_path / "link")])
    assert [Path(path).relative_to(tmp_path).as_posix() for path in shown] == ["folder", "link", "real/file"]


def test_what_programs_need_is_found_and_there() -> None:
    found = programs()
    assert all(Path(path).exists() for path in (*found.startable, *found.needed))
    assert any("libc.so" in path or "ld-musl" in path for path in (*found.needed, *found.startable))
