"""A process and everything that it started, as far as the system can name them together."""

import contextlib
import os
import signal
import subprocess
import sys

if sys.platform == "win32":
    CREATION_FLAGS = subprocess.CREATE_NEW_PROCESS_GROUP

    def kill(process: subprocess.Popen[bytes]) -> None:
        """Kill the process and its children. Safe to call when they have ended."""
        if process.poll() is None:
            subprocess.run(["taskkill", "/T", "/F", "/PID", str(process.pid)], capture_output=True, check=False)  # noqa: S603, S607 - a tool of the system

    def ran_out_of_cpu(code: int) -> bool:
        """Whether this exit code says that the system's CPU limit ended it. There is none here."""
        return False

else:
    CREATION_FLAGS = 0

    def kill(process: subprocess.Popen[bytes]) -> None:
        """Kill the process and all that stayed in its group. Safe to call when they have ended."""
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)

    def ran_out_of_cpu(code: int) -> bool:
        """Whether this exit code says that the system's CPU limit ended it."""
        return code == -signal.SIGXCPU
