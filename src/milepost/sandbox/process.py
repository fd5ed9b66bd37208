"""One process with limits on its time and its output, whatever it starts and however it behaves."""

import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Mapping
from pathlib import Path

from milepost.sandbox import group
from milepost.sandbox.bounded import Bounded
from milepost.sandbox.job import Completed, Job, Limit

POSIX = os.name == "posix"
HELD_OPEN_SECONDS = 0.5  # how long to wait for output when a process that escaped the group holds the pipe open


def run(
    command: list[str], job: Job, *, folder: Path, environment: Mapping[str, str], keep: tuple[int, ...] = ()
) -> Completed:
    """Run `command` in `folder` for `job`, within its limits on time and output. It inherits `keep` alone."""
    started = time.monotonic()
    with tempfile.TemporaryFile() as stdin:
        stdin.write(job.stdin)
        stdin.seek(0)
        process = subprocess.Popen(  # noqa: S603 - running what it is given is what a sandbox is for
            command,
            cwd=folder,
            env=environment,
            pass_fds=keep,
            stdin=stdin,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            bufsize=0,
            start_new_session=POSIX,
            creationflags=group.CREATION_FLAGS,
        )
    hit: list[Limit] = []

    def stop(limit: Limit) -> None:
        hit.append(limit)
        if process.returncode is None:  # afterwards its number may be somebody else's
            group.kill(process)

    assert process.stdout is not None
    assert process.stderr is not None
    outputs = [Bounded(pipe, job.output * 1024, lambda: stop("output")) for pipe in (process.stdout, process.stderr)]
    alarm = threading.Timer(job.seconds, stop, ["wall"])
    alarm.daemon = True
    alarm.start()
    try:
        code = process.wait()
    finally:
        alarm.cancel()
        group.kill(process)
        process.wait()
    stdout, stderr = (output.text(HELD_OPEN_SECONDS) for output in outputs)
    if group.ran_out_of_cpu(code):
        hit.append("cpu")
    return Completed(
        exit_code=code if code >= 0 else None,
        signal=-code if code < 0 else None,
        stdout=stdout,
        stderr=stderr,
        limit=hit[0] if hit else None,
        milliseconds=(time.monotonic() - started) * 1000,
    )


def variables(folder: str, job: Job) -> dict[str, str]:
    """Enough for a program to start in `folder`. Windows needs to know where it is itself."""
    kept = {name: os.environ[name] for name in ("SYSTEMROOT", "PATHEXT", "COMSPEC") if name in os.environ}
    path = os.pathsep.join([str(Path(sys.executable).parent), os.defpath if POSIX else os.environ.get("PATH", "")])
    places = dict.fromkeys(("HOME", "USERPROFILE", "TMPDIR", "TEMP", "TMP"), folder)
    # Each thread's arena would count 64 MiB of address space against the memory limit.
    return {**kept, "PATH": path, "LANG": "C.UTF-8", "MALLOC_ARENA_MAX": "1", **places, **job.environment}
