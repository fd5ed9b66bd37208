"""Practice servers for checks: they run in the check's process, so no submission can stop one or forge its log."""

import contextlib
import sys
from collections.abc import Iterator, Mapping
from types import ModuleType
from typing import Any


@contextlib.contextmanager
def running(sources: Mapping[str, str], name: str) -> Iterator[Any]:
    """The server of this name, new for each test. `sources` are there for the profile that has a network."""
    if name not in sources:
        raise LookupError(f'the fixture `{name}` needs `profile = "loopback"` in exercise.toml')
    server = getattr(_module(name, sources[name]), name.capitalize())()
    server.start()
    try:
        yield server
    finally:
        server.stop()


def _module(name: str, source: str) -> ModuleType:
    """Its program, not run as one."""
    private = f"_milepost_{name}"
    if private not in sys.modules:
        module = sys.modules[private] = ModuleType(private)  # dataclasses look for it there
        exec(compile(source, f"{name}.py", "exec", dont_inherit=True), module.__dict__)  # noqa: S102 - it is ours
    return sys.modules[private]
