"""A lock that ends with the process that holds it."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

if sys.platform == "win32":

    def _take(descriptor: int, *, wait: bool) -> None:
        """Projects aren't checked there, so nobody has to wait for anybody."""

    def is_held(path: Path) -> bool:
        """Whether a process that lives holds it. False where there is nothing."""
        return False

else:
    import fcntl

    def _take(descriptor: int, *, wait: bool) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX if wait else fcntl.LOCK_EX | fcntl.LOCK_NB)

    def is_held(path: Path) -> bool:
        """Whether a process that lives holds it. False where there is nothing."""
        try:
            with path.open("rb") as file:
                fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
        except BlockingIOError:
            return True
        except OSError:
            return False
        return False


@contextmanager
def locked(path: Path, *, wait: bool) -> Iterator[None]:
    """Hold a folder, or a file that is made if missing. Unless it may `wait`, raises OSError where another has it."""
    descriptor = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR | os.O_CREAT, 0o600)
    try:
        _take(descriptor, wait=wait)
        yield
    finally:
        os.close(descriptor)
