"""Every hostile submission, on every level that claims to stop it: nothing gets out, nothing stays, the next grade works."""

import itertools
import os
import platform
import re
import socket
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from multiprocessing.shared_memory import SharedMemory
from pathlib import Path

import pytest

import milepost
from milepost.sandbox.graded import Graded, Limits
from milepost.sandbox.level import LEVELS, Level
from milepost.sandbox.pool import WarmPool
from milepost.sandbox.profiles import PROFILES

from .conftest import HARNESS, SMALL

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Linux locks in; elsewhere there is the plain process")

CORPUS = Path(__file__).parents[1] / "grader" / "hostile"
FILES = sorted(CORPUS.glob("*.py"))
LIMITS = Limits(seconds=1.0, cpu_seconds=5, memory=256, output=64, file=2048, processes=48)
ASK = "try: say(hear())\nexcept EOFError: say('it ended without a word')"
RUN = """
names = {{"__name__": "solution"}}
try:
    exec(compile({source!r}, "solution.py", "exec"), names)
finally:
    if "escaped" in names:
        tell("ESCAPED: " + str(names["escaped"]))
tell("held")
"""


@dataclass(frozen=True)
class Target:
    """What is there of the host to be found; the words in braces of a submission are replaced by it."""

    folder: Path
    words: dict[str, str]

    def placed_in(self, source: str) -> str:
        for word, value in self.words.items():
            source = source.replace("{" + word + "}", value)
        return source

    def is_whole(self) -> bool:
        return sorted(path.name for path in self.folder.iterdir()) == ["secret", "socket"] and (
            self.folder.joinpath("secret").read_bytes() == b"secret" and not Path("/dev/shm/milepost-was-here").exists()
        )


@pytest.fixture(scope="module")
def target(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Target]:
    folder = tmp_path_factory.mktemp("host")
    folder.joinpath("secret").write_bytes(b"secret")
    folder.joinpath("secret").chmod(0o666)
    folder.chmod(0o777)
    names = {name: f"milepost-test-{os.getpid()}-{name}" for name in ("abstract", "abstract_datagram")}
    with (
        socket.create_server(("127.0.0.1", 0)) as server,
        socket.socket(socket.AF_UNIX) as abstract,
        socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as datagram,
        socket.socket(socket.AF_UNIX) as named,
    ):
        abstract.bind("\0" + names["abstract"])
        datagram.bind("\0" + names["abstract_datagram"])
        named.bind(str(folder / "socket"))
        for listener in (abstract, named):
            listener.listen()
        shared = SharedMemory(create=True, size=6)
        words = {
            "shared": shared.name,
            "secret": str(folder / "secret"),
            "socket": str(folder / "socket"),
            "ours": milepost.__file__,
        }
        yield Target(folder, {**words, **names, "port": str(server.getsockname()[1]), "server": str(os.getpid())})
        shared.close()
        shared.unlink()


class Pools:
    """One for each level and profile, made when it is first asked for."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._made: dict[tuple[str, str], WarmPool] = {}

    def __call__(self, level: Level, profile: str) -> WarmPool:
        key = level.name, profile
        if key not in self._made:
            self._made[key] = WarmPool(SMALL, HARNESS, level=level, profile=PROFILES[profile], folder=self.folder)
        return self._made[key]

    def close(self) -> None:
        for pool in self._made.values():
            pool.close()


@pytest.fixture(scope="module")
def pools(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Pools]:
    made = Pools(tmp_path_factory.mktemp("boxes"))
    yield made
    made.close()
    assert list(made.folder.iterdir()) == []


def header(file: Path) -> dict[str, str]:
    """The lines "# Name: value" right after the first one."""
    found = {}
    for line in file.read_text(encoding="utf-8").splitlines()[1:]:
        named = re.fullmatch(r"# ([A-Z][a-z ]+): (.+)", line)
        if not named:
            break
        found[named[1]] = named[2]
    return found


def named(value: Level | Path | str) -> str:
    return value if isinstance(value, str) else value.name if isinstance(value, Level) else value.stem


def cases() -> Iterator[tuple[Level, str, Path]]:
    """Each file at each level, in each profile that doesn't allow what it tries. What takes its time is tried in one."""
    for level, file in itertools.product(LEVELS, FILES):
        headers = header(file)
        if level.name in headers.get("Only at", level.name):
            profiles = [name for name in headers.get("Profiles", "pure process loopback").split() if name in level.profiles]
            yield from ((level, profile, file) for profile in profiles[: 1 if "Ends by" in headers else None])


@pytest.mark.parametrize(("level", "profile", "file"), list(cases()), ids=named)
def test_it_does_not_get_out(level: Level, profile: str, file: Path, pools: Pools, target: Target) -> None:
    headers = header(file)
    unless_it_applies(headers, level)
    pool = pools(level, profile)
    pool.warm()
    parents = pool.parents

    done = grade(pool, target.placed_in(file.read_text(encoding="utf-8")))

    assert b"ESCAPED" not in done.result
    assert target.is_whole()
    if "Ends by" in headers:
        assert done.limit in headers["Ends by"].split(" or ")  # on a slow machine time may be up first
    assert grade(pool, "").result == b"held"
    assert pool.parents == parents
    assert nothing_is_left_by(pool)


def nothing_is_left_by(pool: WarmPool) -> bool:
    """Whether soon the parent has two processes, those of the next pair, and these have started none."""
    pool.warm()
    for _ in range(500):
        children = [child for parent in pool.parents for child in children_of(parent)]
        if len(children) == 2 and not any(children_of(child) for child in children):
            return True
        time.sleep(0.02)
    return False


def children_of(process: int) -> list[int]:
    try:
        return [int(child) for child in Path(f"/proc/{process}/task/{process}/children").read_text(encoding="ascii").split()]
    except FileNotFoundError:
        return []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_it_says_what_it_tries_and_what_stops_it(file: Path) -> None:
    assert re.fullmatch(r"# Tries to .+\. Stopped by: .+\.", file.read_text(encoding="utf-8").splitlines()[0])


@pytest.mark.parametrize("level", LEVELS, ids=named)
def test_an_escape_would_be_seen(level: Level, pools: Pools) -> None:
    assert grade(pools(level, "pure"), "escaped = 'out'").result == b"ESCAPED: out"
    assert grade(pools(level, "pure"), "escaped = 'out'\nraise OSError").result == b"ESCAPED: out"


def unless_it_applies(headers: dict[str, str], level: Level) -> None:
    if headers.get("Machine", platform.machine()) != platform.machine():
        pytest.skip("for another machine")
    if "Not as" in headers and level.name == "landlock" and os.geteuid() == 0:
        pytest.skip("if it did get out, it would end this machine's session: tried as an ordinary user")


def grade(pool: WarmPool, source: str) -> Graded:
    return pool.grade(ASK.encode(), RUN.format(source=source).encode(), LIMITS)
