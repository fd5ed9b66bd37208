import os
import subprocess
import sys
from collections.abc import Iterator

import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="/proc is Linux's")

if sys.platform == "linux":
    from milepost.sandbox import memory
    from milepost.sandbox.memory import Memory

MIB = 1 << 20
HOLD = "kept = bytearray(b'x') * (80 * 2**20); print('here', flush=True); input()"
HOLD_IN_A_CHILD = f"import os\nif os.fork(): os.wait()\nelse:\n {HOLD}"


@pytest.fixture(params=[HOLD, HOLD_IN_A_CHILD], ids=["itself", "a child"])
def holder(request: pytest.FixtureRequest) -> Iterator[int]:
    """A process that holds 80 MiB, itself or in a child."""
    command = [sys.executable, "-c", request.param]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        process.stdout.readline()
        yield process.pid
        process.communicate("\n")


def test_what_a_tree_of_processes_has_counts_together(holder: int) -> None:
    assert Memory(os.getpid(), [holder], 20 * MIB).is_too_much()


def test_less_than_the_most_is_not_too_much(holder: int) -> None:
    assert not Memory(os.getpid(), [holder], 90 * MIB).is_too_much()


def test_a_process_that_is_gone_has_nothing() -> None:
    with subprocess.Popen([sys.executable, "-c", ""]) as process:
        process.wait()
    assert not Memory(os.getpid(), [process.pid], 0).is_too_much()


def test_what_is_shared_with_the_warm_parent_is_allowed_for(monkeypatch: pytest.MonkeyPatch, holder: int) -> None:
    monkeypatch.setattr(memory, "ALLOWANCE", 200 * MIB)
    assert not Memory(os.getpid(), [holder], 20 * MIB).is_too_much()
