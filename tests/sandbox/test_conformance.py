"""What every sandbox keeps. A new one is added to SANDBOXES and to nothing else. Limits are tried where it claims them."""

import subprocess
import sys
import time
import uuid
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

import pytest

from milepost.sandbox import Completed, Job, Limit, PlainProcess, Sandbox

SANDBOXES: dict[str, Callable[[Path], Sandbox]] = {"plain": PlainProcess}
if sys.platform == "linux":
    from milepost.sandbox.level import LANDLOCK, NAMESPACES
    from milepost.sandbox.locked import LockedProcess

    SANDBOXES["landlock"] = partial(LockedProcess, LANDLOCK)
    SANDBOXES["namespaces"] = partial(LockedProcess, NAMESPACES)
POSIX_ONLY = pytest.mark.skipif(sys.platform == "win32", reason="signals and process groups are POSIX")


@pytest.fixture(params=SANDBOXES)
def sandbox(request: pytest.FixtureRequest, tmp_path: Path) -> Sandbox:
    return SANDBOXES[request.param](tmp_path)


def python(source: str, **fields: object) -> Job:
    return Job(argv=("python", "main.py"), files={"main.py": source.encode()}, **fields)  # type: ignore[arg-type] # any field


def run(sandbox: Sandbox, source: str, **fields: object) -> Completed:
    return sandbox.run(python(source, **fields))


def needs(sandbox: Sandbox, limit: Limit) -> None:
    if limit not in sandbox.claims:
        pytest.skip(f"{sandbox.name} doesn't claim to limit {limit} here")


def test_it_says_what_it_is(sandbox: Sandbox) -> None:
    assert sandbox.name
    assert sandbox.description.startswith(f"{sandbox.name}: ")


def test_what_is_printed_comes_back_as_bytes(sandbox: Sandbox) -> None:
    done = run(sandbox, "import sys; print('née 木'); print('oh', file=sys.stderr)", environment={"PYTHONUTF8": "1"})
    assert (done.stdout.decode().strip(), done.stderr.strip()) == ("née 木", b"oh")


def test_an_exit_code_comes_back(sandbox: Sandbox) -> None:
    done = run(sandbox, "import sys; sys.exit(7)")
    assert (done.exit_code, done.signal, done.limit) == (7, None, None)


@POSIX_ONLY
def test_a_signal_comes_back_instead_of_an_exit_code(sandbox: Sandbox) -> None:
    done = run(sandbox, "import os, signal; os.kill(os.getpid(), signal.SIGTERM)")
    assert (done.exit_code, done.signal, done.limit) == (None, 15, None)


def test_stdin_is_what_the_job_says(sandbox: Sandbox) -> None:
    done = run(sandbox, "import sys; print(sys.stdin.buffer.read()[::-1].decode())", stdin=b"abc")
    assert done.stdout.strip() == b"cba"


def test_stdin_ends_when_the_job_says_nothing(sandbox: Sandbox) -> None:
    done = run(sandbox, "input()", seconds=5)
    assert done.limit is None
    assert b"EOFError" in done.stderr


def test_more_stdin_than_a_pipe_holds_is_no_problem_for_a_program_that_never_reads(sandbox: Sandbox) -> None:
    done = run(sandbox, "print('done')", stdin=b"x" * 1_000_000)
    assert done.stdout.strip() == b"done"


def test_arguments_arrive_as_they_are(sandbox: Sandbox) -> None:
    odd = ("a b", "$HOME", "'\"", "*", "", "--", "née")
    done = sandbox.run(Job(argv=("python", "-X", "utf8", "-c", "import sys; print(ascii(sys.argv[1:]))", *odd)))
    assert done.stdout.decode().strip() == ascii(list(odd))


