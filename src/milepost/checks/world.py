"""The process that runs the checks: pytest in Milepost's own environment, kept by the keeper, telling events over a pipe."""

import contextlib
import os
import shutil
import subprocess
import tempfile
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import IO

from milepost.checks import events, keeper, lean
from milepost.checks.briefing import VARIABLE, Briefing, write_briefing
from milepost.checks.locks import locked

SECONDS = 3600.0
"""For a whole check, of which each part has its own limit."""

LONGEST_TRACE = 4000
GONE_SECONDS = 15


@contextmanager
def scratch_folder(cache: Path) -> Iterator[Path]:
    """A folder for one check. Those that a crash left are removed first; a lock tells them from those in use."""
    runs = cache / "runs"
    runs.mkdir(parents=True, exist_ok=True)
    for left in runs.glob("run-*"):
        with contextlib.suppress(OSError), locked(left, wait=False):
            shutil.rmtree(left, ignore_errors=True)
    folder = Path(tempfile.mkdtemp(prefix="run-", dir=runs))
    with locked(folder, wait=False):
        try:
            yield folder
        finally:
            shutil.rmtree(folder, ignore_errors=True)


def run_tests(briefing: Briefing, *, network: bool) -> Generator[events.Event, None, None]:
    """What happens, as it happens. Nothing of it is left running when this ends, or is closed."""
    reader, writer = os.pipe()
    scratch = Path(briefing.scratch)
    log = scratch / "pytest.log"
    try:
        path = scratch / "briefing.json"
        write_briefing(replace(briefing, events=writer), path)
        with log.open("wb") as out:
            kept = _keeper(briefing, path, writer, out, network=network)
    finally:
        os.close(writer)
    try:
        with os.fdopen(reader, encoding="utf-8") as lines:
            yield from map(events.from_line, lines)
        code = kept.wait()
    finally:
        _end(kept)
    if code not in (0, 1, 2):  # pytest's own: passed, failed, stopped
        text = log.read_text(encoding="utf-8", errors="replace") if log.exists() else ""
        yield events.Broken(message=f"The checks ended with code {code} before they were done.", trace=text[-LONGEST_TRACE:])


def _keeper(briefing: Briefing, path: Path, writer: int, out: IO[bytes], *, network: bool) -> "subprocess.Popen[bytes]":
    options = keeper.Options(
        argv=_pytest(briefing), scratch=briefing.scratch, network=network, keep=[writer], seconds=SECONDS
    )
    environment = {**os.environ, VARIABLE: str(path), "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.Popen(  # noqa: S603 - our own program
        keeper.command(options),
        env=environment,
        cwd=briefing.scratch,
        stdin=subprocess.PIPE,
        stdout=out,
        stderr=subprocess.STDOUT,
        pass_fds=[writer],
    )


def _pytest(briefing: Briefing) -> Sequence[str]:
    files = [stage.file for stage in briefing.stages if not stage.missing]
    checks = Path(files[0]).parent
    return [
        *lean.command("import pytest\nsys.exit(pytest.console_main())"),
        *("-p", "milepost.checks.surfaces.plugin", "-p", "no:cacheprovider", "-c", os.devnull),
        *("--rootdir", str(checks), "--import-mode=importlib", "-o", f"pythonpath={checks}", "--strict-markers"),
        *("--basetemp", str(Path(briefing.scratch) / "tests"), "--capture=no", "--tb=short", "-q"),
        *files,
    ]


def _end(kept: "subprocess.Popen[bytes]") -> None:
    """The end of its input is the keeper's sign to end everything."""
    assert kept.stdin is not None
    kept.stdin.close()
    try:
        kept.wait(GONE_SECONDS)
    except subprocess.TimeoutExpired:
        kept.kill()
        kept.wait()
