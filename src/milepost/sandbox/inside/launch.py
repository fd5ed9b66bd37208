"""Runs one program in isolation. Where there are namespaces the first process is ours: it places and fetches files."""

import base64
import contextlib
import json
import os
import resource
import signal
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any, NoReturn

from . import isolation, kernel, landlock, lock, namespaces
from .options import MORE_SECONDS, Options

NOT_FOUND = 127
LARGEST_REPORT, LONG = 1 << 28, 3600


def main(raw: dict[str, Any]) -> None:
    """`raw` holds the options, and two descriptors: `job` to read the job from, `report` to write to how it went."""
    options = Options.read(raw)
    for descriptor in (raw["job"], raw["report"]):
        os.set_inheritable(descriptor, False)
    job = json.loads(os.pread(raw["job"], os.fstat(raw["job"]).st_size, 0))
    calls = lock.load_filter(options.calls)
    processes = namespaces.open_processes()
    if not options.namespaces:
        isolation.lock(options, [str(Path.cwd())], _walls(options))
        lock.filter_calls(calls)
        _become(job)
    options = isolation.step_in(options, processes)
    isolation.mount_room(options.box, options, mode="700")
    number = kernel.clone(kernel.ALL_NAMESPACES)
    if number == 0:
        _be_first(job, options, processes, calls, raw["report"])
    os.waitpid(number, 0)


def _be_first(job: dict[str, Any], options: Options, processes: int, calls: bytes, report: int) -> NoReturn:
    """The first process of a PID namespace: when it ends, all do."""
    try:
        namespaces.be_the_first_to_go(processes)
        isolation.settle_in(processes)
        if options.network == "loopback":
            namespaces.new_network(loopback=True)
        shared = isolation.mount_shared(options)
        os.close(processes)
        os.chdir(options.box)
        _place(job)
        ours = replace(options.bounds, file=LARGEST_REPORT, cpu_seconds=LONG)
        isolation.lock(replace(options, bounds=ours), [options.box, *shared], _walls(options))
        lock.filter_calls(calls)
        program = os.fork()
        if program == 0:
            lock.bound(options.bounds)
            _become(job)
        status = _wait_for(program)
        _write(report, {"status": status, "files": _brought_back(job, options)})
    except BaseException as error:
        with contextlib.suppress(BaseException):
            _write(report, {"error": f"{type(error).__name__}: {error}"})
    finally:
        os._exit(0)


def _walls(options: Options) -> landlock.Walls | None:
    known = isolation.look_up(options)
    return landlock.build(known) if known else None


def _become(job: dict[str, Any]) -> NoReturn:
    """The program, in place of this process."""
    seconds, _ = resource.getrlimit(resource.RLIMIT_CPU)
    with contextlib.suppress(ValueError):
        resource.setrlimit(resource.RLIMIT_CPU, (max(1, seconds - MORE_SECONDS), seconds))
    try:
        os.chdir(job["starts_in"] or ".")
        os.execvpe(job["argv"][0], job["argv"], job["environment"])  # noqa: S606 - running what it is given is what it is for
    except OSError as error:
        sys.stderr.write(f"{job['argv'][0]}: {error.strerror}\n")
        sys.stderr.flush()
    os._exit(NOT_FOUND)


def _wait_for(program: int) -> int:
    """How the program ended, after everything that it left behind has too."""
    while True:
        number, status = os.wait()
        if number == program:
            break
    with contextlib.suppress(ProcessLookupError):
        os.kill(-1, signal.SIGKILL)
    with contextlib.suppress(ChildProcessError):
        while True:
            os.wait()
    return status


def _place(job: dict[str, Any]) -> None:
    for name, content in job["files"].items():
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        Path(name).write_bytes(base64.b64decode(content))
    Path(job["starts_in"]).mkdir(parents=True, exist_ok=True)


def _brought_back(job: dict[str, Any], options: Options) -> dict[str, str]:
    """Of the files that are wanted, those that are ordinary ones in this folder."""
    files = {}
    for name in job["returns"]:
        with contextlib.suppress(OSError):
            if Path(name).resolve().is_relative_to(options.box) and Path(name).is_file():
                with Path(name).open("rb") as file:
                    files[name] = base64.b64encode(file.read(options.bounds.file)).decode()
    return files


def _write(report: int, value: dict[str, Any]) -> None:
    left = memoryview(json.dumps(value).encode())
    while left:
        left = left[os.write(report, left) :]