def test_files_are_placed_and_the_named_ones_brought_back(sandbox: Sandbox) -> None:
    source = "from pathlib import Path; Path('out').mkdir(); Path('out/b').write_bytes(Path('in/a').read_bytes() * 2)"
    job = Job(argv=("python", "-c", source), files={"in/a": b"\0\xff"}, returns=("out/b", "nowhere"))
    assert sandbox.run(job).files == {"out/b": b"\0\xff\0\xff"}


@POSIX_ONLY
def test_a_returned_file_is_never_one_from_outside(sandbox: Sandbox, tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("secret")
    source = f"import os; os.symlink({str(tmp_path / 'secret')!r}, 'link'); os.mkfifo('pipe'); os.mkdir('folder')"
    assert run(sandbox, source, returns=("link", "pipe", "folder")).files == {}


def test_a_returned_file_is_cut_at_the_limit(sandbox: Sandbox) -> None:
    done = run(sandbox, "for n in 'ab': open(n, 'w').write(n * 1000)", returns=("a", "b"), file=1)
    assert [len(content) for content in done.files.values()] == [1000, 1000]


def test_the_working_folder_is_private_and_new(sandbox: Sandbox) -> None:
    source = "import os; print(os.listdir()); open('left', 'w').close()"
    first, second = run(sandbox, source), run(sandbox, source)
    assert first.stdout == second.stdout
    assert b"left" not in second.stdout


def test_home_and_temporary_files_are_in_the_folder(sandbox: Sandbox) -> None:
    source = (
        "import os, tempfile; print(os.path.samefile(tempfile.gettempdir(), '.'), os.path.samefile(os.environ['HOME'], '.'))"
    )
    assert run(sandbox, source).stdout.split() == [b"True", b"True"]


def test_nothing_is_left_behind(sandbox: Sandbox, tmp_path: Path) -> None:
    run(sandbox, "import os; os.makedirs('a/b/c'); open('a/b/f', 'w').close()")
    assert list(tmp_path.iterdir()) == []


@POSIX_ONLY
def test_a_locked_folder_is_not_left_behind(sandbox: Sandbox, tmp_path: Path) -> None:
    run(
        sandbox,
        "import os; os.makedirs('a/b'); open('a/b/f', 'w').close(); os.chmod('a/b', 0); os.chmod('a', 0); os.chmod('.', 0)",
    )
    assert list(tmp_path.iterdir()) == []


@POSIX_ONLY
def test_unlocking_follows_no_link_out_of_the_folder(sandbox: Sandbox, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir(mode=0o500)
    run(sandbox, f"import os; os.symlink({str(outside)!r}, 'link'); os.mkdir('a'); os.chmod('a', 0); os.chmod('.', 0o500)")
    assert outside.stat().st_mode & 0o777 == 0o500


def test_the_environment_is_not_inherited(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MILEPOST_SECRET", "hush")
    monkeypatch.setenv("PYTHONSTARTUP", "elsewhere")
    done = run(sandbox, "import os; print(sorted(os.environ))")
    assert b"MILEPOST_SECRET" not in done.stdout
    assert b"PYTHON" not in done.stdout


def test_the_environment_of_the_job_is_there(sandbox: Sandbox) -> None:
    assert run(sandbox, "import os; print(os.environ['TEA'])", environment={"TEA": "green"}).stdout.strip() == b"green"


def test_pytest_and_hypothesis_can_be_imported(sandbox: Sandbox) -> None:
    assert run(sandbox, "import pytest, hypothesis").exit_code == 0


def test_an_endless_loop_is_stopped(sandbox: Sandbox) -> None:
    done = run(sandbox, "print('on', flush=True)\nwhile True: pass", seconds=1)
    assert (done.limit, done.stdout.strip()) == ("wall", b"on")


def test_one_who_sleeps_is_stopped(sandbox: Sandbox) -> None:
    assert run(sandbox, "import time; time.sleep(60)", seconds=0.5).limit == "wall"


def test_too_much_processor_time_is_stopped(sandbox: Sandbox) -> None:
    needs(sandbox, "cpu")
    assert run(sandbox, "while True: pass", seconds=30, cpu_seconds=1).limit == "cpu"


@POSIX_ONLY
def test_a_child_dies_with_its_parent(sandbox: Sandbox) -> None:
    mark = uuid.uuid4().hex
    assert run(sandbox, parent_of(mark) + "time.sleep(60)", seconds=2).limit == "wall"
    assert ends(mark)


@POSIX_ONLY
def test_a_child_does_not_outlive_a_parent_that_ends_well(sandbox: Sandbox) -> None:
    mark = uuid.uuid4().hex
    assert run(sandbox, parent_of(mark)).exit_code == 0
    assert ends(mark)


def parent_of(mark: str) -> str:
    """Its child, which has `mark` among its arguments, sleeps. The parent goes on when it has seen that it started."""
    child = "open('started', 'w').close(); import time; time.sleep(60)"
    start = f"import os, subprocess, sys, time\nsubprocess.Popen([sys.executable, '-c', {child!r}, {mark!r}])\n"
    return start + "while not os.path.exists('started'): time.sleep(0.01)\n"


def ends(mark: str) -> bool:
    """Whether soon no process of the machine has `mark` among its arguments."""
    for _ in range(50):
        if mark not in subprocess.run(["ps", "-A", "-ww", "-o", "args"], capture_output=True, text=True, check=True).stdout:
            return True
        time.sleep(0.02)
    return False


def test_output_is_cut_at_the_limit_and_the_flood_stopped(sandbox: Sandbox) -> None:
    done = run(sandbox, "while True: print('x' * 1000)", output=8, seconds=20)
    assert (done.limit, len(done.stdout)) == ("output", 8 * 1024)


def test_errors_printed_are_cut_as_well(sandbox: Sandbox) -> None:
    done = run(sandbox, "import os\nwhile True: os.write(2, b'x' * 100000)", output=8, seconds=20)
    assert (done.limit, len(done.stderr)) == ("output", 8 * 1024)


def test_output_of_exactly_the_limit_is_whole(sandbox: Sandbox) -> None:
    done = run(sandbox, "import os; os.write(1, b'x' * 8192)", output=8)
    assert (done.limit, len(done.stdout)) == (None, 8192)


def test_too_much_memory_is_refused(sandbox: Sandbox) -> None:
    needs(sandbox, "memory")
    done = run(sandbox, "x = bytearray(400 * 2**20); print('got it')", memory=256)
    assert b"got it" not in done.stdout


def test_enough_memory_is_given(sandbox: Sandbox) -> None:
    assert run(sandbox, "x = bytearray(100 * 2**20); print('got it')", memory=256).stdout.strip() == b"got it"


def test_a_file_that_grows_too_large_is_refused(sandbox: Sandbox) -> None:
    needs(sandbox, "file")
    done = run(sandbox, "open('big', 'wb').write(b'x' * 100_000); print('wrote it')", file=64)
    assert b"wrote it" not in done.stdout


def test_a_crash_of_the_interpreter_comes_back_like_anything_else(sandbox: Sandbox) -> None:
    done = run(sandbox, "import ctypes; ctypes.string_at(0)")
    assert done.exit_code != 0


def test_two_at_once_do_not_meet(sandbox: Sandbox) -> None:
    source = "import os, time; name = os.environ['NAME']; open(name, 'w').close(); time.sleep(0.3); print(os.listdir())"
    with ThreadPoolExecutor(2) as pool:
        jobs = [python(source, environment={"NAME": name}) for name in ("ant", "bee")]
        ant, bee = pool.map(sandbox.run, jobs)
    assert b"'ant'" in ant.stdout
    assert b"'bee'" not in ant.stdout
    assert b"'bee'" in bee.stdout
    assert b"'ant'" not in bee.stdout


def test_it_says_how_long_it_took(sandbox: Sandbox) -> None:
    assert run(sandbox, "import time; time.sleep(0.2)").milliseconds >= 200
