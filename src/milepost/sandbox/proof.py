"""Proving a level before it is trusted: the probes try to get out of a real pair, once for each start of the machine."""

import contextlib
import hashlib
import json
import os
import platform
import shutil
import socket
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import milepost
from milepost.sandbox import level as levels
from milepost.sandbox.environment import OURS, Environment
from milepost.sandbox.graded import Limits
from milepost.sandbox.level import Level
from milepost.sandbox.pool import WarmPool
from milepost.sandbox.profiles import Profile

PROBES = Path(__file__).parent / "probes"
ROOM = Path(__file__).parent
BARE = Environment(name="bare", preload=("json", "socket", "ctypes", "mmap"))
LIMITS = Limits(seconds=20.0, cpu_seconds=15.0, memory=256, file=2048, processes=24)
TRIES = 2


def openings(level: Level, profile: Profile, *, cache: Path | None = None) -> tuple[str, ...]:
    """What the probes could do that `level` should have stopped, or why it couldn't be tried; nothing if it holds.

    `cache` is a folder to keep the answer in, for this start of the machine, this interpreter and this version of ours.
    """
    kept = cache / f"{level.name}-{profile.name}-{_circumstances()}.json" if cache else None
    if kept is not None:
        with contextlib.suppress(OSError, ValueError):
            return tuple(json.loads(kept.read_text(encoding="utf-8")))
    found = _answer(level, profile)
    if kept is not None and not found:  # a failure may have been this moment's
        with contextlib.suppress(OSError):
            _keep(kept, found)
    return found


def _answer(level: Level, profile: Profile) -> tuple[str, ...]:
    """Where the probes give none, a busy moment may be why, so they are asked again. What they did get counts at once."""
    why = ""
    for _ in range(TRIES):
        try:
            return _try_out(level, profile)
        except ValueError as error:
            return (str(error),)
        except OSError as error:
            why = str(error)
    return (why,)


def _try_out(level: Level, profile: Profile) -> tuple[str, ...]:
    """ValueError: the level doesn't even claim to. OSError: there was no answer."""
    with WarmPool(BARE, PROBES, level=level, profile=profile) as pool, _something_to_find() as told:
        job = json.dumps({**told, **_expectations(level, profile)}).encode()
        graded = pool.grade(job, job, LIMITS)
    if not graded.result:
        words = (graded.check.output + graded.submission.output).decode(errors="replace").strip()
        raise OSError(f"the probes ended without an answer ({graded.limit or 'no limit'}): {words}")
    found = json.loads(graded.result)
    return tuple(f"the {side} {words}" for side, all_words in found.items() for words in all_words)


@contextlib.contextmanager
def _something_to_find() -> Iterator[dict[str, Any]]:
    """A file, a server and two sockets of the host, which are there to be reached by whoever can."""
    with contextlib.ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="milepost-")))
        secret = folder / "secret"
        secret.write_bytes(b"secret")
        secret.chmod(0o666)
        folder.chmod(0o777)
        server = stack.enter_context(socket.create_server(("127.0.0.1", 0)))
        names = {"abstract": socket.SOCK_STREAM, "abstract_datagram": socket.SOCK_DGRAM}
        told: dict[str, Any] = {name: f"milepost-{os.getpid()}-{name}-{folder.name}" for name in names}
        for name, kind in names.items():
            listener = stack.enter_context(socket.socket(socket.AF_UNIX, kind))
            listener.bind("\0" + told[name])
            if kind == socket.SOCK_STREAM:
                listener.listen()
        ours = str(OURS / "__init__.py")
        program = shutil.which("mount", path="/usr/bin:/bin:/usr/sbin:/sbin") or str(secret)  # one that isn't listed
        found = {"secret": str(secret), "program": program, "ours": ours}
        yield {**told, **found, "port": server.getsockname()[1], "server": os.getpid()}


def _expectations(level: Level, profile: Profile) -> dict[str, Any]:
    return {
        "programs": profile.programs,
        "processes": level.forks,
        "most_processes": LIMITS.processes,
        "network": profile.network,
        "own_processes": level.name == "namespaces",
        "memory": LIMITS.memory << 20,
        "file": LIMITS.file << 10,
        "room": levels.ROOM,
        "entries": levels.ENTRIES,
    }


def _keep(path: Path, found: tuple[str, ...]) -> None:
    """Written beside and moved, so that nobody reads half of it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile("w", dir=path.parent, delete=False, encoding="utf-8") as file:
        json.dump(found, file)
    Path(file.name).replace(path)


def _circumstances() -> str:
    """Whatever, if it changes, makes an earlier answer worthless."""
    boot = Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii")
    interpreter = Path(sys.executable).resolve().stat()
    digest = hashlib.sha256()
    python = (sys.executable, sys.version, interpreter.st_size, interpreter.st_mtime_ns)
    digest.update(repr((boot, platform.release(), python, os.geteuid(), milepost.__version__)).encode())
    for file in sorted(ROOM.rglob("*")):
        if file.suffix in (".py", ".bpf"):
            digest.update(file.read_bytes())
    return digest.hexdigest()[:24]
