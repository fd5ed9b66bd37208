"""Runs inside the sandbox: served.py SERVER PORT PROGRAM... starts a server, waits until it listens, becomes the program.

Imports nothing of Milepost. The server is no child of the program, which may wait for its own.
"""

import os
import subprocess
import sys


def main() -> None:
    server, port, *program = sys.argv[1:]
    between = os.fork()
    if between == 0:
        _start([sys.executable, "-I", server, port])
        os._exit(0)
    os.waitpid(between, 0)
    os.execvp(sys.executable if program[0] == "python" else program[0], program)  # noqa: S606 - it becomes what it is told


def _start(command: list[str]) -> None:
    """Until it says where it is."""
    nothing = subprocess.DEVNULL
    process = subprocess.Popen(command, stdin=nothing, stdout=subprocess.PIPE, stderr=nothing)  # noqa: S603 - our own
    assert process.stdout is not None
    process.stdout.readline()


if __name__ == "__main__":
    main()
