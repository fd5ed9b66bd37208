import sys
from pathlib import Path

import pytest

from milepost.sandbox import Job, PlainProcess, best, standing


def test_the_best_sandbox_is_the_strongest_level_that_holds_here(tmp_path: Path) -> None:
    strongest = standing.strongest(cache=tmp_path)
    assert best(cache=tmp_path).name == (strongest.name if strongest else "plain")


def test_it_says_plainly_what_it_does_not_stop() -> None:
    assert "does not stop code from reading or changing your files" in PlainProcess().description


def test_a_program_that_is_missing_is_an_exit_code(tmp_path: Path) -> None:
    if sys.platform == "win32":
        pytest.skip("Windows says so by an error")
    assert PlainProcess(tmp_path).run(Job(argv=("no-such-program",))).exit_code == 127


def test_a_process_that_escapes_with_the_output_is_not_waited_for(tmp_path: Path) -> None:
    """It holds the pipe open from a session of its own: the plain process can't stop that, and says so."""
    if sys.platform == "win32":
        pytest.skip("sessions are POSIX")
    told = tmp_path / "told"
    child = f"import os, time\nfor _ in range(3000):\n    if os.path.exists({str(told)!r}): break\n    time.sleep(0.01)"
    source = f"import subprocess, sys; subprocess.Popen([sys.executable, '-c', {child!r}], start_new_session=True)"
    done = PlainProcess(tmp_path).run(Job(argv=("python", "-c", source), seconds=60))
    told.touch()
    assert (done.exit_code, done.limit) == (0, None)
    assert done.milliseconds < 30_000, "the child waits as long"


def test_a_folder_that_cannot_be_made_is_an_error_of_the_machine(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="gone"):
        PlainProcess(tmp_path / "gone").run(Job(argv=("python",)))
